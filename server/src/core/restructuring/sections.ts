import type { Paragraph } from '../document/views.ts';
import { type Entry, isRow, type Row } from './plan.ts';

/** A run of rows of one list that are counted and closed together, before and after. */
export interface Section {
  readonly role: Row['role'];
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/**
 * The preamble and the operative part of a resolution as sections: where the numbers start anew behind a heading, what
 * stands behind it is a section of its own.
 */
export function sectionsOf(before: readonly Entry[], after: readonly Entry[]): readonly Section[] {
  const cuts = cutsIn(before);
  const old = runsBetween(before, cuts);
  const now = runsBetween(after, cuts);
  return [-1, ...cuts].flatMap((cut) =>
    (['preambular', 'operative'] as const).map((role) => ({
      role,
      before: (old.get(cut) ?? []).filter((row) => row.role === role),
      after: (now.get(cut) ?? []).filter((row) => row.role === role),
    })),
  );
}

/** Where the headings begin behind which a section does. */
function cutsIn(entries: readonly Entry[]): readonly number[] {
  const cuts: number[] = [];
  let heading = -1;
  let last = 0;
  for (const entry of entries) {
    if (!isRow(entry)) {
      heading = entry.span.start;
      continue;
    }
    if (entry.role !== 'operative') continue;
    const value = (entry.source as Paragraph | null)?.label?.value ?? null;
    if (value === null) continue;
    if (heading >= 0 && value === 1 && last >= 1) cuts.push(heading);
    heading = -1;
    last = value;
  }
  return cuts;
}

/** The rows behind each heading that cuts, -1 for those before the first. */
function runsBetween(
  entries: readonly Entry[],
  cuts: readonly number[],
): ReadonlyMap<number, readonly Row[]> {
  const runs = new Map<number, Row[]>([[-1, []]]);
  let own = -1;
  for (const entry of entries)
    if (isRow(entry)) runs.get(own)!.push(entry);
    else if (cuts.includes(entry.span.start)) {
      own = entry.span.start;
      runs.set(own, []);
    }
  return runs;
}

/** How much two lists have in common at their beginning and at their end: rows made of the same. */
export function commonEnds(
  before: readonly Row[],
  after: readonly Row[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && isSame(before[head]!, after[head]!)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!))
    tail++;
  return { head, tail };
}

export function isSame(a: Row, b: Row): boolean {
  return a.source !== null && a.source === b.source;
}
