import { asciiDigits } from '../text/numerals.ts';
import type { AlignedRow, Unit, Version } from './model.ts';
import { unitsOf } from './units.ts';

/**
 * The rows of an earlier comparison with the units of the same texts as they are now; `null` where they may be other rows.
 * They are the same while nothing but words has changed: no paragraph, label, opening or figure.
 */
export function rowsAgain(
  before: { readonly versions: readonly Version[]; readonly rows: readonly AlignedRow[] },
  versions: readonly Version[],
): readonly AlignedRow[] | null {
  if (before.versions.length !== versions.length) return null;
  const now: (readonly Unit[])[] = [];
  for (const [at, version] of versions.entries()) {
    const old = before.versions[at]!;
    const units = unitsOf(version);
    if (old.resolution !== version.resolution && !areAlike(old, version)) return null;
    now.push(units);
  }
  return before.rows.map(({ role, cells, isMoved }) => ({
    role,
    cells: cells.map((cell, at) => cell && { units: cell.units.map(({ index }) => now[at]![index]!) }),
    ...(isMoved && { isMoved }),
  }));
}

function areAlike(a: Version, b: Version): boolean {
  if (a.resolution.language !== b.resolution.language) return false;
  const [old, now] = [unitsOf(a), unitsOf(b)];
  return old.length === now.length && old.every((unit, at) => anchorsOf(unit) === anchorsOf(now[at]!));
}

/** What paragraphs are told from one another by, but for their words. */
function anchorsOf({ role, level, label, opening, words, notes }: Unit): string {
  const figures = asciiDigits(words).match(/\d{1,9}/g) ?? [];
  return JSON.stringify([role, level, label?.text, opening?.text, figures, notes.map((note) => note.label)]);
}
