import type { AnnexParts } from '../document/annexes.ts';
import type { Document } from '../document/document.ts';
import { readAnnexItem, readParagraph } from '../document/paragraphs.ts';
import type { Part, PlacedPart } from '../document/parts.ts';
import type { Structure } from '../document/structure.ts';
import type { PlacedStructure } from '../document/structures.ts';
import type { Item, Paragraph } from '../document/views.ts';
import { type Position, type Range, type Span, shift } from '../text/span.ts';
import { Naming } from './symbol-names.ts';

/** An entry of the outline that an editor shows. */
export interface DocumentSymbol {
  readonly role:
    | 'resolution'
    | 'preamble'
    | 'operative-part'
    | 'preambular'
    | 'operative'
    | 'item'
    | 'annex'
    | 'closing';
  readonly name: string;
  /** Symbol or number of a resolution; '' for everything else. */
  readonly detail: string;
  /** All that belongs to it, the ranges of its children included. */
  readonly range: Range;
  /** Where the cursor goes. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a document: its resolutions with their parts, nested. What an edit left alone is the same object. */
export function symbolsOf(document: Document): readonly DocumentSymbol[] {
  return document.structures.map((placed) => resolutionSymbol(document, placed));
}

/** A symbol as it was made last, and what it was made for. */
interface Kept {
  readonly symbol: DocumentSymbol;
  readonly line: number;
  /** Of a resolution its symbol or number, of a part the language that it is named in. */
  readonly key: string;
}

const keptResolutions = new WeakMap<Structure, Kept>();
const keptParts = new WeakMap<Part, Kept>();

function resolutionSymbol(document: Document, placed: PlacedStructure): DocumentSymbol {
  const { structure, line } = placed;
  const key = placed.symbol ?? placed.number ?? '';
  const kept = keptResolutions.get(structure);
  if (kept !== undefined && kept.line === line && kept.key === key) return kept.symbol;
  const symbol = new Maker(document, placed).resolution(key);
  keptResolutions.set(structure, { symbol, line, key });
  return symbol;
}

/** Makes the symbols of one resolution. */
class Maker {
  private readonly document: Document;
  private readonly placed: PlacedStructure;
  private readonly naming: Naming;

  constructor(document: Document, placed: PlacedStructure) {
    this.document = document;
    this.placed = placed;
    this.naming = new Naming(document, placed.structure.language);
  }

  resolution(detail: string): DocumentSymbol {
    const { structure, base, line } = this.placed;
    const { annexes, drafts, title, enacting, closing } = structure;
    const preambular = structure.preambular.map((each) => this.paragraph(each, 'preambular'));
    const operative = structure.operative.map((each) => this.paragraph(each, 'operative'));
    const nested = drafts.map((draft) =>
      resolutionSymbol(this.document, {
        structure: draft,
        base,
        line,
        number: draft.number,
        symbol: draft.symbol,
      }),
    );
    const children: DocumentSymbol[] = [];
    if (preambular.length > 0) children.push(part('preamble', 'Preamble', preambular));
    if (operative.length > 0)
      children.push(part('operative-part', 'Operative part', withDrafts(operative, nested)));
    else for (const draft of nested) children.push(draft);
    for (const annex of annexes) children.push(this.annex(annex));
    const last = operative.at(-1) ?? preambular.at(-1);
    if (closing !== null) {
      const range = this.rangeOf(closing.span);
      if (last === undefined || isBefore(last.range.end, range.start))
        children.push(leaf('closing', this.naming.of([shift(closing.span, base)]), range));
    }
    const range = this.rangeOf(structure.span);
    const named = title ?? enacting?.span;
    const selection = named === undefined ? { start: range.start, end: range.start } : this.rangeOf(named);
    return {
      role: 'resolution',
      name: this.name(),
      detail,
      range: cover(range, [...children, { range: selection }]),
      selection,
      children,
    };
  }

