import type { Document } from '../document/document.ts';
import type { Span, TextEdit } from '../text/span.ts';

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
      return text === made[index] ? [] : [replacing(text, { start, end: start + text.length }, made[index]!)];
    });
  }
  const text = before.text();
  return [replacing(text, { start: 0, end: text.length }, after.text())];
}

function blocksOf({ pages }: Document): readonly string[] {
  return pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

/** Replaces `old`, which stands at `span`, by `text`: only what lies between their common beginning and end. */
export function replacing(old: string, span: Span, text: string): TextEdit {
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
  return {
    span: { start: span.start + start, end: span.end - end },
    text: text.slice(start, text.length - end),
  };
}
