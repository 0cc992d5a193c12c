import type { Row } from './plan.ts';
import { commonEnds } from './sections.ts';

/** The label of a row before: as written, and what it counts. */
export interface Counted {
  readonly text: string;
  readonly value: number | null;
}

/** What a row is to count: a value, or the label of the place that it comes to ("3 bis"). */
export interface Count {
  readonly value: number;
  readonly like: string | null;
}

/**
 * What each row of a list counts. Places keep their labels as long as no row comes or goes ("3 bis" stays where it is);
 * behind one that does the numbers move on. `anew`: one after the other from 1. `null` for what counts nothing.
 */
export function counts(
  before: readonly Row[],
  after: readonly Row[],
  labelOf: (row: Row) => Counted | null,
  anew: boolean,
): ReadonlyMap<Row, Count | null> {
  if (anew) return new Map(after.map((row, at) => [row, { value: at + 1, like: null }]));
  const { head, tail } = commonEnds(before, after);
  const found = new Map<Row, Count | null>();
  const own = (row: Row | undefined): Count | null => {
    const label = row === undefined ? null : labelOf(row);
    return label === null || label.value === null ? null : { value: label.value, like: label.text };
  };
  const valueBefore = own(before[head - 1])?.value ?? (own(before[head])?.value ?? 1) - 1;
  const isExchange = before.length === after.length;
  let last = valueBefore;
  after.forEach((row, at) => {
    if (at < head || at >= after.length - tail) return;
    const count = isExchange ? own(before[at]) : { value: last + 1, like: null };
    if (count !== null) last = count.value;
    found.set(row, count);
  });
  let expected = own(before[before.length - tail - 1])?.value ?? valueBefore;
  let by = last - expected;
  after.forEach((row, at) => {
    if (at < head || at < after.length - tail) {
      if (at < head) found.set(row, own(before[at]));
      return;
    }
    const count = own(before[before.length - (after.length - at)]);
    // Numbers that start anew, or were out of step, stay as they are.
    if (count !== null && count.value !== expected && count.value !== expected + 1) by = 0;
    expected = count?.value ?? expected;
    found.set(row, count === null || by === 0 ? count : moved(count, by));
  });
  return found;
}

function moved({ value, like }: Count, by: number): Count {
  const isFigure = like !== null && /\p{Nd}/u.test(like);
  return { value: value + by, like: isFigure ? like.replace(/\p{Nd}+/u, String(value + by)) : null };
}
