import type { Item, Paragraph } from '../document/views.ts';
import { type Entry, isRow, type Plan, type Row } from './plan.ts';

/** A list of a plan around one of its rows. */
export interface Around {
  readonly row: Row;
  readonly list: readonly Entry[];
  /** Index of the row in the list. */
  readonly at: number;
  /** What the list hangs from; `null` for the paragraphs of the resolution. */
  readonly parent: Row | null;
}

/** The list that the row made of `source` stands in. */
export function around({ body }: Plan, source: Paragraph | Item): Around | null {
  const search = (list: readonly Entry[], parent: Row | null): Around | null => {
    for (const [at, row] of list.entries()) {
      if (!isRow(row)) continue;
      if (row.source === source) return { row, list, at, parent };
      const below = search(row.items, row);
      if (below !== null) return below;
    }
    return null;
  };
  return search(body, null);
}

/** The row of the same kind right before or behind; `null` where something else stands there. */
export function neighbour({ list, at, row }: Around, by: -1 | 1): Row | null {
  const other = list[at + by];
  return other !== undefined && isRow(other) && other.role === row.role ? other : null;
}

/** The plan with a run of a list replaced. */
export function spliced(
  { body }: Plan,
  { list, at }: Around,
  from: number,
  count: number,
  ...rows: readonly Row[]
): Plan {
  const changed = list.toSpliced(at + from, count, ...rows);
  const inList = (entries: readonly Entry[]): readonly Entry[] =>
    entries === list
      ? changed
      : entries.map((entry) =>
          isRow(entry) && entry.items.length > 0 ? { ...entry, items: inList(entry.items) } : entry,
        );
  return { body: inList(body) };
}
