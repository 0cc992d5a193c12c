import type { Document } from '../../document/document.ts';
import { isHan, isSpace } from '../../text/chars.ts';
import { plain } from '../../text/plain.ts';
import type { Span } from '../../text/span.ts';

/** A Chinese character says about as much as so many letters. */
const HAN_WORTH = 2.5;

/** The words of some spans, without marks of emphasis and footnotes, and without the mark that closes them. */
export function wordsOf(document: Document, spans: readonly Span[], limit: number): string {
  let words = '';
  for (const { start, end } of spans) {
    const span = { start, end: Math.min(end, start + 2 * limit) };
    words += `${words === '' ? '' : ' '}${plain(document.slice(span)).replace(NOTE_MARK, '')}`;
    if (words.length >= limit) break;
  }
  return words.replace(CLOSING, '');
}

const CLOSING = /[\s,;.:،؛，；。：]+$/;
const NOTE_MARK = /\[\^[^\]\s]{1,12}\]|<sup>[^<]{1,12}<\/sup>/g;

/** The first words, as wide as `limit` letters; cut behind a word where the script has spaces, never in a character. */
export function firstWords(words: string, limit: number): string {
  let width = 0;
  let lastSpace = -1;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (isSpace(code)) lastSpace = at;
    width += isHan(code) ? HAN_WORTH : 1;
    if (width <= limit) continue;
    const end = lastSpace > 0 && isSpaced(words, lastSpace, at) ? lastSpace : at;
    return `${words.slice(0, end).replace(CUT_OFF, '')}…`;
  }
  return words;
}

/** What may not end words that are cut: half a character, a mark. */
const CUT_OFF = /[\uD800-\uDBFF]$|[\s\p{P}]+$/u;

/** Between two places stand words that a cut would split. */
function isSpaced(words: string, from: number, to: number): boolean {
  return !isHan(words.charCodeAt(to)) && !isHan(words.charCodeAt(from + 1));
}
