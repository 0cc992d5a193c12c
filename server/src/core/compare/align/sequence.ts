/** So many of the first sequence stand for so many of the second. */
export interface Step {
  readonly first: number;
  readonly second: number;
}

/** What `alignSequences` asks for: how well `first` elements from `i` and `second` from `j` go together. */
export type ScoreAt = (i: number, first: number, j: number, second: number) => number;

export const ONE_TO_ONE: Step = { first: 1, second: 1 };

const STEPS: readonly Step[] = [
  ONE_TO_ONE,
  { first: 1, second: 0 },
  { first: 0, second: 1 },
  { first: 1, second: 2 },
  { first: 2, second: 1 },
];

/**
 * The steps through two sequences that score best in all. Only pairs near `centre` are looked at, where in the second
 * sequence (from 0 to `m`) each place of the first (from 0 to `n`) is expected; the band grows until the way through
 * it has room on both sides. With `pieces`, one may stand for two. Time and space: `n` times its width.
 */
export function alignSequences(
  n: number,
  m: number,
  centre: Int32Array,
  score: ScoreAt,
  gap: number,
  pieces = false,
): readonly Step[] {
  const kinds = pieces ? STEPS : STEPS.slice(0, 3);
  for (let width = 8; ; width *= 3) {
    const band = new Band(n, m, centre, width);
    const steps = band.align(kinds, score, gap);
    if (steps !== null && (band.isWhole || !band.isNarrow(steps))) return steps;
  }
}

/** At most so many pairs are looked at, however long the sequences. */
const MOST_PAIRS = 400_000;

class Band {
  readonly isWhole: boolean;
  private readonly n: number;
  private readonly m: number;
  /** First and last place of the second sequence by place of the first, and where its cells begin. */
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly start: Int32Array;

  constructor(n: number, m: number, centre: Int32Array, width: number) {
    this.n = n;
    this.m = m;
    this.low = new Int32Array(n + 1);
    this.high = new Int32Array(n + 1);
    this.start = new Int32Array(n + 2);
    for (let i = 0; i <= n; i++) {
      const [before, after] = [centre[Math.max(0, i - 1)]!, centre[Math.min(n, i + 1)]!];
      this.low[i] = i === 0 ? 0 : Math.max(0, Math.min(before, centre[i]!) - width);
      this.high[i] = i === n ? m : Math.min(m, Math.max(after, centre[i]!) + width);
      this.start[i + 1] = this.start[i]! + this.high[i]! - this.low[i]! + 1;
    }
    const isAll = this.low.every((low) => low === 0) && this.high.every((high) => high === m);
    this.isWhole = isAll || this.start[n + 1]! > MOST_PAIRS;
  }

  /** `null` where no way leads through the band. */
  align(kinds: readonly Step[], score: ScoreAt, gap: number): readonly Step[] | null {
    const best = new Float64Array(this.start[this.n + 1]!).fill(Number.NEGATIVE_INFINITY);
    const taken = new Uint8Array(best.length);
    best[0] = 0;
    for (let i = 0; i <= this.n; i++)
      for (let j = this.low[i]!; j <= this.high[i]!; j++) {
        const at = this.cell(i, j);
        const from = best[at]!;
        if (from === Number.NEGATIVE_INFINITY) continue;
        for (let k = 0; k < kinds.length; k++) {
          const { first, second } = kinds[k]!;
          const to = this.cell(i + first, j + second);
          if (to < 0) continue;
          const value = from + (first === 0 || second === 0 ? gap : score(i, first, j, second));
          if (value > best[to]!) {
            best[to] = value;
            taken[to] = k;
          }
        }
      }
    return best[this.cell(this.n, this.m)] === Number.NEGATIVE_INFINITY ? null : this.wayBack(taken);
  }

  /** Index of the cell of a pair of places, -1 for one outside the band. */
  private cell(i: number, j: number): number {
    if (i > this.n || j < this.low[i]! || j > this.high[i]!) return -1;
    return this.start[i]! + j - this.low[i]!;
  }

  private wayBack(taken: Uint8Array): readonly Step[] {
    const steps: Step[] = [];
    for (let [i, j] = [this.n, this.m]; i > 0 || j > 0; ) {
      const step = STEPS[taken[this.cell(i, j)]!]!;
      steps.push(step);
      i -= step.first;
      j -= step.second;
    }
    return steps.reverse();
  }

  /** The way touches an edge of the band beyond which there is more. */
  isNarrow(steps: readonly Step[]): boolean {
    let [i, j] = [0, 0];
    for (const { first, second } of steps) {
      i += first;
      j += second;
      if (j === this.low[i] && j > 0 && i < this.n) return true;
      if (j === this.high[i] && j < this.m) return true;
    }
    return false;
  }
}
