import type { LanguageCode } from '../languages/codes.ts';
import { dateIn, isoDate } from '../syntax/dates.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { foldKey } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import { dayOf } from './format.ts';

/** The beginning of a number: "66", "66/1", "S-17/", "1373 (20", "217 a". Letters are lower case. */
export interface NumberPrefix {
  /** Before the stroke, with "S-" or "ES-"; '' without one. */
  readonly session: string;
  /** Figures after the stroke, '' where none are typed yet; without a stroke, the first figures. */
  readonly digits: string;
  readonly stroke: boolean;
  readonly part: string;
  /** After a bracket; `null` without one. */
  readonly bracket: string | null;
}

/** What is looked for: all that is there must agree. */
export interface Wanted {
  readonly number: NumberPrefix | null;
  /** Days (`dayOf`) of which one must be that of adoption; `null` for any. */
  readonly days: ReadonlySet<number> | null;
  readonly words: readonly string[];
}

const ISO = /(?<![\d-])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/;
const NUMBER =
  /^(?:(e?s)-?)?(\d{1,4})(?:( ?\/ ?)(\d{0,4})(?: ?([a-z])(?![a-z]))?|(?: ?([a-z])(?![a-z]))?(?: ?\( ?([\da-z-]{0,9}) ?\)?)?)(?![\d\p{L}])/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;
const HAN_OR_WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The words of a folded text; of Chinese, which parts none, the characters. */
export function wordsOf(folded: string): string[] {
  return folded.match(HAN.test(folded) ? HAN_OR_WORD : WORD) ?? [];
}

/**
 * What a query may mean, the likelier first: number and date as far as they are written, and words of the title. What
 * looks like a number may be a word of the title.
 */
export function readQuery(text: string, language: LanguageCode): Wanted[] {
  const folded = asciiDigits(foldKey(text.slice(0, LONGEST)));
  const { days, rest } = takeDate(folded, language);
  const match = NUMBER.exec(rest.trimStart());
  const readings: Wanted[] = [];
  if (match) {
    const [whole, special, first = '', stroke, second = '', part, otherPart, bracket] = match;
    const session = (special === undefined ? '' : `${special}-`) + first;
    const number: NumberPrefix = {
      session: stroke === undefined && special === undefined ? '' : session,
      digits: stroke === undefined ? first : second,
      stroke: stroke !== undefined,
      part: part ?? otherPart ?? '',
      bracket: bracket ?? null,
    };
    readings.push({ number, days, words: wordsOf(rest.trimStart().slice(whole.length)) });
  }
  const words = wordsOf(rest);
  if (words.length > 0 || days !== null) readings.push({ number: null, days, words });
  return readings;
}

/** A date as the language, English or ISO 8601 writes it, or a month with a day or a year beside it. */
function takeDate(
  folded: string,
  language: LanguageCode,
): { days: ReadonlySet<number> | null; rest: string } {
  const without = ({ index, 0: found }: RegExpExecArray): string =>
    `${folded.slice(0, index)} ${folded.slice(index + found.length)}`;
  const iso = ISO.exec(folded);
  if (iso) {
    const [, year, month, day] = iso;
    return { days: daysOf(Number(year), Number(month), day ? Number(day) : null), rest: without(iso) };
  }
  for (const code of new Set<LanguageCode>([language, 'en'])) {
    const match = patternsOf(code).dateAnywhere.exec(folded);
    const date = match && dateIn(match[0], code);
    if (match && date) return { days: new Set([dayOf(date)]), rest: without(match) };
    const month = beginningOfDate(folded, code);
    if (month !== null) return month;
  }
  return { days: null, rest: folded };
}

/** "9 dec", "december 2011": the beginning of a month's name with a day before it or a year behind. */
function beginningOfDate(
  folded: string,
  language: LanguageCode,
): { days: ReadonlySet<number>; rest: string } | null {
  const pattern = /(?<![\d/(\p{L}])(?:(\d{1,2}) (?:de )?)?(\p{L}{3,20})(?: (?:de )?(\d{4}))?(?![\d\p{L}])/gu;
  for (const match of folded.matchAll(pattern)) {
    const [found, day, name = '', year] = match;
    if (day === undefined && year === undefined) continue;
    for (const [full, month] of patternsOf(language).months) {
      if (!full.startsWith(name)) continue;
      const rest = `${folded.slice(0, match.index)} ${folded.slice(match.index + found.length)}`;
      return { days: daysOf(year ? Number(year) : null, month, day ? Number(day) : null), rest };
    }
  }
  return null;
}

/** Of a query, so many UTF-16 units are read. */
const LONGEST = 200;

/** First and last year of the United Nations that the table may know. */
const YEARS = { first: 1946, last: 2125 };

function daysOf(year: number | null, month: number, day: number | null): Set<number> {
  const days = new Set<number>();
  for (let y = year ?? YEARS.first; y <= (year ?? YEARS.last); y++) {
    for (let d = day ?? 1; d <= (day ?? 31); d++) {
      const date = isoDate(y, month, d);
      if (date !== null) days.add(dayOf(date));
    }
  }
  return days;
}
