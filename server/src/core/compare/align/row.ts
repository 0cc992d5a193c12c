import type { RowRole } from '../model.ts';
import { type Features, joined } from './features.ts';
import { IMPOSSIBLE, scoreOf } from './score.ts';

/** A row that grows version by version. */
export interface Row {
  /** One a version; `null` for one that lacks it, or has not been aligned so far. */
  readonly cells: readonly (Features | null)[];
}

/** What of a row is compared: a few versions tell enough. */
const WITNESSES = 3;

export const witnesses = ({ cells }: Row): readonly Features[] =>
  cells.filter((cell) => cell !== null).slice(0, WITNESSES);

/** How well a unit goes with what a row has: a mean over versions. */
export function scoreWith(versions: readonly Features[], unit: Features): number {
  let sum = 0;
  for (const each of versions) sum += scoreOf(each, unit);
  return sum / versions.length;
}

/** Rows next to one another in one piece. */
export function joinedRows(one: Row, other: Row): Row {
  return {
    cells: one.cells.map((cell, version) => {
      const next = other.cells[version] ?? null;
      return cell !== null && next !== null ? joined([cell, next]) : (cell ?? next);
    }),
  };
}

/** The rows of the other versions; those in one piece for its sake alone are two again. */
export function withoutVersion(rows: readonly Row[], version: number): readonly Row[] {
  return rows.flatMap((row) => {
    const cells = row.cells.with(version, null);
    const there = cells.filter((cell) => cell !== null);
    if (there.length === 0) return [];
    if (there.some(({ parts }) => parts.length !== 2)) return [{ cells }];
    return [0, 1].map((part) => ({ cells: cells.map((cell) => cell?.parts[part] ?? null) }));
  });
}

/** What no version has in two pieces. */
const HEADS: ReadonlySet<RowRole> = new Set(['title', 'annex', 'footnote']);

/** What two units in one piece lose against two that are apart: adopted versions seldom split a paragraph. */
const SPLIT = -4.2;

/**
 * How well a unit goes with two others in one piece; looked at only where their lengths make it likely. `isKnown` where
 * another version has been found to have two.
 */
export function splitScore(
  whole: Features,
  one: Features,
  other: Features,
  isKnown: boolean,
  parts: () => Features,
): number {
  if (one.role !== other.role || one.level !== other.level || HEADS.has(one.role)) return IMPOSSIBLE;
  if (isKnown) return scoreOf(whole, parts());
  const ratio = whole.size / (one.size + other.size);
  const isLikely = ratio > 0.6 && ratio < 1.6 && whole.size > Math.max(one.size, other.size);
  return isLikely ? SPLIT + scoreOf(whole, parts()) : IMPOSSIBLE;
}

/** By version: in which row each unit stands. */
export function rowsByUnit(rows: readonly Row[]): readonly ReadonlyMap<number, number>[] {
  const maps: Map<number, number>[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, version) => {
      maps[version] ??= new Map();
      for (const { index } of cell?.units ?? []) maps[version]!.set(index, row);
    });
  });
  return maps;
}

/** By row: that of the paragraph which the first version with one gives; `null` for what stands by itself. */
export function parentsOf(rows: readonly Row[]): readonly (number | null)[] {
  const rowOf = rowsByUnit(rows);
  const parents = rows.map(({ cells }, row): number | null => {
    for (const [version, cell] of cells.entries()) {
      const parent = cell === null ? null : cell.units[0]!.parent;
      const above = parent === null ? row : rowOf[version]!.get(parent)!;
      if (above !== row) return above;
    }
    return null;
  });
  return parents.map((_, row) => (isBelowItself(parents, row) ? null : parents[row]!));
}

/** Versions that turn a paragraph and its item about would go round in a circle. */
function isBelowItself(parents: readonly (number | null)[], row: number): boolean {
  const seen = new Set<number>();
  for (let at: number | null = row; at !== null; at = parents[at]!) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
