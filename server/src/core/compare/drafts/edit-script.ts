/** A run of the old sequence that gives way to a run of the new one; one of them may be empty. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Sequences that differ in more places than this are taken to have only their ends in common. */
const MOST_EDITS = 1500;

/** The fewest insertions and deletions that turn `old` into `next`, by Myers' algorithm; in order, never touching. */
export function hunksOf(old: readonly string[], next: readonly string[]): readonly Hunk[] {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start] === next[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++;
  const inner = middleHunks(old.slice(start, old.length - end), next.slice(start, next.length - end));
  return inner.map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    oldStart: oldStart + start,
    oldEnd: oldEnd + start,
    newStart: newStart + start,
    newEnd: newEnd + start,
  }));
}

function middleHunks(old: readonly string[], next: readonly string[]): readonly Hunk[] {
  const whole = { oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: next.length };
  if (old.length === 0 && next.length === 0) return [];
  if (old.length === 0 || next.length === 0) return [whole];
  const trace = traceOf(old, next);
  return trace === null ? [whole] : hunksAlong(trace, old.length, next.length);
}

/** The furthest old index on each diagonal, one array a number of edits; `null` where it would take too many. */
function traceOf(old: readonly string[], next: readonly string[]): readonly Int32Array[] | null {
  const trace: Int32Array[] = [];
  const most = Math.min(MOST_EDITS, old.length + next.length);
  let before = new Int32Array(3);
  for (let edits = 0; edits <= most; edits++) {
    // Diagonal k is at index k + edits + 1: one place of margin on both sides.
    const furthest = new Int32Array(2 * edits + 3);
    for (let k = -edits; k <= edits; k += 2) {
      const deleted = k === -edits ? -1 : before[k - 1 + edits]! + 1;
      const inserted = k === edits ? -1 : before[k + 1 + edits]!;
      let x = edits === 0 ? 0 : Math.max(deleted, inserted);
      while (x < old.length && x - k < next.length && old[x] === next[x - k]) x++;
      furthest[k + edits + 1] = x;
      if (x >= old.length && x - k >= next.length) {
        trace.push(furthest);
        return trace;
      }
    }
    trace.push(furthest);
    before = furthest;
  }
  return null;
}

function hunksAlong(trace: readonly Int32Array[], oldLength: number, newLength: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let x = oldLength;
  let y = newLength;
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const before = trace[edits - 1]!;
    const k = x - y;
    const at = (diagonal: number): number => before[diagonal + edits]!;
    const isInsertion = k === -edits || (k !== edits && at(k + 1) > at(k - 1));
    const fromX = isInsertion ? at(k + 1) : at(k - 1);
    const fromY = isInsertion ? fromX - (k + 1) : fromX - (k - 1);
    const hunk = isInsertion
      ? { oldStart: fromX, oldEnd: fromX, newStart: fromY, newEnd: fromY + 1 }
      : { oldStart: fromX, oldEnd: fromX + 1, newStart: fromY, newEnd: fromY };
    const last = hunks.at(-1);
    if (last !== undefined && last.oldStart === hunk.oldEnd && last.newStart === hunk.newEnd)
      hunks[hunks.length - 1] = { ...last, oldStart: hunk.oldStart, newStart: hunk.newStart };
    else hunks.push(hunk);
    x = fromX;
    y = fromY;
  }
  return hunks.reverse();
}
