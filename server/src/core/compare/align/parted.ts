import { ONE_TO_ONE, type ScoreAt, type Step } from './sequence.ts';

/** What a paragraph loses that stands elsewhere. */
const MOVE = 2;
/** Texts that have hardly anything in common are not searched. */
const MOST_ALONE = 200;

/** The steps without pieces of two, one of which rather belongs to something that stands alone elsewhere. */
export function partedSteps(
  n: number,
  m: number,
  steps: readonly Step[],
  score: ScoreAt,
  gap: number,
): readonly Step[] {
  const [rows, units] = [new Set<number>(), new Set<number>()];
  const places: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const { first, second } of steps) {
    places.push([i, j]);
    if (second === 0) rows.add(i);
    if (first === 0) units.add(j);
    i += first;
    j += second;
  }
  const alone = rows.size + units.size;
  if (n * m === 0 || alone === 0 || alone > MOST_ALONE) return steps;
  return steps.flatMap((step, at) => {
    const { first, second } = step;
    if (first + second < 3) return [step];
    const [row, unit] = places[at]!;
    const together = score(row, first, unit, second) + gap;
    /** How well the one of two that does not stay goes with what stands alone. */
    const apart = (stays: number, goes: number): number =>
      first === 2
        ? score(row + stays, 1, unit, 1) + best(units, (other) => score(row + goes, 1, other, 1))
        : score(row, 1, unit + stays, 1) + best(rows, (other) => score(other, 1, unit + goes, 1));
    const [head, tail] = [apart(0, 1) - MOVE, apart(1, 0) - MOVE];
    if (Math.max(head, tail) <= together) return [step];
    const rest = first === 2 ? { first: 1, second: 0 } : { first: 0, second: 1 };
    return head > tail ? [ONE_TO_ONE, rest] : [rest, ONE_TO_ONE];
  });
}

const best = (among: ReadonlySet<number>, score: (index: number) => number): number =>
  [...among].reduce((most, index) => Math.max(most, score(index)), Number.NEGATIVE_INFINITY);
