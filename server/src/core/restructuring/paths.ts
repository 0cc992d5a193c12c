import type { Item, Paragraph } from '../document/views.ts';
import type { NewLabel } from './labels.ts';
import { type Entry, isRow, type Plan, type Row } from './plan.ts';

/** How references name a paragraph or item: the labels that lead to it, outermost first. */
export interface Path {
  /** As written, marks included: "3.", "(b)". */
  readonly labels: readonly string[];
  /** Where it stands among all paragraphs and items, from 0. */
  readonly place: number;
}

/** The paths of all paragraphs and items before and after; what is missing in the second is gone. */
export interface Paths {
  readonly before: ReadonlyMap<Paragraph | Item, Path>;
  readonly after: ReadonlyMap<Paragraph | Item, Path>;
}

export function pathsOf(before: Plan, after: Plan, labels: ReadonlyMap<Row, NewLabel>): Paths {
  return {
    before: pathsIn(before.body, ({ source }) => source?.label?.text ?? ''),
    after: pathsIn(after.body, (row) => labels.get(row)?.text ?? ''),
  };
}

function pathsIn(body: readonly Entry[], labelOf: (row: Row) => string): ReadonlyMap<Paragraph | Item, Path> {
  const paths = new Map<Paragraph | Item, Path>();
  let place = 0;
  const visit = (entries: readonly Entry[], above: readonly string[]): void => {
    for (const row of entries.filter(isRow)) {
      const labels = [...above, labelOf(row)];
      const path = { labels, place: place++ };
      for (const source of row.source === null ? row.absorbed : [row.source, ...row.absorbed])
        paths.set(source, path);
      visit(row.items, labels);
    }
  };
  visit(body, []);
  return paths;
}

/** Whether two paths name the same place. */
export function samePath(a: Path, b: Path): boolean {
  const bare = ({ labels }: Path): string =>
    labels.map((label) => label.replace(/[^\p{L}\p{M}\p{N} ]/gu, '').trim()).join('/');
  return bare(a) === bare(b);
}
