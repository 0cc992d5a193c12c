import type { Span } from '../text/span.ts';

/** A line of an item's text that begins with a label, below a line that ended with a semicolon. */
const STRAY =
  /[;；؛][ \t]*\r?\n[ \t]*((?:[(（]?(?:[ivx]{1,4}|[a-z]|[а-я]|[أ-ي]|[一二三四五六七八九十]{1,2}|\d{1,2})[)）.])[ \t]+)(?=\S)/u;

/** The first such label in the text of an item that begins at `start`; `null` where none stands. */
export function strayLabel(text: string, start: number): Span | null {
  const found = STRAY.exec(text);
  if (found === null) return null;
  const from = start + found.index + found[0].length - found[1]!.length;
  return { start: from, end: from + found[1]!.trimEnd().length };
}
