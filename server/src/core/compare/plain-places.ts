import { EMPHASIS, HEADING } from '../text/plain.ts';

/** A text as `plain` gives it, with the way back: `at[i]` is the offset in `text` (UTF-16) of unit `i`. */
export function plainPlaces(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let from = 0;
  const keep = (end: number): void => {
    for (; from < end; from++) at.push(from);
  };
  for (const { 0: mark, index } of text.matchAll(EMPHASIS)) {
    keep(index);
    from = index + mark.length;
  }
  keep(text.length);
  const bare = at.map((offset) => text[offset]).join('');
  const start = HEADING.exec(bare)?.[0].length ?? 0;
  const kept: number[] = [];
  let folded = '';
  // To look at the end of a string that grows would copy it each time.
  let isBehindSpace = true;
  for (let index = start; index < bare.length; index++) {
    const isSpace = /\s/.test(bare[index]!);
    if (isSpace && isBehindSpace) continue;
    folded += isSpace ? ' ' : bare[index];
    isBehindSpace = isSpace;
    kept.push(at[index]!);
  }
  return { text: folded.trimEnd(), at: kept.slice(0, folded.trimEnd().length) };
}
