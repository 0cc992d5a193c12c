import type { AlignedRow, Cell, RowRole, Version } from '../model.ts';
import { unitsOf } from '../units.ts';
import { type FeatureLists, type Features, featuresOf, joined, type UnitList } from './features.ts';
import { SecondLook } from './likeness.ts';
import { inOrder, movedRows } from './order.ts';
import { type Paired, Pairing } from './pairing.ts';
import { joinedRows, type Row, rowsByUnit } from './row.ts';

export type { UnitList };

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
  const lists = versions.map(featuresOf);
  const body = inOrder(alignAll(lists.map((list) => list.body)));
  const rowOf = rowsByUnit(body);
  const notes = alignAll(lists.map((list, version) => notesOf(list, rowOf[version] ?? new Map())));
  const moved = movedRows([...body, ...notes]);
  return [...body, ...notes].map((row, index) => toAligned(row, moved.has(index)));
}

function alignAll(versions: readonly (readonly Features[])[]): readonly Row[] {
  let rows: readonly Row[] = [];
  versions.forEach((units, version) => {
    const pairing = new Pairing(rows, units);
    const first = pairing.pair(null);
    const look = SecondLook.at(versions.slice(0, version), rows, units, first.mates);
    rows = grown(rows, units, version, look === null ? first : pairing.pair(look));
  });
  return rows;
}

/** The rows with what is paired; a unit that is in no row makes one. */
function grown(
  rows: readonly Row[],
  units: readonly Features[],
  version: number,
  { steps, mates: { unitOf, rowOf } }: Paired,
): readonly Row[] {
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
function notesOf({ body, notes }: FeatureLists, rowOf: ReadonlyMap<number, number>): readonly Features[] {
  const callers = new Map<string, number>();
  for (const { units, notes: labels } of body)
    for (const label of labels) if (!callers.has(label)) callers.set(label, rowOf.get(units[0]!.index) ?? -1);
  return notes.map((note) => ({ ...note, caller: callers.get(note.units[0]!.path) ?? null }));
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
