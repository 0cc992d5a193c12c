import { digitValue, isSpace } from '../text/chars.ts';

const STROKES = ['/', '／', '⁄'];
const OPENING = ['(', '（'];
const CLOSING = [')', '）'];
/** So far before a bracket the figures of a number may end: parts stand between, "3419 A to D (XXX)". */
const LEAD = 26;

/** A text may hold a number or a symbol: a stroke behind a figure or capital, or a bracket behind a figure. */
export function mayCite(text: string): boolean {
  return (
    text.includes('WHA') ||
    STROKES.some((stroke) => anyAt(text, stroke, isStroke)) ||
    OPENING.some((bracket) => anyAt(text, bracket, isBracket)) ||
    CLOSING.some((bracket) => anyAt(text, bracket, isTurned))
  );
}

function anyAt(text: string, mark: string, test: (text: string, at: number) => boolean): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (test(text, at)) return true;
  return false;
}

/** Marks of emphasis and spaces may stand before the stroke. */
function isStroke(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    const code = text.charCodeAt(i);
    if (digitValue(code) >= 0 || isCapitalOrBracket(code)) return true;
    if (!isSpace(code) && code !== 0x2a && code !== 0x5f && code < 0x2000) return false;
  }
  return false;
}

function isCapitalOrBracket(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f) || code === 0x29;
}

/** What stands in the brackets of a number is a year or a session: figures, roman numerals, the Arabic letter for session. */
function isBracket(text: string, at: number): boolean {
  const next = text.charCodeAt(isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1);
  if (digitValue(next) < 0 && !SESSIONS.includes(next)) return false;
  return hasFigure(text, at - 1, -1);
}

const SESSIONS = [...'IVXLSEOХІد'].map((letter) => letter.charCodeAt(0));

/** Brackets that copies have turned: ").2016( 2322", "0833 )د - 03(". */
function isTurned(text: string, at: number): boolean {
  const open = text.slice(at, at + 16).search(/[(（]/);
  return (
    open > 0 &&
    hasFigure(text, at + open - 1, -1) &&
    (hasFigure(text, at - 1, -1) || hasFigure(text, at + open + 1, 1))
  );
}

function hasFigure(text: string, from: number, step: 1 | -1): boolean {
  for (let i = from; i >= 0 && i < text.length && Math.abs(i - from) < LEAD; i += step)
    if (digitValue(text.charCodeAt(i)) >= 0) return true;
  return false;
}
