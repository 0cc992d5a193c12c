import type { AlignedRow, Cell, RowRole, Version } from '../model.ts';
import { unitsOf } from '../units.ts';
import { centreLine } from './anchors.ts';
import { type Features, featuresOf, joined, type UnitList } from './features.ts';
import { matesOf } from './moved.ts';
import { inOrder, movedRows } from './order.ts';
import { joinedRows, type Row, rowsByUnit, scoreWith, splitScore, witnesses } from './row.ts';
import { alignSequences, type Step } from './sequence.ts';

export type { UnitList };

/** What a unit loses that stands alone: about one in thirty of a draft does. */
const GAP = -3.5;

/**
 * Which units of several versions of one text belong together. Versions are taken one after the other and aligned with
 * the rows of those before, so that a row needs no version in particular. Rows stand as in the first version that has
 * them: items below their paragraphs, footnotes last; every unit stands in exactly one row.
 */
export function alignVersions(versions: readonly Version[]): readonly AlignedRow[] {
  return alignUnits(
    versions.map((version) => ({ units: unitsOf(version), language: version.resolution.language })),
  );
}

/** The same of lists of units as `unitsOf` makes them. */
export function alignUnits(versions: readonly UnitList[]): readonly AlignedRow[] {
  const all = versions.map(featuresOf);
  const body = inOrder(alignAll(all.map((features) => features.filter(({ role }) => role !== 'footnote'))));
  const rowOf = rowsByUnit(body);
  const notes = alignAll(all.map((features, version) => notesOf(features, rowOf[version] ?? new Map())));
  const moved = movedRows([...body, ...notes]);
  return [...body, ...notes].map((row, index) => toAligned(row, moved.has(index)));
}

function alignAll(versions: readonly (readonly Features[])[]): readonly Row[] {
  let rows: readonly Row[] = [];
  versions.forEach((features, version) => {
    rows = withVersion(rows, features, version);
  });
  return rows;
}

/** The rows with one more version: `version` have been aligned before. */
function withVersion(rows: readonly Row[], units: readonly Features[], version: number): readonly Row[] {
  const known = rows.map(witnesses);
  const pairs = units.map((unit, j) => once(() => joined([unit, units[j + 1]!])));
  const rowPairs = rows.map((row, i) => once(() => witnesses(joinedRows(row, rows[i + 1]!))));
  const steps = alignSequences(
    rows.length,
    units.length,
    centreLine(known, units),
    (i, first, j, second) => {
      if (first === second) return scoreWith(known[i]!, units[j]!);
      if (second === 2) return mean(known[i]!, (row) => splitScore(row, units[j]!, units[j + 1]!, pairs[j]!));
      const [one, other] = [known[i]!, known[i + 1]!];
      return mean(rowPairs[i]!(), (both, k) =>
        splitScore(units[j]!, one[k] ?? one[0]!, other[k] ?? other[0]!, () => both),
      );
    },
    GAP,
  );
  return grown(rows, units, version, steps);
}

/** The rows with what `steps` pair and what was moved; a unit that is in no row makes one. */
function grown(
  rows: readonly Row[],
  units: readonly Features[],
  version: number,
  steps: readonly Step[],
): readonly Row[] {
  const { unitOf, rowOf } = matesOf(rows, units, steps, GAP);
  const before = Array.from({ length: version }, () => null);
  const all: Row[] = [];
  let [i, j] = [0, 0];
  for (const { first, second } of steps) {
    if (first + second > 2) {
      const { cells } = first === 1 ? rows[i]! : joinedRows(rows[i]!, rows[i + 1]!);
      all.push({ cells: [...cells, joined(units.slice(j, j + second))] });
    } else {
      if (first === 1) all.push({ cells: [...rows[i]!.cells, units[unitOf[i]!] ?? null] });
      if (second === 1 && rowOf[j]! < 0) all.push({ cells: [...before, units[j]!] });
    }
    i += first;
    j += second;
  }
  return all;
}

/** Notes with the rows of what calls them. */
function notesOf(features: readonly Features[], rowOf: ReadonlyMap<number, number>): readonly Features[] {
  const callers = new Map<string, number>();
  for (const { units, notes } of features)
    for (const label of notes) if (!callers.has(label)) callers.set(label, rowOf.get(units[0]!.index) ?? -1);
  return features
    .filter(({ role }) => role === 'footnote')
    .map((note) => ({ ...note, caller: callers.get(note.units[0]!.path) ?? null }));
}

function toAligned({ cells }: Row, isMoved: boolean): AlignedRow {
  const counts = new Map<RowRole, number>();
  for (const cell of cells) if (cell !== null) counts.set(cell.role, (counts.get(cell.role) ?? 0) + 1);
  const role = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
  return {
    role,
    cells: cells.map((cell): Cell | null => (cell === null ? null : { units: cell.units })),
    ...(isMoved && { isMoved: true }),
  };
}

function mean(list: readonly Features[], of: (each: Features, index: number) => number): number {
  return list.reduce((sum, each, index) => sum + of(each, index), 0) / list.length;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
