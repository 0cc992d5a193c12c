import { centreLine } from './anchors.ts';
import { type Features, joined } from './features.ts';
import type { SecondLook } from './likeness.ts';
import { type Mates, matesOf } from './moved.ts';
import { joinedRows, type Row, scoreWith, splitScore, witnesses } from './row.ts';
import { alignSequences, ONE_TO_ONE, type ScoreAt, type Step } from './sequence.ts';

/** What a unit loses that stands alone: about one in thirty of a draft does. */
const GAP = -3.5;

export interface Paired {
  readonly steps: readonly Step[];
  readonly mates: Mates;
}

/** Pairs that score less are looked at twice. */
const PLAIN = 1;

/** Pairs the rows of some versions with the units of one more; what the two are by themselves is compared once. */
export class Pairing {
  private readonly rows: readonly Row[];
  private readonly units: readonly Features[];
  private readonly known: readonly (readonly Features[])[];
  private readonly centre: Int32Array;
  private readonly scores: Scores;
  private readonly unitPairs: (Features | undefined)[] = [];
  private readonly rowPairs: (readonly Features[] | undefined)[] = [];

  constructor(rows: readonly Row[], units: readonly Features[]) {
    this.rows = rows;
    this.units = units;
    this.known = rows.map(witnesses);
    this.centre = centreLine(this.known, units);
    this.scores = new Scores(rows.length, units.length);
  }

  /** `lookAt` makes of what was paired first what tells more: it is asked for where the first pairs are in doubt. */
  pair(lookAt: (first: Mates) => SecondLook | null): Paired {
    const plain: ScoreAt = (i, first, j, second) => this.score(i, first, j, second);
    const steps = this.isParallel() ? this.rows.map(() => ONE_TO_ONE) : this.align(this.centre, plain, false);
    const isOneToOne = steps.every(({ first, second }) => first === second);
    if (isOneToOne && this.rows.every((_, index) => this.score(index, 1, index, 1) >= PLAIN))
      return { steps, mates: orderly(steps.length) };
    const look = lookAt(matesOf(this.rows, this.units, steps, plain, GAP).mates);
    const score: ScoreAt = (i, first, j, second) => {
      const own = this.score(i, first, j, second);
      if (look === null || own < HOPELESS) return own;
      return (
        own +
        look.score(i, first, j, second) +
        (first === second ? 0 : this.within(look, i, first, j, second))
      );
    };
    return matesOf(
      this.rows,
      this.units,
      isOneToOne ? steps : this.align(lineOf(steps, this.rows.length), score, true),
      score,
      GAP,
    );
  }

  /** A piece of two is like each of the two. */
  private within(look: SecondLook, i: number, first: number, j: number, second: number): number {
    const least = Math.min(look.score(i, 1, j, 1), look.score(i + first - 1, 1, j + second - 1, 1));
    return Math.max(-1, Math.min(1.5, least + 1));
  }

  /** The k-th looks like the k-th all the way, and no two in a row are in doubt: no other order would score better. */
  private isParallel(): boolean {
    if (this.rows.length !== this.units.length) return false;
    let isDoubtful = false;
    return this.units.every((unit, index) => {
      const { role, level, value } = this.known[index]![0]!;
      if (role !== unit.role || level !== unit.level || value !== unit.value) return false;
      const score = this.score(index, 1, index, 1);
      const isBoth = isDoubtful && score < PLAIN;
      isDoubtful = score < PLAIN;
      return !isBoth && score > 2 * GAP;
    });
  }

  private align(centre: Int32Array, score: ScoreAt, pieces: boolean): readonly Step[] {
    return alignSequences(this.rows.length, this.units.length, centre, score, GAP, pieces);
  }

  private score(i: number, first: number, j: number, second: number): number {
    return this.scores.at(i, first, j, second, () => this.makeScore(i, first, j, second));
  }

  private makeScore(i: number, first: number, j: number, second: number): number {
    const known = this.known[i]!;
    const unit = this.units[j]!;
    if (first === second) return scoreWith(known, unit);
    if (second === 2) {
      const next = this.units[j + 1]!;
      const isKnown = known.some(({ units }) => units.length > 1);
      return mean(known, (row) => splitScore(row, unit, next, isKnown, () => this.unitPair(j)));
    }
    const next = this.known[i + 1]!;
    return mean(this.rowPair(i), (both, at) =>
      splitScore(unit, known[at] ?? known[0]!, next[at] ?? next[0]!, false, () => both),
    );
  }

  private unitPair(j: number): Features {
    this.unitPairs[j] ??= joined([this.units[j]!, this.units[j + 1]!]);
    return this.unitPairs[j];
  }

  private rowPair(i: number): readonly Features[] {
    this.rowPairs[i] ??= witnesses(joinedRows(this.rows[i]!, this.rows[i + 1]!));
    return this.rowPairs[i];
  }
}

/** Scores that are known, by place and step; of two large texts only those of pieces. */
class Scores {
  private readonly m: number;
  private readonly size: number;
  /** Of pairs of one and one, where there are not too many for a table. */
  private readonly table: Float32Array | null;
  private readonly others = new Map<number, number>();

  constructor(n: number, m: number) {
    this.m = m;
    this.size = n * m;
    this.table = this.size > LARGEST_TABLE ? null : new Float32Array(this.size).fill(Number.NaN);
  }

  at(i: number, first: number, j: number, second: number, make: () => number): number {
    const place = i * this.m + j;
    if (first === second) {
      if (this.table === null) return make();
      const known = this.table[place]!;
      if (!Number.isNaN(known)) return known;
      const score = make();
      this.table[place] = score;
      return score;
    }
    const key = first * this.size + place;
    const known = this.others.get(key);
    if (known !== undefined) return known;
    const score = make();
    this.others.set(key, score);
    return score;
  }
}

const LARGEST_TABLE = 1_000_000;

/** Where the way through the steps is in the second sequence, by place of the first. */
function lineOf(steps: readonly Step[], n: number): Int32Array {
  const line = new Int32Array(n + 1);
  let [i, j] = [0, 0];
  for (const { first, second } of steps) {
    i += first;
    j += second;
    line[i] = j;
  }
  return line;
}

/** The k-th with the k-th. */
function orderly(length: number): Mates {
  const same = Int32Array.from({ length }, (_, index) => index);
  return { unitOf: same, rowOf: same };
}

/** What no second look would pair. */
const HOPELESS = -12;

function mean(list: readonly Features[], of: (each: Features, index: number) => number): number {
  return list.reduce((sum, each, index) => sum + of(each, index), 0) / list.length;
}
