import { isHan } from '../text/chars.ts';
import { endOf, foldWhole } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/**
 * Where `text` has `words`: as they are written, else without regard to case, emphasis, line breaks, kinds of
 * quotation mark and accents. Whole words only. Spans of `text`, UTF-16 units.
 */
export function passagesOf(text: string, words: string): readonly Span[] {
  const exact = occurrences(text, words).filter((span) => isWhole(text, span));
  return exact.length > 0 ? exact : loosely(text, words);
}

/** The same letters, whatever the case, emphasis, line breaks and kinds of quotation mark. */
export function isLike(one: string, other: string): boolean {
  return look(one).text === look(other).text;
}

function loosely(text: string, words: string): readonly Span[] {
  const folded = look(text);
  const wanted = look(words).text;
  if (wanted === '') return [];
  return occurrences(folded.text, wanted)
    .map(({ start, end }) => ({
      start: folded.at[start]!,
      end: endOf({ ...folded, offsetOf: (index) => folded.at[index]! }, text, end),
    }))
    .filter((span) => isWhole(text, span))
    .map((span) => withMarks(text, span));
}

/** With the mark of emphasis that stands at one end of it, where its other half stands inside. */
function withMarks(text: string, { start, end }: Span): Span {
  const isHalf = (text.slice(start, end).match(/[*_]{1,3}/g)?.length ?? 0) % 2 === 1;
  if (!isHalf) return { start, end };
  const before = /[*_]{1,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const after = before > 0 ? 0 : (/^[*_]{1,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  return { start: start - before, end: end + after };
}

/** Folded for comparison; quotation marks are all alike. */
const look = (text: string): ReturnType<typeof foldWhole> =>
  foldWhole(
    text
      .replace(/[“”„‟«»「」『』]/g, '"')
      .replace(/،/g, ',')
      .replace(/؛/g, ';'),
  );

function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** Neither end falls inside a word. */
function isWhole(text: string, { start, end }: Span): boolean {
  return !isInWord(text, start) && !isInWord(text, end);
}

const LETTER = /[\p{L}\p{M}\p{Nd}]/u;

/** The characters on both sides belong to one word; Chinese is not written in words. */
function isInWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  if (isHan(before) || isHan(after)) return false;
  return LETTER.test(text[offset - 1]!) && LETTER.test(text[offset]!);
}

/** Whether words that are put at `offset` need a space between them and what is before. */
export function wantsSpace(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  const [last, first] = [before.charCodeAt(before.length - 1), after.charCodeAt(0)];
  if (isHan(last) || isHan(first)) return false;
  return /[\p{L}\p{M}\p{N},;:.،؛)\]”»*]$/u.test(before) && /^[\p{L}\p{N}(“«*[]/u.test(after);
}
