import type { Document } from '../document/document.ts';
import type { Annex, Item, Paragraph, Resolution } from '../document/views.ts';
import { packOf } from '../languages/packs.ts';
import type { Span } from '../text/span.ts';
import { plain } from './outline.ts';

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
  /** All that belongs to it, the spans of its children included. */
  readonly span: Span;
  /** Where the cursor goes. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/**
 * Longest name, in UTF-16 units. Chinese characters are wide; and of what is too long for its place editors cut
 * the right end, which in Arabic is the beginning.
 */
const NAME_LENGTH = { Latin: 56, Cyrillic: 56, Arabic: 32, Han: 28 };

/** The outline of a document: its resolutions with their parts, nested. */
export function symbolsOf(document: Document): readonly DocumentSymbol[] {
  return document.resolutions.map((resolution) => resolutionSymbol(document, resolution));
}

function resolutionSymbol(document: Document, resolution: Resolution): DocumentSymbol {
  const naming = new Naming(document, resolution);
  const { preambular, operative, annexes, drafts, closing, enacting } = resolution;
  const children: DocumentSymbol[] = [];
  if (preambular.length > 0)
    children.push(
      part(
        'preamble',
        'Preamble',
        preambular.map((each) => paragraphSymbol(naming, each)),
      ),
    );
  if (operative.length > 0) {
    const paragraphs = operative.map((each) => paragraphSymbol(naming, each));
    const nested = drafts.map((draft) => resolutionSymbol(document, draft));
    children.push(part('operative-part', 'Operative part', withDrafts(paragraphs, nested)));
  } else children.push(...drafts.map((draft) => resolutionSymbol(document, draft)));
  children.push(...annexes.map((annex) => annexSymbol(naming, annex)));
  if (closing !== null && closing.span.start > (operative.at(-1)?.span.end ?? 0))
    children.push(leaf('closing', naming.of([closing.span]), closing.span));
  const selection = resolution.title ??
    enacting?.span ?? { start: resolution.span.start, end: resolution.span.start };
  return {
    role: 'resolution',
    name: naming.ofResolution(),
    detail: resolution.symbol ?? resolution.number ?? '',
    span: cover(resolution.span, [...children, { span: selection }]),
    selection,
    children,
  };
}

function paragraphSymbol(naming: Naming, paragraph: Paragraph): DocumentSymbol {
  const { role, label, text, span, items } = paragraph;
  return {
    ...leaf(role, naming.of(text, label?.text), span),
    selection: paragraph.opening?.span ?? label?.span ?? span,
    children: items.map((item) => itemSymbol(naming, item)),
  };
}

function itemSymbol(naming: Naming, item: Item): DocumentSymbol {
  return {
    ...leaf('item', naming.of(item.text, item.label.text), item.span),
    selection: item.label.span,
    children: item.items.map((child) => itemSymbol(naming, child)),
  };
}

function annexSymbol(naming: Naming, annex: Annex): DocumentSymbol {
  return {
    ...leaf('annex', naming.of(annex.title === null ? [] : [annex.title], annex.label), annex.span),
    selection: annex.labelSpan,
    children: annex.items.map((item) => itemSymbol(naming, item)),
  };
}

function leaf(role: DocumentSymbol['role'], name: string, span: Span): DocumentSymbol {
  return { role, name, detail: '', span, selection: span, children: [] };
}

function part(
  role: DocumentSymbol['role'],
  name: string,
  children: readonly DocumentSymbol[],
): DocumentSymbol {
  const first = children[0]!;
  return { ...leaf(role, name, cover(first.span, children)), selection: first.selection, children };
}

/** A draft hangs from the paragraph above it, which recommends it. */
function withDrafts(
  paragraphs: readonly DocumentSymbol[],
  drafts: readonly DocumentSymbol[],
): readonly DocumentSymbol[] {
  if (drafts.length === 0) return paragraphs;
  return paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const from = index === 0 ? -1 : paragraph.span.start;
    const own = drafts.filter(({ span }) => span.start >= from && span.start < next);
    return own.length === 0
      ? paragraph
      : { ...paragraph, span: cover(paragraph.span, own), children: [...paragraph.children, ...own] };
  });
}

function cover(span: Span, others: readonly { readonly span: Span }[]): Span {
  let { start, end } = span;
  for (const other of others) {
    start = Math.min(start, other.span.start);
    end = Math.max(end, other.span.end);
  }
  return { start, end };
}

/** Names in the outline of one resolution, which read as its language does. */
class Naming {
  private readonly document: Document;
  private readonly resolution: Resolution;
  private readonly isRightToLeft: boolean;
  private readonly limit: number;

  constructor(document: Document, resolution: Resolution) {
    this.document = document;
    this.resolution = resolution;
    const { direction, script } = packOf(resolution.language);
    this.isRightToLeft = direction === 'rtl';
    this.limit = NAME_LENGTH[script];
  }

  ofResolution(): string {
    const { title, enacting, symbol, number, kind } = this.resolution;
    if (title !== null) return this.of([title]);
    const fallback = symbol ?? number;
    if (fallback !== null) return fallback;
    if (enacting === null) return kind;
    return this.of([{ start: enacting.span.start, end: enacting.mark?.span.start ?? enacting.span.end }]);
  }

  /** A label, if any, and the beginning of a text. */
  of(text: readonly Span[], label?: string): string {
    const first = text[0];
    const words = first === undefined ? '' : plain(this.beginning(first));
    const name = [label ?? '', this.cut(words)].filter((each) => each !== '').join(' ');
    return this.isRightToLeft ? isolated(name) : name;
  }

  private beginning({ start, end }: Span): string {
    return this.document.slice({ start, end: Math.min(end, start + this.limit * 3) });
  }

  /** Cut behind a word, where the script has spaces between words. */
  private cut(words: string): string {
    if (words.length <= this.limit) return words;
    const space = words.lastIndexOf(' ', this.limit);
    const end = space > this.limit / 2 ? space : this.limit;
    return `${words.slice(0, end).replace(/[\s,،;:]+$/, '')}…`;
  }
}

/** Laid out from the right whatever stands around it: the number first, the dots last. */
function isolated(name: string): string {
  return `\u2067${name}\u2069`;
}
