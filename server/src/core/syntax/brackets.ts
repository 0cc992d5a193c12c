import { LANGUAGES } from '../languages/codes.ts';
import { EDITORIAL } from '../languages/negotiating/words.ts';
import { foldText } from '../text/fold.ts';

/** Compiled from the lists of all languages when first asked for. */
const compiled: { editorial?: RegExp } = {};

/**
 * The brackets from `open` to `close` (where the closing one stands, UTF-16) enclose what is not negotiated: a footnote
 * mark, a link, a symbol, a number, words that editors add ("[sic]", "[without reference to …]").
 */
export function isEditorialBracket(text: string, open: number, close: number): boolean {
  const first = text[open + 1];
  if (first === '^' || LINK.test(text.slice(close + 1, close + 10))) return true;
  const inside = text.slice(open + 1, Math.min(close, open + 60));
  if (/^(?:\d{1,3}|[*†])$|^[A-Z]{1,5}\/(?:[A-Z\d]|$)/.test(inside)) return true;
  compiled.editorial ??= new RegExp(
    `^(?:${LANGUAGES.map((language) => EDITORIAL[language]).join('|')})(?![a-z] )`,
    'u',
  );
  return compiled.editorial.test(foldText(inside, 0, inside.length));
}

const LINK = /^(?:\((?:https?:|mailto:|[#/.])|:\s?https?)/;
