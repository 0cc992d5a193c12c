import type { Row } from './row.ts';

/** The rows with those of items below those of their paragraphs, else in their order. */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  const parents = parentsOf(rows);
  const below = new Map<number | null, number[]>();
  parents.forEach((parent, index) => {
    const list = below.get(parent);
    if (list === undefined) below.set(parent, [index]);
    else list.push(index);
  });
  const ordered: Row[] = [];
  const add = (index: number): void => {
    ordered.push(rows[index]!);
    below.get(index)?.forEach(add);
  };
  below.get(null)?.forEach(add);
  return ordered;
}

/** Row of the paragraph that the first version with one gives; `null` for what stands by itself. */
function parentsOf(rows: readonly Row[]): readonly (number | null)[] {
  const rowOf: Map<number, number>[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, version) => {
      rowOf[version] ??= new Map();
      for (const { index } of cell?.units ?? []) rowOf[version]!.set(index, row);
    });
  });
  const parents = rows.map(({ cells }, row): number | null => {
    for (const [version, cell] of cells.entries()) {
      const parent = cell === null ? null : cell.units[0]!.parent;
      const above = parent === null ? row : rowOf[version]!.get(parent)!;
      if (above !== row) return above;
    }
    return null;
  });
  return parents.map((parent, row) => (isBelowItself(parents, row) ? null : parent));
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
