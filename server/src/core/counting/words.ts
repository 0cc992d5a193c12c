import { digitValue, isFullWidth, isHan, isSpace } from '../text/chars.ts';

const LETTER_OR_FIGURE = /[\p{L}\p{Nd}]/u;

/**
 * Words from `start` to `end` (UTF-16), as word processors count them: what stands between spaces and holds a letter or
 * figure; each Chinese character is one, and so is a word or figure of another script among them. Marks count nothing.
 */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let isWord = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code) || isRareHan(code)) {
      count++;
      isWord = false;
    } else if (isFullWidth(code) || (isSpace(code) && !isInFigure(text, at))) isWord = false;
    else if (!isWord && isLetterOrFigure(text, code, at)) {
      count++;
      isWord = true;
    }
  }
  return count;
}

/** First half of a character of the planes beyond, where more Chinese ones are. */
function isRareHan(code: number): boolean {
  return (code >= 0xd840 && code <= 0xd888) || (code >= 0xf900 && code <= 0xfaff);
}

/** A space that groups the figures of one number and does not break: "12 000". */
function isInFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 0xa0 || code === 0x202f || code === 0x2009) &&
    at > 0 &&
    digitValue(text.charCodeAt(at - 1)) >= 0 &&
    digitValue(text.charCodeAt(at + 1)) >= 0
  );
}

function isLetterOrFigure(text: string, code: number, at: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if ((code >= 0x410 && code <= 0x44f) || (code >= 0x620 && code <= 0x64a)) return true;
  return LETTER_OR_FIGURE.test(text.charAt(at));
}
