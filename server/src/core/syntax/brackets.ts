import { LANGUAGES } from '../languages/codes.ts';
import { EDITORIAL } from '../languages/negotiating/editorial.ts';
import { foldKey, foldText } from '../text/fold.ts';
import { spellOut } from '../text/phrases.ts';

/** What editors begin with in any language, folded; made when first asked for. */
const editorial: string[] = [];

/**
 * The brackets from `open` to `close` (where the closing one stands, UTF-16) enclose what is not negotiated: a footnote
 * mark, a link, a symbol, a number, words that editors add ("[sic]", "[without reference to …]").
 */
export function isEditorialBracket(text: string, open: number, close: number): boolean {
  const first = text[open + 1];
  if (first === '^' || LINK.test(text.slice(close + 1, close + 10))) return true;
  const inside = text.slice(open + 1, Math.min(close, open + 60));
  if (/^(?:\d{1,3}|[*†])$|^[A-Z]{1,5}\/(?:[A-Z\d]|$)/.test(inside)) return true;
  if (editorial.length === 0)
    for (const language of LANGUAGES) editorial.push(...spellOut(EDITORIAL[language]).map(foldKey));
  const folded = foldText(inside, 0, inside.length);
  return editorial.some((words) => folded.startsWith(words));
}

const LINK = /^(?:\((?:https?:|mailto:|[#/.])|:\s?https?)/;
