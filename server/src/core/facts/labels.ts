import type { Item } from '../document/views.ts';
import { foldKey } from '../text/fold.ts';

/** Cyrillic letters that look like Latin ones: labels are typed with either. */
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  і: 'i',
};

/** The bare letters or figures of a label, so that "(a)" and "a)" are the same. */
export function bareLabel(written: string): string {
  return foldKey(written)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[авсеорхі]/g, (letter) => ALIKE[letter]!);
}

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
