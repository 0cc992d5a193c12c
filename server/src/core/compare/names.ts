import { type Message, t } from '../rules/message.ts';
import type { AlignedRow, Change, Unit, Version } from './model.ts';
import { unitsOf } from './units.ts';

/** How people name a row, by the first version that has it: "Operative paragraph 3 (a)", "Annex II". */
export function nameOfRow(versions: readonly Version[], { cells }: AlignedRow): Message {
  const at = cells.findIndex((cell) => cell !== null);
  return nameOf(cells[at]!.units[0]!, unitsOf(versions[at]!));
}

/** How people name a unit, one of `units`. */
export function nameOf(unit: Unit, units: readonly Unit[]): Message {
  const { role, path, level } = unit;
  switch (role) {
    case 'title':
      return t`Title`;
    case 'footnote':
      return t`Footnote ${path}`;
    case 'annex':
      return path === '' ? t`Annex` : t`Annex ${path}`;
    case 'preambular':
      return t`Preambular paragraph ${ordinalOf(unit, units)}`;
    case 'operative':
      return t`Operative paragraph ${path === '' ? ordinalOf(unit, units) : path}`;
  }
  let above = unit;
  for (let depth = level; depth > 0 && above.parent !== null; depth--) above = units[above.parent]!;
  if (above.role === 'annex') return above.path === '' ? t`Annex, ${path}` : t`Annex ${above.path}, ${path}`;
  if (above.role === 'operative' && above.path !== '') return t`Operative paragraph ${path}`;
  const inside = `${ordinalOf(above, units)} ${/^\(/.test(path) ? path : `(${path})`}`;
  return above.role === 'operative' ? t`Operative paragraph ${inside}` : t`Preambular paragraph ${inside}`;
}

/** Its place among those of its role, from 1. */
function ordinalOf({ role, index }: Unit, units: readonly Unit[]): number {
  let place = 0;
  for (const unit of units) {
    if (unit.role === role) place++;
    if (unit.index === index) break;
  }
  return place;
}

/** What became of a row, in a word. */
export const CHANGES: Readonly<Record<Change, Message>> = {
  same: t`Unchanged`,
  reworded: t`Reworded`,
  moved: t`Moved`,
  added: t`Added`,
  removed: t`Removed`,
  split: t`Split`,
  merged: t`Merged`,
  renumbered: t`Renumbered`,
};
