import { isSpace } from '../text/chars.ts';
import type { Span, TextEdit } from '../text/span.ts';

/**
 * The edits that cut spans out of a text, with the white space that would stand twice, or before a mark of punctuation,
 * when they are gone. Nothing else changes. Edits are in order and do not touch one another.
 */
export function cuttingEdits(text: string, spans: readonly Span[]): readonly TextEdit[] {
  return groups(text, spans).flatMap((group) => editOf(text, group) ?? []);
}

/** Cuts in order; those with nothing but white space between them are one group. */
function groups(text: string, spans: readonly Span[]): readonly (readonly Span[])[] {
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[][] = [];
  for (const span of sorted) {
    const group = out.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && span.start <= last.end)
      group![group!.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (last !== undefined && spaceEnd(text, last.end) >= span.start) group!.push(span);
    else out.push([span]);
  }
  return out;
}

function editOf(text: string, group: readonly Span[]): TextEdit | null {
  const first = group[0]!.start;
  const last = group.at(-1)!.end;
  const start = spaceStart(text, first);
  const end = spaceEnd(text, last);
  const gaps = [
    text.slice(start, first),
    ...group.slice(1).map((span, index) => text.slice(group[index]!.end, span.start)),
    text.slice(last, end),
  ];
  return smallest(text, { start, end }, spaceFor(text, start, end, gaps));
}

/** What stands in the place of all white space around and between cuts. */
function spaceFor(text: string, start: number, end: number, gaps: readonly string[]): string {
  const [before, after] = [gaps[0]!, gaps.at(-1)!];
  if (start === 0) return '';
  if (end === text.length) return breaks(after) > 0 ? after : '';
  const space = gaps.reduce((best, gap) => (strength(gap) >= strength(best) ? gap : best), '');
  if (breaks(space) > 0) return space;
  const [previous, next] = [text[start - 1]!, text[end]!];
  // A space that stood right before a mark, or right behind an opening one, is left: French has them.
  if (after === '' && isClosing(next, text[end + 1])) return '';
  if (before === '' && '([（［“‘'.includes(previous)) return '';
  return '«'.includes(previous) && before !== '' ? before : space;
}

function strength(space: string): number {
  return space === '' ? 0 : 1 + breaks(space);
}

function breaks(space: string): number {
  let count = 0;
  for (const char of space) if (char === '\n') count++;
  return count;
}

/** A mark that has no space before it where words end; the point of ".5" or "..." is none. */
function isClosing(char: string, next: string | undefined): boolean {
  return (
    ',;:!?)]”’،؛؟，；：。、）］》'.includes(char) ||
    (char === '.' && (next === undefined || !/[\d.]/.test(next)))
  );
}

/** The edit that makes `text` of a span, without what both have at their ends. */
function smallest(source: string, { start, end }: Span, text: string): TextEdit | null {
  const old = source.slice(start, end);
  if (old === text) return null;
  let head = 0;
  while (head < text.length && head < old.length && old[head] === text[head]) head++;
  let tail = 0;
  while (
    tail < text.length - head &&
    tail < old.length - head &&
    old[old.length - 1 - tail] === text[text.length - 1 - tail]
  )
    tail++;
  return { span: { start: start + head, end: end - tail }, text: text.slice(head, text.length - tail) };
}

/** Before the white space that ends at `at`, UTF-16. */
export function spaceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Behind the white space that begins at `at`, UTF-16. */
export function spaceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}
