import type { Document } from '../../document/document.ts';
import { firstLabel, type LabelModel } from '../../document/labels.ts';
import { packOf } from '../../languages/packs.ts';
import type { Role } from '../../syntax/piece.ts';
import { isSetApart, levelOf, modelOf } from './edits.ts';
import { type Line, prefixOf, spacingOf } from './lines.ts';

/** How the items of a list are written. */
export interface ListHabit {
  readonly model: LabelModel;
  /** What stands before a label on its line. */
  readonly prefix: string;
  readonly spacing: string;
  /** Blank lines part the items. */
  readonly isSetApart: boolean;
}

/**
 * How a list below `lines[at]` is written: as the nearest list of that level in the same resolution, else in
 * the language's custom. `null` where the language has no labels so deep.
 */
export function habitBelow(document: Document, lines: readonly Line[], at: number): ListHabit | null {
  const parent = lines[at]!;
  const level = (levelOf(parent) ?? 0) + 1;
  const example = exampleOf(lines, at, level);
  const model = example === null ? null : modelOf(lines[example]!);
  if (example !== null && model !== null) {
    const line = lines[example]!;
    return {
      model,
      prefix: prefixOf(line),
      spacing: spacingOf(line) || ' ',
      isSetApart: isSetApart(document, lines, example),
    };
  }
  const isNumberedAnnex = parent.piece.role === 'item' || parent.piece.style === 'number';
  const depth = rootOf(lines, at) === 'annex-item' && isNumberedAnnex ? level - 1 : level;
  const custom = firstLabel(packOf(parent.piece.language ?? 'en'), depth);
  if (custom === null) return null;
  const prefix = prefixOf(parent).replace(/[^\s\p{Cf}]/gu, '');
  return { model: custom, prefix, spacing: ' ', isSetApart: isSetApart(document, lines, at) };
}

/** The nearest item of `level` above `lines[at]`, else below, that hangs from the same kind of paragraph. */
function exampleOf(lines: readonly Line[], at: number, level: number): number | null {
  const root = rootOf(lines, at) === 'annex-item';
  const fits = (index: number) =>
    lines[index]!.piece.role === 'item' &&
    lines[index]!.piece.level === level &&
    (rootOf(lines, index) === 'annex-item') === root;
  for (let up = at; up >= 0 && !isEdge(lines[up]!); up--) if (fits(up)) return up;
  for (let down = at + 1; down < lines.length && !isEdge(lines[down]!); down++) if (fits(down)) return down;
  return null;
}

function isEdge({ piece }: Line): boolean {
  return piece.role === 'enacting' || piece.role === 'head';
}

/** The role of what the item at `at` hangs from. */
export function rootOf(lines: readonly Line[], at: number): Role {
  let up = at;
  while (up > 0 && HANGING.has(lines[up]!.piece.role)) up--;
  return lines[up]!.piece.role;
}

const HANGING = new Set<Role>(['item', 'more', 'note']);
