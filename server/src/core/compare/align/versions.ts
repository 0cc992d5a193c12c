import type { AlignedRow, Cell, RowRole, Version } from '../model.ts';
import { finished, type Steps } from '../steps.ts';
import { unitsOf } from '../units.ts';
import { type FeatureLists, type Features, featuresOf, joined, type UnitList } from './features.ts';
import { joinedHalves } from './halves.ts';
import { SecondLook } from './likeness.ts';
import { inOrder, movedRows } from './order.ts';
import { Pairing } from './pairing.ts';
import { joinedRows, type Row, rowsByUnit, withoutVersion } from './row.ts';

export type { UnitList };

/**
 * Which units of several versions of one text belong together. Versions are taken one after the other and aligned with
 * the rows of those before, so that a row needs no version in particular. Rows stand as in the first version that has
 * them: items below their paragraphs, footnotes last; every unit stands in exactly one row.
 */
export function alignVersions(versions: readonly Version[]): readonly AlignedRow[] {
  return finished(aligning(versions));
}

/** The same in steps, a version each. */
export function* aligning(versions: readonly Version[]): Steps<readonly AlignedRow[]> {
  const lists: UnitList[] = [];
  for (const version of versions) {
    lists.push({ units: unitsOf(version), language: version.resolution.language });
    yield;
  }
  return yield* aligningUnits(lists);
}

/** The same of lists of units as `unitsOf` makes them. */
export function alignUnits(versions: readonly UnitList[]): readonly AlignedRow[] {
  return finished(aligningUnits(versions));
}

function* aligningUnits(versions: readonly UnitList[]): Steps<readonly AlignedRow[]> {
  const lists: FeatureLists[] = [];
  for (const version of versions) {
    lists.push(featuresOf(version));
    yield;
  }
  const body = yield* alignAll(lists.map((list) => list.body));
  const rowOf = rowsByUnit(body);
  const notes = yield* alignAll(lists.map((list, version) => notesOf(list, rowOf[version] ?? new Map())));
  const moved = movedRows([...body, ...notes]);
  return [...body, ...notes].map((row, index) => toAligned(row, moved.has(index)));
}

function* alignAll(versions: readonly (readonly Features[])[]): Steps<readonly Row[]> {
  const turns = turnsOf(versions);
  let rows: readonly Row[] = [];
  for (const version of turns) {
    rows = withVersion(rows, versions, version);
    yield;
  }
  // What the first versions alone could not tell, all others together may.
  if (versions.length > 2 && !rows.every(isWhole)) {
    const odd = oddVersions(rows);
    for (const version of turns) {
      if (!odd.has(version)) continue;
      rows = withVersion(withoutVersion(rows, version), versions, version);
      yield;
    }
    rows = joinedHalves(rows);
  }
  return inOrder(rows);
}

/** Which version is aligned first, which next: those in Latin letters tell most of one another. */
function turnsOf(versions: readonly (readonly Features[])[]): readonly number[] {
  const shares = versions.map((units) => {
    const sum = (of: (unit: Features) => number): number =>
      units.reduce((total, unit) => total + of(unit), 0);
    const latin = sum((unit) => unit.latin.total);
    return latin > sum((unit) => unit.native.total) ? 1 : 0;
  });
  return [...versions.keys()].sort((a, b) => shares[b]! - shares[a]!);
}

const isWhole = ({ cells }: Row): boolean => cells.every((cell) => cell !== null && cell.units.length === 1);

/** Versions that have a row otherwise than most. */
function oddVersions(rows: readonly Row[]): ReadonlySet<number> {
  const odd = new Set<number>();
  for (const { cells } of rows) {
    const counts = cells.map((cell) => cell?.units.length ?? 0);
    const usual = [...counts].sort()[counts.length >> 1]!;
    counts.forEach((count, version) => {
      if (count !== usual) odd.add(version);
    });
  }
  return odd;
}

/** Rows of other versions, aligned with one more. */
function withVersion(
  rows: readonly Row[],
  versions: readonly (readonly Features[])[],
  version: number,
): readonly Row[] {
  const units = versions[version]!;
  const { steps, mates } = new Pairing(rows, units).pair((first) =>
    SecondLook.at(versions, rows, units, first),
  );
  const empty: Row = { cells: versions.map(() => null) };
  const all: Row[] = [];
  const add = (row: Row, cell: Features | null): void => {
    all.push({ cells: row.cells.with(version, cell) });
  };
  let [i, j] = [0, 0];
  for (const { first: count, second } of steps) {
    if (count + second > 2)
      add(count === 1 ? rows[i]! : joinedRows(rows[i]!, rows[i + 1]!), joined(units.slice(j, j + second)));
    else {
      if (count === 1) add(rows[i]!, units[mates.unitOf[i]!] ?? null);
      if (second === 1 && mates.rowOf[j]! < 0) add(empty, units[j]!);
    }
    i += count;
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
