import type { LanguageCode } from '../languages/codes.ts';
import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Piece, Role } from '../syntax/piece.ts';
import { type Span, shift } from '../text/span.ts';
import type { ClosingMark, Item, Label, Opening, Paragraph } from './views.ts';

/** A piece where it stands: spans of its block shift by `base`. */
export interface Placed {
  readonly piece: Piece;
  readonly block: ReadBlock;
  readonly base: number;
}

/**
 * A piece that stands for itself, with the pieces that belong to it: a paragraph with its items, a note with
 * its later lines, a heading. Parts follow one another; only a note
 * at the foot of a page may stand inside another part.
 */
export interface Part {
  readonly role: Exclude<Role, 'item' | 'more' | 'note-more' | 'furniture'>;
  readonly at: Placed;
  /** Every piece of the part, `at` first, furniture between them included. */
  readonly pieces: readonly Placed[];
  /** From its first character to the last that belongs to it. */
  readonly span: Span;
  readonly language: LanguageCode | null;
  readonly depth: 0 | 1;
  /** Of a preambular or operative part. */
  readonly paragraph: Paragraph | null;
  /** Of an outermost item of an annex. */
  readonly item: Item | null;
  /** Own text in one or more spans, labels and furniture left out. */
  readonly text: readonly Span[];
}

/** The parts of a run of pages; spans count from the first of them. */
export function partsOf(pages: readonly Page[]): readonly Part[] {
  return gather(placePieces(pages, 0));
}

/** A page's parts with what stands beside them, and the pages that had to be looked at. */
export interface PageParts {
  /** Parts that begin in the page, in order; spans count from the page's start. */
  readonly parts: readonly Part[];
  /** The nearest part before the page that is no furniture, `null` at the start of the file. */
  readonly before: Part | null;
  readonly after: Part | null;
  /** The result holds as long as these pages, first to last, are the same objects in the same order. */
  readonly seen: readonly Page[];
}

/** The parts that begin in page `index`, paragraphs completed from the pages after it. */
export function partsOfPage(pages: readonly Page[], index: number): PageParts {
  let first = index;
  while (first > 0) {
    first--;
    if (pages[first]!.blocks.some(({ pieces }) => pieces.some(begins))) break;
  }
  let last = index;
  while (last + 1 < pages.length) {
    last++;
    if (pages[last]!.blocks.some(({ pieces }) => pieces.some(begins))) break;
  }
  const seen = pages.slice(first, last + 1);
  let origin = 0;
  for (let at = first; at < index; at++) origin -= pages[at]!.length;
  const all = gather(placePieces(seen, origin));
  const end = pages[index]!.length;
  const parts = all.filter(({ at }) => at.base + at.piece.start >= 0 && at.base + at.piece.start < end);
  const from = parts.length > 0 ? all.indexOf(parts[0]!) : all.findIndex(({ span }) => span.start >= end);
  return {
    parts,
    before: all[(from < 0 ? all.length : from) - 1] ?? null,
    after: all[from < 0 ? all.length : from + parts.length] ?? null,
    seen,
  };
}

/** The piece begins a part; a footnote at the foot of a page does not end the paragraph above it. */
function begins({ role }: Piece): boolean {
  return (
    role !== 'item' && role !== 'more' && role !== 'furniture' && role !== 'note' && role !== 'note-more'
  );
}

function placePieces(pages: readonly Page[], origin: number): readonly Placed[] {
  const placed: Placed[] = [];
  let base = origin;
  for (const page of pages) {
    for (const block of page.blocks) {
      for (const piece of block.pieces) placed.push({ piece, block, base });
      base += block.text.length;
    }
  }
  return placed;
}

function gather(placed: readonly Placed[]): readonly Part[] {
  const runs: Placed[][] = [];
  let run: Placed[] | null = null;
  let note: Placed[] | null = null;
  for (const here of placed) {
    const { role } = here.piece;
    if (role === 'note') {
      note = [here];
      runs.push(note);
    } else if (role === 'note-more') note?.push(here);
    else if (begins(here.piece)) {
      run = [here];
      runs.push(run);
    } else run?.push(here);
  }
  return runs.map(partOf);
}

/** A list item while what belongs to it is being gathered. */
interface OpenItem {
  readonly at: Placed;
  text: Span[];
  items: OpenItem[];
  mark: ClosingMark | null;
  end: number;
}

