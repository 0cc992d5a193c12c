import { isBrackets } from '../syntax/marks.ts';
import { type Span, shift } from '../text/span.ts';
import type { Placed } from './parts.ts';
import type { ClosingMark, Item, Label, Opening, Paragraph } from './views.ts';

/** The paragraph that a run of pieces makes, its own first; places are `by` further on than those of the pieces. */
export function readParagraph(run: readonly Placed[], role: Paragraph['role'], by: number): Paragraph {
  const head = run[0]!;
  const { text, mark, items, tail, tailMark, end } = gatherWords(run, by);
  return {
    role,
    label: labelOf(head, by),
    opening: openingOf(head, by),
    span: { start: head.base + by + startOf(head), end },
    text,
    mark,
    items: items.map((item) => itemOf(item, 1, by)),
    misplaced: head.piece.misplaced,
    tail,
    tailMark,
  };
}

/** The outermost item of an annex that a run of pieces makes, the first with a label; places as above. */
export function readAnnexItem(run: readonly Placed[], by: number): Item {
  const head = run[0]!;
  const { items, end, text, tail, mark } = gatherWords(run, by);
  return {
    label: labelOf(head, by)!,
    level: 1,
    span: { start: head.base + by + startOf(head), end },
    text: [...text, ...tail],
    mark,
    items: items.map((item) => itemOf(item, 2, by)),
  };
}

/** A list item while what belongs to it is being gathered. */
interface OpenItem {
  readonly at: Placed;
  text: Span[];
  items: OpenItem[];
  mark: ClosingMark | null;
  end: number;
}

/** What belongs to the paragraph itself, and the items below it. */
interface Words extends Pick<Paragraph, 'text' | 'mark' | 'tail' | 'tailMark'> {
  readonly items: readonly OpenItem[];
  readonly end: number;
}

function gatherWords(run: readonly Placed[], by: number): Words {
  const head = run[0]!;
  const text: Span[] = [afterLabel(head, by)];
  const tail: Span[] = [];
  const items: OpenItem[] = [];
  let mark = markOf(head, by);
  let tailMark: ClosingMark | null = null;
  let end = head.base + by + head.piece.end;
  for (let index = 1; index < run.length; index++) {
    const here = run[index]!;
    if (here.piece.role === 'furniture') continue;
    const span = shift(here.piece, here.base + by);
    end = span.end;
    if (here.piece.role === 'more' && isBrackets(here.block.text, here.piece.start, here.piece.end)) {
      (items.length === 0 ? text : lastItem(items).text).push(span);
      continue;
    }
    if (here.piece.role === 'item') addItem(items, here, by);
    else if (items.length === 0) {
      text.push(span);
      mark = markOf(here, by);
    } else {
      const item = lastItem(items);
      if (item.mark === null && tail.length === 0) {
        item.text.push(span);
        item.mark = markOf(here, by);
      } else {
        tail.push(span);
        tailMark = markOf(here, by);
      }
    }
    for (let list = items; list.length > 0; list = list[list.length - 1]!.items)
      list[list.length - 1]!.end = end;
  }
  return { text, mark, tail, tailMark, items, end };
}

/** Hangs an item below the last one of the level above; an annex's own items begin at level 1. */
function addItem(items: OpenItem[], here: Placed, by: number): void {
  const { piece, base } = here;
  let list = items;
  const outer = items[0]?.at.piece.level ?? piece.level;
  for (let level = outer; level < piece.level && list.length > 0; level++)
    list = list[list.length - 1]!.items;
  list.push({
    at: here,
    text: [afterLabel(here, by)],
    items: [],
    mark: markOf(here, by),
    end: base + by + piece.end,
  });
}

function lastItem(items: readonly OpenItem[]): OpenItem {
  let last = items[items.length - 1]!;
  while (last.items.length > 0) last = last.items[last.items.length - 1]!;
  return last;
}

function itemOf(open: OpenItem, level: number, by: number): Item {
  return {
    label: labelOf(open.at, by)!,
    level,
    span: { start: open.at.base + by + startOf(open.at), end: open.end },
    text: open.text,
    mark: open.mark,
    items: open.items.map((item) => itemOf(item, level + 1, by)),
  };
}

/** The label that a piece begins with, `by` further on. */
export function labelOf({ piece, base, block }: Placed, by: number): Label | null {
  if (piece.label === null) return null;
  const { start, end, mark } = piece.label;
  return {
    span: shift({ start, end }, base + by),
    text: block.text.slice(start, end).replace(/[*_]/g, '').trim(),
    value: mark === 'bullet' ? null : piece.value,
    style: piece.style ?? 'number',
  };
}

/** Words with one space between them: nothing is to be dropped. */
const PLAIN = /^[^\s*_<[\]［］]+(?: [^\s*_<[\]［］]+)*$/;

/** The opening phrase of a piece, `by` further on. */
export function openingOf({ piece, base, block }: Placed, by: number): Opening | null {
  // Of an empty paragraph the words that follow on its line are the next one's.
  if (piece.opening === null || piece.opening.start >= piece.end) return null;
  const { start, end, concept, emphasis, known, part } = piece.opening;
  const written = block.text.slice(start, end);
  const text = PLAIN.test(written)
    ? written
    : written
        .replace(/[*_[\]［］]+|<\/?[a-z]{1,6}>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
  return { span: shift({ start, end }, base + by), text, concept, known, part, emphasis };
}

function markOf({ piece, base, block }: Placed, by: number): ClosingMark | null {
  return piece.mark === null
    ? null
    : { span: shift(piece.mark, base + by), text: block.text.slice(piece.mark.start, piece.mark.end) };
}

/** Where a piece begins in its block; the dash of a Markdown list before a label is no part of it. */
export function startOf({ piece, block }: Placed): number {
  const { label, start } = piece;
  if (label === null || label.start === start) return start;
  return /^[-–•*]\s/.test(block.text.slice(start, label.start)) ? label.start : start;
}

/** A piece's own text, its label left out. */
function afterLabel({ piece, base, block }: Placed, by: number): Span {
  let start = piece.label === null ? piece.start : piece.label.end;
  while (start < piece.end && /\s/.test(block.text[start]!)) start++;
  return shift({ start, end: piece.end }, base + by);
}
