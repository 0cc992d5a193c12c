import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { Unit } from './model.ts';
import { plainPlaces } from './plain-places.ts';

/** A stretch of a text (UTF-16 units of the file) that is shown otherwise than the rest. */
export interface Mark<K extends string> {
  readonly span: Span;
  readonly kind: K;
}

export interface TextRun<K extends string> {
  readonly text: string;
  /** `null` for what no mark holds. */
  readonly kind: K | null;
}

/** The words of a unit, as people read them, in runs of one kind each; of marks over one another the last counts. */
export function runsOf<K extends string>(
  document: Document,
  { text: spans }: Unit,
  marks: readonly Mark<K>[],
): readonly TextRun<K>[] {
  /** Offsets in the file of what is put together, a space between two spans included. */
  const places: number[] = [];
  let joined = '';
  for (const span of spans) {
    if (joined !== '') {
      joined += ' ';
      places.push(span.start);
    }
    joined += document.slice(span);
    for (let at = span.start; at < span.end; at++) places.push(at);
  }
  const { text, at } = plainPlaces(joined);
  const kinds: (K | null)[] = new Array(text.length).fill(null);
  for (const { span, kind } of marks)
    for (let index = firstFrom(at, places, span.start); index < text.length; index++) {
      if (places[at[index]!]! >= span.end) break;
      kinds[index] = kind;
    }
  const runs: TextRun<K>[] = [];
  for (let start = 0, end = 1; start < text.length; start = end, end = start + 1) {
    while (end < text.length && kinds[end] === kinds[start]) end++;
    runs.push({ text: text.slice(start, end), kind: kinds[start]! });
  }
  return runs;
}

/** The first unit that stands at `offset` or behind. */
function firstFrom(at: readonly number[], places: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[at[middle]!]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
