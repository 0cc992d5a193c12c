import type { Document } from '../document/document.ts';
import type { TextEdit } from '../text/span.ts';

/**
 * Small edits that turn `before` into `after`, block by block: in order, none touching another. Where blocks
 * were added or taken away, one edit replaces all from the first to the last that differ.
 */
export function differenceOf(before: Document, after: Document): readonly TextEdit[] {
  const old = blocksOf(before);
  const made = blocksOf(after);
  if (old.length === made.length) {
    let offset = 0;
    return old.flatMap((text, index) => {
      const start = offset;
      offset += text.length;
      return text === made[index] ? [] : [trimmed(text, made[index]!, start)];
    });
  }
  return [trimmed(before.text(), after.text(), 0)];
}

function blocksOf({ pages }: Document): readonly string[] {
  return pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

/** The replacement without what both texts begin and end with. */
function trimmed(before: string, after: string, offset: number): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    span: { start: offset + start, end: offset + before.length - end },
    text: after.slice(start, after.length - end),
  };
}
