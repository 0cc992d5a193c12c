import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { digitValue, isSpace } from '../text/chars.ts';
import { endOf, fold } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Run } from './runs.ts';
import { CHAR, saw, scan } from './scan.ts';

/** The number of a resolution with the year of its date; places count from the start of the run's text. */
export interface DatedNumber {
  readonly start: number;
  readonly end: number;
  /** ASCII: "66/102", "1373 (2001)". */
  readonly number: string;
  readonly year: number;
}

const D = '[0-9\u0660-\u0669]';
const NUMBER = `(?<number>${D}{2,4} ?/ ?${D}{1,3}(?: ?[a-z](?![a-z]))?|${D}{1,4} ?\\( ?${D}{4} ?\\))`;
/** What stands between number and date, folded; in Chinese the date comes first. */
const LINKS: Readonly<Record<LanguageCode, string>> = {
  en: ' of ',
  fr: ' du ',
  es: ',? de ',
  ar: '،? المورخ(?:ة|ين)? ',
  ru: ' от ',
  zh: '',
};
/** Number and date take no more than this, folded units. */
const WINDOW = 70;
/** No more stands before a Chinese number: the date and the name of the body. */
const LEAD = 24;

/** The numbers of a run with the dates that go with them. */
export function datedNumbers(run: Run, { code, script }: LanguagePack): readonly DatedNumber[] {
  const found: DatedNumber[] = [];
  const { text } = run;
  const seen = scan(run);
  const places = saw(seen, CHAR.arabicDigit) ? allFigures(text) : seen.figures;
  for (const at of places) {
    if (!mayBeNumber(text, at)) continue;
    const one = script === 'Han' ? beforeNumber(text, at) : afterNumber(text, at, code);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Figures before a stroke and another figure, or before a bracket. */
function mayBeNumber(text: string, at: number): boolean {
  let end = at;
  while (digitValue(text.charCodeAt(end)) >= 0) end++;
  if (end - at > 4) return false;
  const next = text.charCodeAt(end);
  if (next === STROKE) return digitValue(text.charCodeAt(end + 1)) >= 0;
  return next === BRACKET || (isSpace(next) && text.charCodeAt(end + 1) === BRACKET);
}

const STROKE = 0x2f;
const BRACKET = 0x28;

function allFigures(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d\u0660-\u0669])[\d\u0660-\u0669]/g)].map(({ index }) => index);
}

const patterns = new Map<LanguageCode, RegExp>();

function patternOf(code: LanguageCode): RegExp {
  let pattern = patterns.get(code);
  if (pattern === undefined) {
    pattern = new RegExp(`${NUMBER}${LINKS[code]}${patternsOf(code).date.source}`, 'y');
    patterns.set(code, pattern);
  }
  return pattern;
}

function afterNumber(text: string, at: number, code: LanguageCode): DatedNumber | null {
  if (/[\d/\p{L}-]/u.test(text[at - 1] ?? '')) return null;
  const folded = fold(text, at, Math.min(text.length, at + WINDOW + 20), WINDOW);
  const pattern = patternOf(code);
  pattern.lastIndex = 0;
  const match = pattern.exec(folded.text);
  const { number, y } = match?.groups ?? {};
  if (match === null || number === undefined || y === undefined) return null;
  const end = endOf(folded, text, match[0].trimEnd().length);
  return { start: at, end, number: asciiDigits(number), year: Number(asciiDigits(y)) };
}

const DATE_BEFORE = /(\d{4})年\d{1,2}月\d{1,2}日第$/;
const NUMBER_HERE = /\d{2,4}\/\d{1,3}|\d{1,4}\(\d{4}\)/y;

function beforeNumber(text: string, at: number): DatedNumber | null {
  const before = DATE_BEFORE.exec(text.slice(Math.max(0, at - LEAD), at));
  NUMBER_HERE.lastIndex = at;
  const number = NUMBER_HERE.exec(text)?.[0];
  if (before === null || number === undefined) return null;
  return { start: at - before[0].length, end: at + number.length, number, year: Number(before[1]) };
}

/** Sessions before this one have other forms of number. */
const FIRST_SESSION = 32;

/** Whether a resolution with this number may be of this year. Bodies that count sessions count them differently. */
export function isPlausible(number: string, year: number, { script }: LanguagePack): boolean {
  const council = /\( ?(\d{4})/.exec(number);
  if (council !== null) return Number(council[1]) === year;
  const [one = 0, two = 0] = number.split('/').map((side) => Number.parseInt(side, 10));
  // Arabic copies store the two sides in either order.
  return fits(one, year) || (script === 'Arabic' && fits(two, year));
}

function fits(session: number, year: number): boolean {
  if (session > 1900) return year === session || year === session - 1;
  if (session < FIRST_SESSION) return true;
  const opens = [1944, 1945, 1946, 1956, 1957, 1967].map((before) => before + session);
  return opens.includes(year) || Math.abs(2006 + session / 3 - year) < 2;
}
