import { bodyName } from '../bodies/names.ts';
import type { Document } from '../document/document.ts';
import { partsOfPage } from '../document/page-parts.ts';
import { Part, type PlacedPart, spanOf } from '../document/parts.ts';
import type { Structure } from '../document/structure.ts';
import type { PlacedStructure } from '../document/structures.ts';
import { ORGANIZATION_NAME } from '../languages/organization.ts';
import { packOf } from '../languages/packs.ts';
import type { Piece, Role } from '../syntax/piece.ts';
import { foldKey } from '../text/fold.ts';
import { type Span, shift } from '../text/span.ts';
import { keptBlock } from './block.ts';
import type { BlockKind, Open, PlacedUnit } from './model.ts';
import { runsOf } from './runs.ts';

/** A document as it is printed, from its first line to its last. */
export function unitsOf(document: Document): readonly PlacedUnit[] {
  const units: PlacedUnit[] = [];
  const { structures } = document;
  let index = 0;
  let open: Printed | null = null;
  let before: PlacedPart | null = null;
  const add = (placed: PlacedPart, kind: BlockKind): void => {
    const { block, row, character } = keptBlock(document, placed, kind);
    if (block.runs.length + block.items.length > 0 || block.label !== null)
      units.push({ unit: block, line: placed.part.at.line + placed.line + row, character });
  };
  const close = (): void => {
    const { line, character } = units.at(-1)!;
    units.push({ unit: { kind: 'close' }, line, character });
    open = null;
  };
  for (const placed of partsIn(document)) {
    const span = spanOf(placed);
    if (open !== null && span.start >= open.span.end) close();
    const structure = structures[index];
    if (open === null && structure !== undefined && span.start >= startOf(structure)) {
      open = new Printed(document, structure);
      index++;
      const { line, character } = document.positionAt(open.span.start);
      units.push({ unit: open.unit, line, character });
    }
    const title = before && titleBetween(before, placed);
    if (title) add(title, 'title');
    add(placed, open === null ? 'text' : open.kindOf(placed, span));
    before = placed;
  }
  if (open !== null) close();
  return units;
}

/** Every part of the file, placed from its start. */
function* partsIn({ pages }: Document): Generator<PlacedPart> {
  let base = 0;
  let line = 0;
  for (let index = 0; index < pages.length; index++) {
    for (const own of partsOfPage(pages, index))
      yield { part: own.part, base: own.base + base, line: own.line + line };
    base += pages[index]!.length;
    line += pages[index]!.breaks;
  }
}

/** As long as the line lives. */
const titles = new WeakMap<Piece, Part>();

/** The title of a draft that repeats the one of the text around it, and so is read as the head of a page. */
function titleBetween({ part, base, line }: PlacedPart, { part: next }: PlacedPart): PlacedPart | null {
  const last = part.pieces.at(-1)!;
  if (next.role !== 'enacting' || next.depth === 0 || last.piece.role !== 'furniture') return null;
  if (!/\p{L}/u.test(last.block.text.slice(last.piece.start, last.piece.end))) return null;
  const made = titles.get(last.piece);
  const isThere = made?.at.base === last.base && made.at.line === last.line;
  const title = isThere ? made : new Part([last]);
  titles.set(last.piece, title);
  return { part: title, base, line };
}

const startOf = ({ structure, base }: PlacedStructure): number => structure.span.start + base;

const KINDS: Readonly<Partial<Record<Role, BlockKind>>> = {
  enacting: 'enacting',
  preambular: 'preambular',
  operative: 'operative',
  heading: 'heading',
  annex: 'annex',
  'annex-item': 'annex-item',
  closing: 'closing',
  note: 'note',
};

/** As long as no edit touches the resolution: what stands at its head, and what it was made of beside the text itself. */
const heads = new WeakMap<
  Structure,
  {
    readonly above: string;
    readonly number: string | null;
    readonly symbol: string | null;
    readonly unit: Open;
  }
>();

/** A resolution while its parts are laid out. */
class Printed {
  readonly unit: Open;
  readonly span: Span;
  private readonly document: Document;
  private readonly placed: PlacedStructure;
  /** Where its enacting line or first paragraph begins. */
  private readonly body: number;
  private readonly titles: readonly Span[];
  private readonly annexTitles: ReadonlySet<number>;
  private hasTitle: boolean;

