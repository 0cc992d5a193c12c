import { alignVersions } from '../compare/align/versions.ts';
import type { RowRole, Unit, Version } from '../compare/model.ts';

/** A paragraph of another version that a text lacks. */
export interface Missing {
  readonly unit: Unit;
  /** What it is due behind: the paragraph of the text that stands before it, `null` for the first of all. */
  readonly after: Unit | null;
}

const PARAGRAPHS: ReadonlySet<RowRole> = new Set<RowRole>(['preambular', 'operative']);

/** Paragraphs of `source` that `target` lacks, in order, each with the one that it is due behind. */
export function missingParagraphs(source: Version, target: Version): readonly Missing[] {
  const missing: Missing[] = [];
  let after: Unit | null = null;
  for (const { role, cells } of alignVersions([source, target])) {
    const [theirs, ours] = [cells[0] ?? null, cells[1] ?? null];
    if (!PARAGRAPHS.has(role)) continue;
    if (ours !== null) after = ours.units.at(-1)!;
    else if (theirs !== null) for (const unit of theirs.units) missing.push({ unit, after });
  }
  return missing;
}