  private name(): string {
    const { structure, base, number, symbol } = this.placed;
    const { title, enacting, kind } = structure;
    if (title !== null) return this.naming.of([shift(title, base)]);
    const fallback = symbol ?? number;
    if (fallback !== null) return fallback;
    if (enacting === null) return kind;
    const { start, end } = enacting.span;
    return this.naming.of([shift({ start, end: enacting.mark?.span.start ?? end }, base)]);
  }

  private paragraph(placed: PlacedPart, role: Paragraph['role']): DocumentSymbol {
    return this.kept(placed, role, (by) => {
      const { label, text, span, items, opening } = readParagraph(placed.part.pieces, role, by);
      return {
        ...leaf(role, this.naming.of(text, label?.text), this.document.rangeOf(span)),
        selection: this.document.rangeOf(opening?.span ?? label?.span ?? span),
        children: items.map((item) => this.item(item)),
      };
    });
  }

  private annex({ label, labelSpan, title, span, items }: AnnexParts): DocumentSymbol {
    const titles = title === null ? [] : [shift(title, this.placed.base)];
    return {
      ...leaf('annex', this.naming.of(titles, label), this.rangeOf(span)),
      selection: this.rangeOf(labelSpan),
      children: items.map((placed) =>
        this.kept(placed, 'item', (by) => this.item(readAnnexItem(placed.part.pieces, by))),
      ),
    };
  }

  private item({ label, text, span, items }: Item): DocumentSymbol {
    return {
      ...leaf('item', this.naming.of(text, label.text), this.document.rangeOf(span)),
      selection: this.document.rangeOf(label.span),
      children: items.map((child) => this.item(child)),
    };
  }

  /** The symbol of a part as it was made last, or as `make` makes it now, places moved by the offset it is given. */
  private kept(
    { part, base, line: down }: PlacedPart,
    role: DocumentSymbol['role'],
    make: (by: number) => DocumentSymbol,
  ): DocumentSymbol {
    const line = this.placed.line + down;
    const key = `${role} ${this.placed.structure.language}`;
    const kept = keptParts.get(part);
    const isSame = kept?.key === key;
    if (isSame && kept.line === line) return kept.symbol;
    const symbol = isSame ? moved(kept.symbol, line - kept.line) : make(this.placed.base + base);
    keptParts.set(part, { symbol, line, key });
    return symbol;
  }

  /** Of a span that counts from the resolution's first part. */
  private rangeOf(span: Span): Range {
    return this.document.rangeOf(shift(span, this.placed.base));
  }
}

function leaf(role: DocumentSymbol['role'], name: string, range: Range): DocumentSymbol {
  return { role, name, detail: '', range, selection: range, children: [] };
}

function part(
  role: DocumentSymbol['role'],
  name: string,
  children: readonly DocumentSymbol[],
): DocumentSymbol {
  const first = children[0]!;
  return { ...leaf(role, name, cover(first.range, children)), selection: first.selection, children };
}

/** A draft hangs from the paragraph above it, which recommends it. */
function withDrafts(
  paragraphs: readonly DocumentSymbol[],
  drafts: readonly DocumentSymbol[],
): readonly DocumentSymbol[] {
  if (drafts.length === 0) return paragraphs;
  return paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1]?.range.start;
    const own = drafts.filter(
      ({ range: { start } }) =>
        (index === 0 || !isBefore(start, paragraph.range.start)) &&
        (next === undefined || isBefore(start, next)),
    );
    if (own.length === 0) return paragraph;
    return { ...paragraph, range: cover(paragraph.range, own), children: [...paragraph.children, ...own] };
  });
}

function cover(own: Range, others: readonly { readonly range: Range }[]): Range {
  let { start, end } = own;
  for (const { range } of others) {
    if (isBefore(range.start, start)) start = range.start;
    if (isBefore(end, range.end)) end = range.end;
  }
  return { start, end };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** The same symbol so many lines further down. */
function moved(symbol: DocumentSymbol, by: number): DocumentSymbol {
  return {
    ...symbol,
    range: movedRange(symbol.range, by),
    selection: movedRange(symbol.selection, by),
    children: symbol.children.map((child) => moved(child, by)),
  };
}

function movedRange({ start, end }: Range, by: number): Range {
  return {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
}
