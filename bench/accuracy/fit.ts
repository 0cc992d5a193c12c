import type { OpeningCounts } from '../../server/src/core/drafting/openings/counts.ts';
import { candidates, featuresIn, type RankContext } from '../../server/src/core/drafting/openings/rank.ts';
import { FEATURES } from '../../server/src/core/drafting/openings/weights.ts';

/** A paragraph that is begun: what is known, what is typed, and what is right. */
export interface Trial {
  readonly counts: OpeningCounts;
  readonly context: RankContext;
  readonly typed: string;
  readonly right: string;
}

/** Candidates of a trial by their features; the right one is the first. */
type Rows = readonly Float64Array[];

const ROUNDS = 250;
const STEP = 0.1;
const SHRINK = 1e-3;

/** Weights under which the right openings are likeliest, found by gradient descent with momentum (Adam). */
export function fitted(trials: readonly Trial[]): readonly number[] {
  const sets = trials.map(rowsOf).filter((rows) => rows.length > 1);
  const size = FEATURES.length;
  const spread = spreadOf(sets, size);
  const [weights, pull, force] = [0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(sets, weights, spread);
    for (let i = 0; i < size; i++) {
      const each = slope[i]! + SHRINK * weights[i]!;
      pull[i] = 0.9 * pull[i]! + 0.1 * each;
      force[i] = 0.99 * force[i]! + 0.01 * each * each;
      const step = pull[i]! / (1 - 0.9 ** round);
      weights[i]! -= (STEP * step) / (Math.sqrt(force[i]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return [...weights].map((weight, i) => Math.round((100 * weight) / spread[i]!) / 100);
}

function rowsOf({ counts, context, typed, right }: Trial): Rows {
  const features = featuresIn(counts, context);
  const rows: Float64Array[] = [];
  let isThere = false;
  for (const [opening, id] of candidates(counts, context, ({ key }) => key.startsWith(typed))) {
    if (opening.key === right) {
      rows.unshift(features(opening, id).slice());
      isThere = true;
    } else rows.push(features(opening, id).slice());
  }
  return isThere ? rows : [];
}

function spreadOf(sets: readonly Rows[], size: number): Float64Array {
  const [sum, squares] = [new Float64Array(size), new Float64Array(size)];
  let count = 0;
  for (const rows of sets)
    for (const row of rows) {
      count++;
      for (let i = 0; i < size; i++) {
        sum[i]! += row[i]!;
        squares[i]! += row[i]! ** 2;
      }
    }
  return squares.map((square, i) => Math.sqrt(Math.max(0, square / count - (sum[i]! / count) ** 2)) + 1e-9);
}

/** How the mean surprise changes with each weight. */
function slopeOf(sets: readonly Rows[], weights: Float64Array, spread: Float64Array): Float64Array {
  const size = weights.length;
  const slope = new Float64Array(size);
  const scaled = weights.map((weight, i) => weight / spread[i]!);
  for (const rows of sets) {
    const scores = rows.map((row) => {
      let score = 0;
      for (let i = 0; i < size; i++) score += row[i]! * scaled[i]!;
      return score;
    });
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const total = shares.reduce((sum, share) => sum + share, 0);
    rows.forEach((row, at) => {
      const share = shares[at]! / total - (at === 0 ? 1 : 0);
      for (let i = 0; i < size; i++) slope[i]! += (share * row[i]!) / (spread[i]! * sets.length);
    });
  }
  return slope;
}
