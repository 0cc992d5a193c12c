import type { AlignedRow, Cell, ComparedRow, Unit } from '../model.ts';
import { heaviestChain } from './chain.ts';

/** Units of both texts that belong together; one list may be empty. */
export interface Family {
  readonly old: readonly Unit[];
  readonly new: readonly Unit[];
}

/** The families that stand elsewhere than before: under another paragraph, in another part, or in another order. */
export function movedAmong(families: readonly Family[]): ReadonlySet<Family> {
  const oldFamily = new Map(families.flatMap((family) => family.old.map((unit) => [unit.index, family])));
  const newFamily = new Map(families.flatMap((family) => family.new.map((unit) => [unit.index, family])));
  const moved = new Set<Family>();
  const siblings = new Map<Family | null, Family[]>();
  for (const family of families) {
    const [old, next] = [family.old[0], family.new[0]];
    // Notes follow their marks, and there is one title.
    if (old === undefined || next === undefined || next.role === 'footnote' || next.role === 'title')
      continue;
    const above = old.parent === null ? null : oldFamily.get(old.parent)!;
    const aboveNow = next.parent === null ? null : newFamily.get(next.parent)!;
    if (above !== aboveNow || old.role !== next.role) moved.add(family);
    else if (!siblings.get(above)?.push(family)) siblings.set(above, [family]);
  }
  for (const group of siblings.values()) {
    const links = group.map((family) => ({
      family,
      old: family.old[0]!.index,
      new: family.new[0]!.index,
      weight: weightOf(family),
    }));
    const kept = new Set(heaviestChain(links).map(({ family }) => family));
    for (const family of group) if (!kept.has(family)) moved.add(family);
  }
  return moved;
}

const weightOf = ({ old, new: next }: Family): number =>
  [...old, ...next].reduce((sum, { words }) => sum + words.length, 1);

/**
 * The families in the order of the new text; what was removed stands behind what it stood behind. `newUnits` are all
 * units of the new text.
 */
export function inOrder(
  families: readonly Family[],
  moved: ReadonlySet<Family>,
  newUnits: readonly Unit[],
): readonly Family[] {
  const ends = subtreeEnds(newUnits);
  const anchors = anchorsOf(families, moved);
  const placed = families.map((family) => {
    const [old, next] = [family.old[0], family.new[0]];
    if (next !== undefined) return { family, at: next.index, order: -1 };
    return { family, at: placeBehind(old!), order: old!.index };
  });
  return placed.sort((a, b) => a.at - b.at || a.order - b.order).map(({ family }) => family);

  /** Index of the new unit behind which an old one belongs. */
  function placeBehind(unit: Unit): number {
    let before = anchors[unit.index];
    if (before === undefined) return -1;
    if (before.level < unit.level) return before.index;
    while (before.level > unit.level && before.parent !== null) before = newUnits[before.parent]!;
    return ends[before.index]!;
  }
}

/** For each old unit, the new one whose partner stands before it and did not move. */
function anchorsOf(families: readonly Family[], moved: ReadonlySet<Family>): readonly (Unit | undefined)[] {
  const partners: (Unit | undefined)[] = [];
  for (const family of families) {
    const partner = moved.has(family) ? undefined : family.new.at(-1);
    for (const { index } of family.old) partners[index] = partner;
  }
  let anchor: Unit | undefined;
  return Array.from(partners, (partner) => {
    const before = anchor;
    anchor = partner ?? anchor;
    return before;
  });
}

/** For each unit, the index of the last one below it, or its own. */
function subtreeEnds(units: readonly Unit[]): Int32Array {
  const ends = Int32Array.from(units, ({ index }) => index);
  for (let at = units.length - 1; at >= 0; at--) {
    const { parent } = units[at]!;
    if (parent !== null) ends[parent] = Math.max(ends[parent]!, ends[at]!);
  }
  return ends;
}

/** The row of a family, without what became of it. */
export function rowOf({ old, new: next }: Family): AlignedRow & Pick<ComparedRow, 'problems'> {
  const cellOf = (units: readonly Unit[]): Cell | null => (units.length === 0 ? null : { units });
  return { role: (next[0] ?? old[0]!).role, cells: [cellOf(old), cellOf(next)], problems: [] };
}