  constructor(document: Document, placed: PlacedStructure) {
    const { structure, base } = placed;
    const { enacting, preambular, operative, title, annexes, drafts } = structure;
    this.document = document;
    this.placed = placed;
    this.span = shift(structure.span, base);
    const first = preambular[0] ?? operative[0];
    this.body = base + (enacting?.span.start ?? (first ? spanOf(first).start : structure.span.start));
    this.titles = [title, ...drafts.map((draft) => draft.title)].flatMap((each) =>
      each === null ? [] : [shift(each, base)],
    );
    this.annexTitles = new Set(annexes.flatMap((annex) => (annex.title ? [annex.title.start + base] : [])));
    this.hasTitle = title !== null;
    const { number, symbol } = placed;
    const above = document.slice({ start: this.span.start - MASTHEAD, end: this.span.start });
    const last = heads.get(structure);
    const isSame = last?.above === above && last.number === number && last.symbol === symbol;
    this.unit = isSame ? last.unit : this.opened();
    heads.set(structure, { above, number, symbol, unit: this.unit });
  }

  /** How one of its parts is printed. */
  kindOf({ part }: PlacedPart, span: Span): BlockKind {
    const { role } = part;
    if (role === 'note') return 'note';
    const title = this.titles.find(({ start, end }) => start >= span.start && end <= span.end);
    if (title !== undefined && role !== 'preambular' && role !== 'operative' && role !== 'enacting')
      return title.end < span.end && HAS_MORE.test(this.document.slice({ start: title.end, end: span.end }))
        ? 'head'
        : 'title';
    if (span.start < this.body) return this.headKind(span);
    if (role === 'maybe-enacting' && span.start === this.body) return 'enacting';
    if (role === 'annex-text') return this.annexKind(span);
    const { operative } = this.placed.structure;
    if (role === 'preambular' && operative.length === 1 && operative[0]!.part === part) return 'operative';
    return KINDS[role] ?? 'text';
  }

  /** The first line of a text without a title stands for it: "Resolution 1373 (2001)". */
  private headKind(span: Span): BlockKind {
    if (/^[#*_\s]*[[(（［]/.test(this.document.slice({ start: span.start, end: span.start + 12 })))
      return 'aside';
    if (this.hasTitle) return 'head';
    this.hasTitle = true;
    return 'title';
  }

  private annexKind(span: Span): BlockKind {
    if (this.annexTitles.has(span.start)) return 'annex-title';
    const text = this.document.slice(span);
    return text.startsWith('#') || (text.length < LONG_HEADING && !/[\p{Po}\p{Pd}]\s*$/u.test(text))
      ? 'heading'
      : 'text';
  }

  private opened(): Open {
    const { structure, base, number, symbol } = this.placed;
    const { language, body, title } = structure;
    const head = this.document.slice({ start: this.span.start - MASTHEAD, end: this.body });
    const name = body === null ? null : bodyName(body, language);
    const says = (words: string): boolean =>
      head.split(/[\r\n]+/).some((line) => named(line) === named(words));
    const organization = ORGANIZATION_NAME[language];
    const ofOrganization = symbol !== null && UN_SYMBOL.test(symbol) && !says(organization);
    return {
      kind: 'open',
      language,
      direction: packOf(language).direction,
      name: title ? wordsOf(this.document.slice(shift(title, base))) : (number ?? name ?? ''),
      organization: ofOrganization ? organization : null,
      body: name === null || says(name) ? null : name,
      symbol: symbol === null || head.includes(symbol) ? null : symbol,
    };
  }
}

/** How far above a head lines may stand that say whose it is: characters. */
const MASTHEAD = 200;
/** Other lines follow. */
const HAS_MORE = /[\r\n]\s*\p{L}/u;
/** Text of an annex that is longer is no heading: characters. */
const LONG_HEADING = 160;
/** Symbols of principal organs of the United Nations and of what belongs to them. */
const UN_SYMBOL = /^[ASET]\//;

const named = (line: string): string => foldKey(line.replace(/^[#>\s]+/, '')).trim();

function wordsOf(text: string): string {
  return runsOf(text)
    .map((run) => (run.note === undefined ? run.text : ''))
    .join('')
    .trim();
}
