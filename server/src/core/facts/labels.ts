import { bareLabel } from '../document/labels.ts';
import type { Item } from '../document/views.ts';

/** The labels of items as paths, parted by spaces: "a b b/i b/ii". */
export function labelPaths(items: readonly Item[], above = ''): string {
  const paths: string[] = [];
  for (const { label, items: below } of items) {
    if (label.value === null) continue;
    const path = above + bareLabel(label.text);
    paths.push(path);
    if (below.length > 0) paths.push(labelPaths(below, `${path}/`));
  }
  return paths.join(' ');
}
