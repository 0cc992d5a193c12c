import type { Document } from '../document/document.ts';
import { noteLabelSpan } from '../document/footnotes.ts';
import { readParagraph, startOf } from '../document/paragraphs.ts';
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
  const { depth, span } = part;
  // What goes on from a heading may be a list, too.
  const { label, opening, text, items, tail } = part.paragraph ?? readParagraph(part.pieces, 'operative', 0);
  const plain = {
    kind,
    note: null,
    depth,
    lines: source.lineOf(span.end) + 1,
    ...listOf(source, items, tail),
  };
  if (LABELLED.has(kind)) {
    const runs = runsOf(source.joined(text), { opening: plainOpening(opening, text[0]) });
    return { ...plain, label: label?.text ?? null, runs };
  }
  const [first, ...more] = text;
  const start = label?.span.start ?? first!.start;
  const words = source.joined([{ start, end: first!.end }, ...more]);
  if (kind === 'note') return { ...plain, ...noteOf(words) };
  const runs =
    kind === 'enacting'
      ? enactingRuns(part, words)
      : runsOf(withoutMarks(words), { keepsLines: KEEPS_LINES.has(kind) });
  return { ...plain, label: null, runs };
}

/** Kinds whose labels stand for themselves; in others they are words like any. */
const LABELLED: ReadonlySet<BlockKind> = new Set(['preambular', 'operative', 'annex-item']);
const KEEPS_LINES: ReadonlySet<BlockKind> = new Set(['head', 'aside', 'closing']);

/** Where the opening stands in the paragraph's own text, when nothing sets it off. */
function plainOpening(opening: Opening | null, text: Span | undefined): Span | null {
  if (opening === null || opening.emphasis !== null || text === undefined) return null;
  return shift(opening.span, -text.start);
}

/** The items of a paragraph with the words behind them, some of which may stand between two items. */
function listOf(
  source: Source,
  items: readonly Item[],
  behind: readonly Span[],
): Pick<Block, 'items' | 'tail'> {
  const last = lastStart(items);
  const isBetween = ({ start }: Span): boolean => start < last;
  return {
    items: itemsOf(source, items, behind.filter(isBetween)),
    tail: runsOf(source.joined(behind.filter((span) => !isBetween(span)))),
  };
}

/** Where the last of the items below begins; -1 where there are none. */
function lastStart(items: readonly Item[]): number {
  const last = items.at(-1);
  return last === undefined ? -1 : Math.max(last.span.start, lastStart(last.items));
}

function itemsOf(source: Source, items: readonly Item[], between: readonly Span[]): readonly BlockItem[] {
  return items.flatMap((item, index) => {
    const { label, text, items: below, span } = item;
    const [start, last] = [span.start, lastStart([item])];
    const before = index === 0 ? between.filter((each) => each.start < start) : [];
    const next = items[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const inside = between.filter((each) => each.start > start && each.start < last);
    const after = between.filter((each) => each.start > last && each.start < next);
    const own = {
      label: label.text,
      runs: runsOf(source.joined(text)),
      items: itemsOf(source, below, inside),
      line: source.lineOf(start),
    };
    const flush = (words: Span): BlockItem => wordsBetween(source, words);
    return [...before.map(flush), own, ...after.map(flush)];
  });
}

function wordsBetween(source: Source, words: Span): BlockItem {
  return {
    label: null,
    runs: runsOf(source.slice(words)),
    items: [],
    line: source.lineOf(words.start),
  };
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
