import type { Features } from './features.ts';
import { partedSteps } from './parted.ts';
import { parentsOf, type Row } from './row.ts';
import { alignSequences, type ScoreAt, type Step } from './sequence.ts';

/** Which unit of a version stands in each row, -1 for none, and in which row each unit stands. */
export interface Mates {
  readonly unitOf: Int32Array;
  readonly rowOf: Int32Array;
}

/** Two that score less, though they stand in order, may both belong elsewhere. */
const WEAK = 1.5;
/** So much must speak for a pair that no order speaks for, where there is one that it may be; more where there are many. */
const SURE = -1;
/** So much more than for any other pair with one of the two. */
const LEAD = 1;
/** So much more than for one that stands in order. */
const ORDER = 3;
/** Texts that have hardly anything in common are not searched. */
const MOST_PAIRS = 40_000;

/** The rows and units that `steps` pair one to one, but for what stands elsewhere, and items with that. */
export function matesOf(
  rows: readonly Row[],
  units: readonly Features[],
  steps: readonly Step[],
  score: ScoreAt,
  gap: number,
): { readonly steps: readonly Step[]; readonly mates: Mates } {
  const parted = partedSteps(rows.length, units.length, steps, score, gap);
  const search = new Search(rows, units, parted, (row, unit) => score(row, 1, unit, 1), gap);
  search.run();
  return { steps: parted, mates: search };
}

interface Pair {
  readonly row: number;
  readonly unit: number;
  readonly score: number;
}

class Search implements Mates {
  readonly unitOf: Int32Array;
  readonly rowOf: Int32Array;
  private readonly score: (row: number, unit: number) => number;
  private readonly gap: number;
  private readonly rowParents: readonly (number | null)[];
  private readonly unitParents: readonly (number | null)[];
  /** Those that stand for two of the others, which is no mistake. */
  private readonly fixedRows = new Set<number>();
  private readonly fixedUnits = new Set<number>();

  constructor(
    rows: readonly Row[],
    units: readonly Features[],
    steps: readonly Step[],
    score: (row: number, unit: number) => number,
    gap: number,
  ) {
    this.score = score;
    this.gap = gap;
    this.rowParents = parentsOf(rows);
    // A list has all units of a version up to some place, so that the index of a parent is its place.
    this.unitParents = units.map((unit) => unit.units[0]!.parent);
    this.unitOf = new Int32Array(rows.length).fill(-1);
    this.rowOf = new Int32Array(units.length).fill(-1);
    let [i, j] = [0, 0];
    for (const { first, second } of steps) {
      if (first === 1 && second === 1) this.pair(i, j);
      else if (first > 0 && second > 0) {
        for (let at = 0; at < first; at++) this.fixedRows.add(i + at);
        for (let at = 0; at < second; at++) this.fixedUnits.add(j + at);
      }
      i += first;
      j += second;
    }
  }

  run(): void {
    const weak = new Set<number>();
    this.unitOf.forEach((unit, row) => {
      if (unit >= 0 && this.score(row, unit) < WEAK) weak.add(row);
    });
    const lost = heads(this.rowParents, (row) =>
      this.unitOf[row]! < 0 ? !this.fixedRows.has(row) : weak.has(row),
    );
    const found = heads(this.unitParents, (unit) =>
      this.rowOf[unit]! < 0 ? !this.fixedUnits.has(unit) : weak.has(this.rowOf[unit]!),
    );
    if (lost.length * found.length > MOST_PAIRS) return;
    for (const { row, unit } of this.likeliest(lost, found)) {
      const left = below(this.rowParents, row).filter((each) => !this.fixedRows.has(each));
      const right = below(this.unitParents, unit).filter((each) => !this.fixedUnits.has(each));
      for (const each of [row, ...left]) this.part(each, this.unitOf[each]!);
      for (const each of [unit, ...right]) this.part(this.rowOf[each]!, each);
      this.pair(row, unit);
      this.alignItems(left, right);
    }
  }

  /** Each pair that is much likelier than any other pair with one of its two. */
  private likeliest(lost: readonly number[], found: readonly number[]): readonly Pair[] {
    const count = (list: readonly number[], mates: Int32Array): number =>
      Math.max(1, list.filter((index) => mates[index]! < 0).length);
    const sureAlone = SURE + Math.log(count(lost, this.unitOf) * count(found, this.rowOf));
    const isAlone = ({ row, unit }: Omit<Pair, 'score'>): boolean =>
      this.unitOf[row]! < 0 && this.rowOf[unit]! < 0;
    const pairs: Pair[] = [];
    for (const row of lost)
      for (const unit of found) {
        if (this.unitOf[row] === unit) continue;
        const score = this.score(row, unit);
        const now = Math.max(this.scoreNow(row, this.unitOf[row]!), this.scoreNow(this.rowOf[unit]!, unit));
        if (score > now + ORDER) pairs.push({ row, unit, score });
      }
    pairs.sort((a, b) => b.score - a.score);
    const rows = new Set<number>();
    const units = new Set<number>();
    const isFree = (pair: Pair): boolean => !rows.has(pair.row) && !units.has(pair.unit);
    return pairs.filter((pair) => {
      if (pair.score < (isAlone(pair) ? sureAlone : SURE + ORDER) || !isFree(pair)) return false;
      const rival = pairs.find(
        (each) => (each.row === pair.row) !== (each.unit === pair.unit) && isFree(each),
      );
      if (rival !== undefined && rival.score > pair.score - LEAD) return false;
      rows.add(pair.row);
      units.add(pair.unit);
      return true;
    });
  }

  /** Items of two paragraphs that belong together, in their order. */
  private alignItems(rows: readonly number[], units: readonly number[]): void {
    if (rows.length === 0 || units.length === 0) return;
    const line = new Int32Array(rows.length + 1).map((_, at) =>
      Math.round((at * units.length) / rows.length),
    );
    const steps = alignSequences(
      rows.length,
      units.length,
      line,
      (i, first, j, second) =>
        first === second ? this.score(rows[i]!, units[j]!) : Number.NEGATIVE_INFINITY,
      this.gap,
    );
    let [i, j] = [0, 0];
    for (const { first, second } of steps) {
      if (first === second) this.pair(rows[i]!, units[j]!);
      i += first;
      j += second;
    }
  }

  private scoreNow(row: number, unit: number): number {
    return row < 0 || unit < 0 ? Number.NEGATIVE_INFINITY : this.score(row, unit);
  }

  private pair(row: number, unit: number): void {
    this.unitOf[row] = unit;
    this.rowOf[unit] = row;
  }

  private part(row: number, unit: number): void {
    if (row < 0 || unit < 0) return;
    this.unitOf[row] = -1;
    this.rowOf[unit] = -1;
  }
}

/** Those of which the paragraph is not among them. */
function heads(parents: readonly (number | null)[], is: (index: number) => boolean): readonly number[] {
  return [...parents.keys()].filter((index) => {
    const parent = parents[index]!;
    return is(index) && (parent === null || !is(parent));
  });
}

/** Those below one, at any depth, in their order. */
function below(parents: readonly (number | null)[], top: number): readonly number[] {
  const found: number[] = [];
  const above = new Set([top]);
  parents.forEach((parent, index) => {
    if (parent === null || !above.has(parent)) return;
    above.add(index);
    found.push(index);
  });
  return found;
}
