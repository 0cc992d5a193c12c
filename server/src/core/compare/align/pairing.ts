import { centreLine } from './anchors.ts';
import { type Features, joined } from './features.ts';
import type { SecondLook } from './likeness.ts';
import { type Mates, matesOf } from './moved.ts';
import { joinedRows, type Row, scoreWith, splitScore, witnesses } from './row.ts';
import { alignSequences, type Step } from './sequence.ts';

/** What a unit loses that stands alone: about one in thirty of a draft does. */
const GAP = -3.5;

export interface Paired {
  readonly steps: readonly Step[];
  readonly mates: Mates;
}

/** Pairs the rows of some versions with the units of one more; what the two are by themselves is compared once. */
export class Pairing {
  private readonly rows: readonly Row[];
  private readonly units: readonly Features[];
  private readonly known: readonly (readonly Features[])[];
  private readonly centre: Int32Array;
  private readonly scores = new Map<number, number>();
  private readonly unitPairs: (Features | undefined)[] = [];
  private readonly rowPairs: (readonly Features[] | undefined)[] = [];

  constructor(rows: readonly Row[], units: readonly Features[]) {
    this.rows = rows;
    this.units = units;
    this.known = rows.map(witnesses);
    this.centre = centreLine(this.known, units);
  }

  /** `look` knows what was paired before. */
  pair(look: SecondLook | null): Paired {
    const score = (i: number, first: number, j: number, second: number): number => {
      const own = this.score(i, first, j, second);
      return look === null || own < HOPELESS ? own : own + look.score(i, first, j, second);
    };
    const steps = alignSequences(this.rows.length, this.units.length, this.centre, score, GAP);
    return matesOf(this.rows, this.units, steps, score, GAP);
  }

  private score(i: number, first: number, j: number, second: number): number {
    const key = ((first === second ? 0 : first) * this.rows.length + i) * this.units.length + j;
    let score = this.scores.get(key);
    if (score === undefined) {
      score = this.makeScore(i, first, j, second);
      this.scores.set(key, score);
    }
    return score;
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

/** What no second look would pair. */
const HOPELESS = -12;

function mean(list: readonly Features[], of: (each: Features, index: number) => number): number {
  return list.reduce((sum, each, index) => sum + of(each, index), 0) / list.length;
}
