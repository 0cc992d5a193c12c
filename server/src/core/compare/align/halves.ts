import type { Features } from './features.ts';
import type { Row } from './row.ts';
import { scoreOf } from './score.ts';

/** So much must speak for two rows being one, none of which has a version of the other. */
const SURE = 0;
/** Texts that have hardly anything in common are not searched. */
const MOST_ROWS = 200;

/** The rows with those joined that some versions have in one place and the others in another. */
export function joinedHalves(rows: readonly Row[]): readonly Row[] {
  const halves = [...rows.keys()].filter((index) => rows[index]!.cells.some((cell) => cell === null));
  if (halves.length > MOST_ROWS) return rows;
  const pairs = halves.flatMap((one, at) =>
    halves.slice(at + 1).flatMap((other) => {
      const score = scoreOfRows(rows[one]!, rows[other]!);
      return score > SURE ? [{ one, other, score }] : [];
    }),
  );
  pairs.sort((a, b) => b.score - a.score);
  const joined: (Row | null)[] = [...rows];
  const taken = new Set<number>();
  for (const { one, other } of pairs) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    const [left, right] = [rows[one]!, rows[other]!];
    joined[one] = { cells: left.cells.map((cell, version) => cell ?? right.cells[version]!) };
    joined[other] = null;
  }
  return joined.filter((row) => row !== null);
}

/** A mean over versions; no number for rows that have a version both. */
function scoreOfRows(one: Row, other: Row): number {
  const there = ({ cells }: Row): readonly Features[] => cells.filter((cell) => cell !== null);
  if (one.cells.some((cell, version) => cell !== null && other.cells[version] !== null)) return Number.NaN;
  let [sum, count] = [0, 0];
  for (const left of there(one))
    for (const right of there(other)) {
      sum += scoreOf(left, right);
      count++;
    }
  return sum / count;
}
