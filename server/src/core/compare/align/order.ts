import { rising } from './anchors.ts';
import { parentsOf, type Row, rowsByUnit } from './row.ts';

/**
 * The rows as they stand in the first version; what it lacks behind what it stands behind in the first version that has
 * it. Those of items are below their paragraphs.
 */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  const sorted = byVersions(rows);
  const below = groupsOf(parentsOf(sorted));
  const ordered: Row[] = [];
  const add = (index: number): void => {
    ordered.push(sorted[index]!);
    below.get(index)?.forEach(add);
  };
  below.get(null)?.forEach(add);
  return ordered;
}

function byVersions(rows: readonly Row[]): readonly Row[] {
  /** By row: those that stand behind it, the later found first. */
  const behind = new Map<number | null, number[]>([[null, []]]);
  for (const rowOf of rowsByUnit(rows)) {
    let last: number | null = null;
    for (const [, row] of [...rowOf].sort(([one], [other]) => one - other)) {
      if (row !== last && !behind.has(row)) {
        behind.set(row, []);
        behind.get(last)!.push(row);
      }
      last = row;
    }
  }
  const sorted: Row[] = [];
  const stack = [...behind.get(null)!];
  while (stack.length > 0) {
    const row = stack.pop()!;
    sorted.push(rows[row]!);
    stack.push(...behind.get(row)!);
  }
  return sorted;
}

/** Rows that some version has elsewhere: before or behind its other rows, or below another paragraph. */
export function movedRows(rows: readonly Row[]): ReadonlySet<number> {
  const moved = new Set<number>();
  const parents = parentsOf(rows);
  const rowOf = rowsByUnit(rows);
  for (const [parent, group] of groupsOf(parents))
    rowOf.forEach((rowsOfVersion, version) => {
      const pairs: [number, number][] = [];
      for (const row of group) {
        const unit = rows[row]!.cells[version]?.units[0];
        if (unit === undefined) continue;
        const above = unit.parent === null ? null : rowsOfVersion.get(unit.parent)!;
        if (above === null || parent === null || above === parent) pairs.push([row, unit.index]);
        else if (rows[parent]!.cells[version] !== null && unit.level === levelOf(rows[row]!)) moved.add(row);
      }
      const still = new Set(rising(pairs).map(([row]) => row));
      for (const [row] of pairs) if (!still.has(row)) moved.add(row);
    });
  return moved;
}

/** That of the first version: others may have a level more in between. */
const levelOf = ({ cells }: Row): number => cells.find((cell) => cell !== null)!.level;

function groupsOf(parents: readonly (number | null)[]): ReadonlyMap<number | null, readonly number[]> {
  const groups = new Map<number | null, number[]>();
  parents.forEach((parent, index) => {
    const list = groups.get(parent);
    if (list === undefined) groups.set(parent, [index]);
    else list.push(index);
  });
  return groups;
}
