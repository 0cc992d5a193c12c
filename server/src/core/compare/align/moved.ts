import type { Features } from './features.ts';
import { type Row, scoreWith, witnesses } from './row.ts';
import { alignSequences } from './sequence.ts';

/** So much must speak for a pair that no order speaks for, and so much more than for any other. */
const SURE = 4;
const LEAD = 1.5;
/** Texts that have hardly anything in common are not searched. */
const MOST_PAIRS = 250_000;

interface Pair {
  /** Index of a row that lacks the version, and of one that has nothing else. */
  readonly lost: number;
  readonly found: number;
  readonly score: number;
}

/** The rows, the last version of which was aligned in order, with what stands elsewhere in it and items with that. */
export function findMoved(rows: readonly Row[], version: number, gap: number): readonly Row[] {
  const lost = indexes(rows, ({ cells }) => cells[version] === null);
  const found = indexes(rows, ({ cells }) => cells.every((cell, at) => (cell !== null) === (at === version)));
  if (lost.length === 0 || found.length === 0 || lost.length * found.length > MOST_PAIRS) return rows;
  const apart = likeliest(rows, version, heads(rows, lost), heads(rows, found));
  const below = apart.flatMap((pair) => alignItems(rows, version, pair, lost, found, gap));
  const cellFor = new Map([...apart, ...below].map((pair) => [pair.lost, cellOf(rows, pair.found, version)]));
  const moved = new Set(apart.map((pair) => pair.lost));
  const gone = new Set([...apart, ...below].map((pair) => pair.found));
  return rows.flatMap((row, index) => {
    if (gone.has(index)) return [];
    const cell = cellFor.get(index);
    if (cell === undefined) return [row];
    return [{ cells: row.cells.with(version, cell), isMoved: row.isMoved || moved.has(index) }];
  });
}

const cellOf = (rows: readonly Row[], index: number, version: number): Features =>
  rows[index]!.cells[version]!;

/** Each pair that is much likelier than any other pair with one of its two. */
function likeliest(
  rows: readonly Row[],
  version: number,
  lost: readonly number[],
  found: readonly number[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const from of lost) {
    const known = witnesses(rows[from]!);
    for (const to of found) {
      const score = scoreWith(known, cellOf(rows, to, version));
      if (score > SURE - LEAD) pairs.push({ lost: from, found: to, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const taken = new Set<number>();
  const isFree = (pair: Pair): boolean => !taken.has(pair.lost) && !taken.has(pair.found);
  return pairs.filter((pair) => {
    if (pair.score < SURE || !isFree(pair)) return false;
    const rival = pairs.find(
      (each) => (each.lost === pair.lost) !== (each.found === pair.found) && isFree(each),
    );
    if (rival !== undefined && rival.score > pair.score - LEAD) return false;
    taken.add(pair.lost).add(pair.found);
    return true;
  });
}

/** Items of two paragraphs that belong together, in their order. */
function alignItems(
  rows: readonly Row[],
  version: number,
  pair: Pair,
  lost: readonly number[],
  found: readonly number[],
  gap: number,
): readonly Pair[] {
  const left = itemsBelow(rows, pair.lost, lost);
  const right = itemsBelow(rows, pair.found, found);
  if (left.length === 0 || right.length === 0) return [];
  const known = left.map((index) => witnesses(rows[index]!));
  const scoreAt = (i: number, j: number): number => scoreWith(known[i]!, cellOf(rows, right[j]!, version));
  const whole = new Int32Array(left.length + 1).map((_, at) => Math.round((at * right.length) / left.length));
  const steps = alignSequences(
    left.length,
    right.length,
    whole,
    (i, first, j, second) => (first === second ? scoreAt(i, j) : Number.NEGATIVE_INFINITY),
    gap,
  );
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { first, second } of steps) {
    if (first === second) pairs.push({ lost: left[i]!, found: right[j]!, score: 0 });
    i += first;
    j += second;
  }
  return pairs;
}

/** Those whose paragraph is not among them. */
function heads(rows: readonly Row[], among: readonly number[]): readonly number[] {
  const units = unitsIn(rows, among);
  return among.filter((index) =>
    rows[index]!.cells.every((cell, version) => {
      const parent = cell === null ? null : cell.units[0]!.parent;
      return parent === null || !units[version]!.has(parent);
    }),
  );
}

/** Those below a row, at any depth. */
function itemsBelow(rows: readonly Row[], top: number, among: readonly number[]): readonly number[] {
  const above = unitsIn(rows, [top]);
  return among.filter((index) => {
    const isBelow = rows[index]!.cells.some((cell, version) => {
      const parent = cell === null ? null : cell.units[0]!.parent;
      return parent !== null && above[version]!.has(parent);
    });
    if (isBelow)
      rows[index]!.cells.forEach((cell, version) => {
        for (const unit of cell?.units ?? []) above[version]!.add(unit.index);
      });
    return isBelow;
  });
}

/** By version: the units of some rows. */
function unitsIn(rows: readonly Row[], among: readonly number[]): readonly Set<number>[] {
  const versions = rows[0]!.cells.map(() => new Set<number>());
  for (const index of among)
    rows[index]!.cells.forEach((cell, version) => {
      for (const unit of cell?.units ?? []) versions[version]!.add(unit.index);
    });
  return versions;
}

const indexes = (rows: readonly Row[], is: (row: Row) => boolean): readonly number[] =>
  rows.flatMap((row, index) => (is(row) ? [index] : []));