function partOf(run: readonly Placed[]): Part {
  const head = run[0]!;
  const { piece, base } = head;
  const text: Span[] = [afterLabel(head)];
  const tail: Span[] = [];
  const items: OpenItem[] = [];
  let mark = markOf(head);
  let tailMark: ClosingMark | null = null;
  let end = base + piece.end;
  for (const here of run.slice(1)) {
    if (here.piece.role === 'furniture') continue;
    const span = { start: here.base + here.piece.start, end: here.base + here.piece.end };
    end = span.end;
    if (here.piece.role === 'item') addItem(items, here);
    else if (items.length === 0) {
      text.push(span);
      mark = markOf(here);
    } else {
      const item = lastItem(items);
      if (item.mark === null && tail.length === 0) {
        item.text.push(span);
        item.mark = markOf(here);
      } else {
        tail.push(span);
        tailMark = markOf(here);
      }
    }
    for (let list = items; list.length > 0; list = list[list.length - 1]!.items)
      list[list.length - 1]!.end = end;
  }
  const span = { start: base + startOf(head), end };
  const role = piece.role as Part['role'];
  const list = items.map((item) => itemOf(item, 1));
  return {
    role,
    at: head,
    pieces: run,
    span,
    language: piece.language,
    depth: piece.depth,
    text: [...text, ...tail],
    paragraph:
      role === 'preambular' || role === 'operative'
        ? {
            role,
            label: labelOf(head),
            opening: openingOf(head),
            span,
            text,
            mark,
            items: list,
            tail,
            tailMark,
            misplaced: piece.misplaced,
          }
        : null,
    item:
      role === 'annex-item' && piece.label !== null
        ? {
            label: labelOf(head)!,
            level: 1,
            span,
            text: [...text, ...tail],
            mark,
            items: items.map((item) => itemOf(item, 2)),
          }
        : null,
  };
}

/** Hangs an item below the last one of the level above; an annex's own items begin at level 1. */
function addItem(items: OpenItem[], here: Placed): void {
  const { piece, base } = here;
  let list = items;
  const outer = items[0]?.at.piece.level ?? piece.level;
  for (let level = outer; level < piece.level && list.length > 0; level++)
    list = list[list.length - 1]!.items;
  list.push({ at: here, text: [afterLabel(here)], items: [], mark: markOf(here), end: base + piece.end });
}

function lastItem(items: readonly OpenItem[]): OpenItem {
  let last = items[items.length - 1]!;
  while (last.items.length > 0) last = last.items[last.items.length - 1]!;
  return last;
}

function itemOf(open: OpenItem, level: number): Item {
  const { base } = open.at;
  return {
    label: labelOf(open.at)!,
    level,
    span: { start: base + startOf(open.at), end: open.end },
    text: open.text,
    mark: open.mark,
    items: open.items.map((item) => itemOf(item, level + 1)),
  };
}

function labelOf({ piece, base, block }: Placed): Label | null {
  if (piece.label === null) return null;
  const { start, end, mark } = piece.label;
  return {
    span: { start: base + start, end: base + end },
    text: block.text.slice(start, end).replace(/[*_]/g, '').trim(),
    value: mark === 'bullet' ? null : piece.value,
    style: piece.style ?? 'number',
  };
}

function openingOf({ piece, base, block }: Placed): Opening | null {
  if (piece.opening === null) return null;
  const { start, end, concept, emphasis, known, part } = piece.opening;
  const text = block.text
    .slice(start, end)
    .replace(/[*_]+|<\/?[a-z]{1,6}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { span: { start: base + start, end: base + end }, text, concept, known, part, emphasis };
}

function markOf({ piece, base, block }: Placed): ClosingMark | null {
  return piece.mark === null
    ? null
    : { span: shift(piece.mark, base), text: block.text.slice(piece.mark.start, piece.mark.end) };
}

/** Where a piece begins in its block; the dash of a Markdown list before a label is no part of it. */
function startOf({ piece, block }: Placed): number {
  const { label, start } = piece;
  return label !== null && /^[-–•*]\s/.test(block.text.slice(start, label.start)) ? label.start : start;
}

/** A piece's own text, its label left out. */
function afterLabel({ piece, base, block }: Placed): Span {
  let start = piece.label === null ? piece.start : piece.label.end;
  while (start < piece.end && /\s/.test(block.text[start]!)) start++;
  return { start: base + start, end: base + piece.end };
}
