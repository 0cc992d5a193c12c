import type { AlignedRow, Cell, RowRole, Version } from '../model.ts';
import { centreLine } from './anchors.ts';
import { type Features, featuresOf, joined } from './features.ts';
import { findMoved } from './moved.ts';
import { inOrder } from './order.ts';
import { joinedRows, type Row, scoreWith, splitScore, witnesses } from './row.ts';
import { alignSequences } from './sequence.ts';

/** What a unit loses that stands alone: about one in thirty of a draft does. */
const GAP = -3.5;

/**
 * Which units of several versions of one text belong together. Versions are taken one after the other and aligned with
 * the rows of those before, so that a row needs no version in particular. Rows stand as in the first version that has
 * them: items below their paragraphs, footnotes last; every unit stands in exactly one row.
 */
export function alignVersions(versions: readonly Version[]): readonly AlignedRow[] {
  const all = versions.map(featuresOf);
  const body = inOrder(alignAll(all.map((features) => features.filter(({ role }) => role !== 'footnote'))));
  const rowOf = rowsByUnit(body, versions.length);
  const notes = alignAll(all.map((features, version) => notesOf(features, rowOf[version]!)));
  return [...body, ...notes].map(toAligned);
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
  const empty = Array.from({ length: version }, () => null);
  const grown: Row[] = [];
  let [i, j] = [0, 0];
  for (const { first, second } of steps) {
    const row =
      first === 0
        ? { cells: empty, isMoved: false }
        : first === 1
          ? rows[i]!
          : joinedRows(rows[i]!, rows[i + 1]!);
    const cell = second === 0 ? null : second === 1 ? units[j]! : pairs[j]!();
    grown.push({ ...row, cells: [...row.cells, cell] });
    i += first;
    j += second;
  }
  return version === 0 ? grown : findMoved(grown, version, GAP);
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

/** By version: in which row each unit stands. */
function rowsByUnit(rows: readonly Row[], versions: number): readonly ReadonlyMap<number, number>[] {
  const maps = Array.from({ length: versions }, () => new Map<number, number>());
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, version) => {
      for (const { index } of cell?.units ?? []) maps[version]!.set(index, row);
    });
  });
  return maps;
}

function toAligned({ cells, isMoved }: Row): AlignedRow {
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
