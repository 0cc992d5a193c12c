import type { Document } from '../document/document.ts';
import { noteLabelSpan } from '../document/footnotes.ts';
import { readAnnexItem, startOf } from '../document/paragraphs.ts';
import type { Part, PlacedPart } from '../document/parts.ts';
import type { Item, Opening } from '../document/views.ts';
import { countBreaks } from '../syntax/blocks.ts';
import { noteMarks } from '../syntax/notes.ts';
import { asciiDigits } from '../text/numerals.ts';
import { type Span, shift } from '../text/span.ts';
import type { Block, BlockItem, BlockKind, Run } from './model.ts';
import { runsOf } from './runs.ts';

/** A part as a block, and where in its first line it begins. */
interface Kept {
  readonly block: Block;
  readonly row: number;
  readonly character: number;
}

/** As long as a part lives, which it does while no edit touches it. */
const kept = new WeakMap<Part, Kept>();

/** The block that a part makes, placed by `base` and `line`. */
export function keptBlock(document: Document, placed: PlacedPart, kind: BlockKind): Kept {
  const last = kept.get(placed.part);
  if (last?.block.kind === kind) return last;
  const { at } = placed.part;
  const before = at.block.text.slice(0, startOf(at));
  const row = countBreaks(before);
  const character = before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const made = { block: blockOf(new Source(document, placed), kind), row, character };
  kept.set(placed.part, made);
  return made;
}

/** The characters of a part, whose spans count from where it was first read. */
class Source {
  readonly part: Part;
  private readonly document: Document;
  private readonly base: number;
  private readonly line: number;

  constructor(document: Document, { part, base }: PlacedPart) {
    this.document = document;
    this.part = part;
    this.base = base;
    this.line = document.positionAt(base + part.span.start).line;
  }

  slice(span: Span): string {
    return this.document.slice(shift(span, this.base));
  }

  joined(spans: readonly Span[]): string {
    return spans.map((span) => this.slice(span)).join('\n');
  }

  /** The line of an offset, counted from the first one of the part. */
  lineOf(offset: number): number {
    return this.document.positionAt(this.base + offset).line - this.line;
  }
}

function blockOf(source: Source, kind: BlockKind): Block {
  const { part } = source;
  const { paragraph, depth, span } = part;
  const lines = source.lineOf(span.end) + 1;
  const plain = { kind, label: null, items: [], tail: [], note: null, depth, lines };
  if (paragraph !== null) {
    const { label, opening, text, items, tail } = paragraph;
    const words = source.joined(text);
    return {
      ...plain,
      label: label?.text ?? null,
      runs: runsOf(words, { opening: plainOpening(opening, text[0]) }),
      items: items.map((item) => itemOf(source, item)),
      tail: runsOf(source.joined(tail)),
    };
  }
  if (kind === 'annex-item' && part.at.piece.label !== null) {
    const { label, text, items } = readAnnexItem(part.pieces, 0);
    return {
      ...plain,
      label: label.text,
      runs: runsOf(source.joined(text)),
      items: items.map((item) => itemOf(source, item)),
    };
  }
  const text = source.joined(wordsOf(part));
  if (kind === 'note') return { ...plain, ...noteOf(text) };
  if (kind === 'enacting') return { ...plain, runs: enactingRuns(part, text) };
  return { ...plain, runs: runsOf(withoutMarks(text), { keepsLines: KEEPS_LINES.has(kind) }) };
}

const KEEPS_LINES: ReadonlySet<BlockKind> = new Set(['head', 'aside', 'closing']);

/** Where the opening stands in the paragraph's own text, when nothing sets it off. */
function plainOpening(opening: Opening | null, text: Span | undefined): Span | null {
  if (opening === null || opening.emphasis !== null || text === undefined) return null;
  return shift(opening.span, -text.start);
}

function itemOf(source: Source, { label, text, items, span }: Item): BlockItem {
  return {
    label: label.text,
    runs: runsOf(source.joined(text)),
    items: items.map((item) => itemOf(source, item)),
    line: source.lineOf(span.start),
  };
}

/** What a part says, page heads between its lines left out. */
function wordsOf({ pieces }: Part): readonly Span[] {
  return pieces
    .filter(({ piece }, index) => index === 0 || piece.role !== 'furniture')
    .map(({ piece: { start, end }, base }) => shift({ start, end }, base));
}

/** The marks that make a line a heading or a quotation in Markdown go. */
function withoutMarks(text: string): string {
  return text.replace(/^[>\s]*(?:#{1,6}\s+)?/, '');
}

function noteOf(text: string): Pick<Block, 'label' | 'runs' | 'note'> {
  const { end } = noteLabelSpan(text, 0);
  const [mark] = noteMarks(text.slice(0, end));
  const written = text.slice(0, end);
  const label = mark === undefined ? asciiDigits(written).replace(/[()]/g, '') : mark.label;
  const shown = mark === undefined ? written : runsOf(written)[0]!.text;
  return { label: shown, note: label, runs: runsOf(text.slice(end).replace(/^[\s:.：．]+/, '')) };
}

/** The body's name in italics, the mark behind it upright. */
function enactingRuns({ at: { piece } }: Part, text: string): readonly Run[] {
  const end = piece.mark === null ? text.length : piece.mark.start - piece.start;
  const words = withoutMarks(text);
  const cut = text.length - words.length;
  return runsOf(words, {
    opening: /[*_<]/.test(words) ? null : { start: 0, end: Math.max(0, end - cut) },
  });
}
