import type { Span } from '../text/span.ts';
import type { Found } from './rule.ts';
import type { Run } from './runs.ts';

/** Quotation marks by kind: marks of one kind stand in turn open and closed, whichever way they are typed. */
const KINDS = ['“”„', '«»', '"', '《》', '〈〉', '「」', '『』'] as const;
const MARKS = /[“”„«»"《》〈〉「」『』]/g;

/** Where the marks of each kind stand in a run's text, in order; kept while the run is looked at. */
const places = new WeakMap<Run, readonly (readonly number[])[]>();

function placesOf(run: Run): readonly (readonly number[])[] {
  let known = places.get(run);
  if (known === undefined) {
    const found: number[][] = KINDS.map(() => []);
    for (const { 0: mark, index } of run.text.matchAll(MARKS))
      found[KINDS.findIndex((kind) => kind.includes(mark))]!.push(index);
    known = found;
    places.set(run, known);
  }
  return known;
}

/** The place (an offset in the run's text) is inside quotation marks, as titles of works are. */
export function isQuoted(run: Run, at: number): boolean {
  return placesOf(run).some((marks) => countBefore(marks, at) % 2 === 1);
}

/** A span lies between quotation marks in a text that begins at `start`, and is none of them itself. */
export function isQuotedIn(run: Run, span: Span): boolean {
  return isQuoted(run, span.start - run.start) && isQuoted(run, span.end - run.start);
}

function countBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An address on the net is no longer than this, on either side of a word in it. */
const REACH = 120;
const ADDRESS = /:\/\/|www\.|@|_|\.(?:org|int|com|net)\b/;

/** The place is inside an address on the net or of a file. */
function isInAddress({ text }: Run, at: number): boolean {
  let start = at;
  let end = at;
  while (start > 0 && at - start < REACH && !/\s/.test(text[start - 1]!)) start--;
  while (end < text.length && end - at < REACH && !/\s/.test(text[end]!)) end++;
  return ADDRESS.test(text.slice(start, end));
}

/** The words are somebody else's: in a quotation, a quoted title, a note that names works, or an address. */
export function isCited({ run, at }: Pick<Found, 'run' | 'at'>): boolean {
  return run.role === 'note' || run.role === 'note-more' || isQuoted(run, at) || isInAddress(run, at);
}
