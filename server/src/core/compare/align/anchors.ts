import type { Features } from './features.ts';

/**
 * Where in `second` each place of `first` is expected: straight lines between figures that one element of each has and
 * no other, as far as these keep one order. `first` may have several versions of each element.
 */
export function centreLine(first: readonly (readonly Features[])[], second: readonly Features[]): Int32Array {
  const there = places(first);
  const pairs: [number, number][] = [];
  for (const [hash, j] of places(second.map((each) => [each]))) {
    const i = there.get(hash);
    if (i !== undefined && i >= 0 && j >= 0) pairs.push([i, j]);
  }
  const line = new Int32Array(first.length + 1);
  let [fromI, fromJ] = [0, 0];
  for (const [i, j] of [...rising(pairs), [first.length, second.length] as const]) {
    for (let at = fromI; at <= i; at++)
      line[at] = fromJ + (i === fromI ? j - fromJ : Math.round(((j - fromJ) * (at - fromI)) / (i - fromI)));
    [fromI, fromJ] = [i, j];
  }
  return line;
}

/** Index of the one element that has a figure, -1 where several have it. */
function places(elements: readonly (readonly Features[])[]): ReadonlyMap<number, number> {
  const at = new Map<number, number>();
  elements.forEach((versions, index) => {
    for (const { numbers } of versions)
      for (const hash of numbers.hashes) {
        const before = at.get(hash);
        at.set(hash, before === undefined || before === index ? index : -1);
      }
  });
  return at;
}

/** The longest run of pairs in which both places rise. */
export function rising(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const ends: number[] = [];
  const before: (number | null)[] = [];
  sorted.forEach(([, j], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[ends[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? null : ends[low - 1]!);
    ends[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let at: number | null = ends.at(-1) ?? null; at !== null; at = before[at]!) run.push(sorted[at]!);
  return run.reverse();
}
