import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { TYPOGRAPHY } from '../languages/typography.ts';
import type { Run } from './runs.ts';
import { scan } from './scan.ts';

/** A day and a month as a text writes them, right or wrong; places count from the start of the run's text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  /** What makes the day an ordinal: "th", "er", "º", "-го". */
  readonly ordinal: string;
  /** Between day and month, and between month and year, spaces included. */
  readonly before: string;
  readonly after: string;
  readonly month: string;
  readonly monthAt: number;
  /** From 1. */
  readonly number: number;
  /** '' where none follows. */
  readonly year: string;
}

const LETTERS = 'A-Za-zÀ-ÿА-яё';
const DATE = new RegExp(
  `(\\d{1,2})(st|nd|rd|th|er|re|ère|ème|e|º|°|-го|-е)?([\\s]{1,2}(?:of |de |del )?)([${LETTERS}]{3,10})(?![${LETTERS}])(?:((?:,|\\s(?:de|del|of))?\\s{1,2}|,)(\\d{4})(?!\\d))?`,
  'y',
);

/** The dates of a run whose months are named in Latin or Cyrillic letters; kept while its rules look at it. */
export function writtenDates(run: Run, pack: LanguagePack): readonly WrittenDate[] {
  let dates = written.get(run);
  if (dates === undefined) {
    dates = read(run, pack);
    written.set(run, dates);
  }
  return dates;
}

const written = new WeakMap<Run, readonly WrittenDate[]>();

function read(run: Run, pack: LanguagePack): readonly WrittenDate[] {
  const { text } = run;
  const dates: WrittenDate[] = [];
  const months = monthsOf(pack);
  for (const at of scan(run).figures) {
    if (isJoined(text, at) || !mayBeDay(text, at)) continue;
    DATE.lastIndex = at;
    const found = DATE.exec(text);
    const number = found === null ? undefined : months.get(found[4]!.toLowerCase());
    if (found === null || number === undefined) continue;
    const [whole, day, ordinal = '', before, month, after = '', year = ''] = found;
    const monthAt = at + day!.length + ordinal.length + before!.length;
    const end = at + whole.length;
    dates.push({
      start: at,
      end,
      day: day!,
      ordinal,
      before: before!,
      after,
      month: month!,
      monthAt,
      number,
      year,
    });
  }
  return dates;
}

/** One or two digits before a space or the letters of an ordinal. */
function mayBeDay(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  const next = second >= 0x30 && second <= 0x39 ? text.charCodeAt(at + 2) : second;
  return !(next >= 0x30 && next <= 0x39) && !(next < 0x30 && next !== 0x20 && next !== 0x0a && next !== 0x2d);
}

/** A letter, digit or stroke before the figure: it is part of something longer. */
export function isJoined(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}/.,_№#-]/u.test(text[at - 1]!) && !/\p{Script=Han}/u.test(text[at - 1]!);
}

const monthMaps = new Map<LanguageCode, ReadonlyMap<string, number>>();

/** Names of months in lower case → their numbers, from 1. */
export function monthsOf(pack: LanguagePack): ReadonlyMap<string, number> {
  let months = monthMaps.get(pack.code);
  if (months === undefined) {
    months = new Map(pack.months.split('|').map((name, index) => [name.toLowerCase(), index + 1]));
    monthMaps.set(pack.code, months);
  }
  return months;
}

/** The name as the language writes it in dates. */
export function monthName(pack: LanguagePack, number: number): string {
  return pack.months.split('|')[number - 1]!;
}

/** A full date in words, as adopted texts of the language write it. */
export function writeDate(pack: LanguagePack, day: number, month: number, year: string): string {
  const { date, firstDay } = TYPOGRAPHY[pack.code];
  return date
    .replace('{d}', day === 1 && firstDay !== '' ? firstDay : String(day))
    .replace('{month}', monthName(pack, month))
    .replace('{m}', String(month))
    .replace('{y}', year);
}
