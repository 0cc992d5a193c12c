import type { LanguagePack } from '../languages/pack.ts';
import { isoDate } from '../syntax/dates.ts';
import { isCapital } from '../text/chars.ts';
import { asciiDigits } from '../text/numerals.ts';
import { writtenDates } from './dates.ts';
import type { Run } from './runs.ts';

/** Words of a run's text; places count from its start, UTF-16. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A leap year stands in where none is written. */
const LEAP = 2000;

/** The dates of a run whose day their month does not have. */
export function impossibleDates(run: Run, pack: LanguagePack): readonly Phrase[] {
  const { text } = run;
  if (pack.script === 'Han') return text.includes('月') ? inText(text, HAN) : NONE;
  if (pack.script === 'Arabic') return inText(text, arabicDates(pack), monthsOf(pack));
  return writtenDates(run, pack)
    .filter(({ day, number, year, month }) => {
      // "Paragraph 45 may": without a year only a capital makes the English word a month.
      const isMonth = year !== '' || !isCapital(pack.months.charCodeAt(0)) || isCapital(month.charCodeAt(0));
      return isMonth && isoDate(Number(year || LEAP), number, Number(day)) === null;
    })
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

const NONE: readonly Phrase[] = [];
const HAN = /(?:(?<y>\d{4})年\s?)?(?<![\d.])(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日/g;

function inText(text: string, pattern: RegExp, months?: ReadonlyMap<string, number>): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
    const { y = '', m = '', d = '' } = groups;
    const month = months?.get(m.replace(/\s+/g, ' ')) ?? Number(m);
    if (isoDate(Number(asciiDigits(y) || LEAP), month, Number(asciiDigits(d))) === null)
      found.push({ start: index, end: index + written.length, text: written });
  }
  return found;
}

const arabicPatterns = new Map<string, RegExp>();

/** A day, a month by its first name, the second name where it is there, and a year. */
function arabicDates(pack: LanguagePack): RegExp {
  let pattern = arabicPatterns.get(pack.months);
  if (pattern === undefined) {
    const names = [...monthsOf(pack).keys()].sort((a, b) => b.length - a.length);
    const name = `(?:${names.join('|').replaceAll(' ', '\\s')})`;
    const digit = '[0-9\u0660-\u0669]';
    pattern = new RegExp(
      `(?<![0-9\u0660-\u0669/.])(?<d>${digit}{1,2})\\s{1,2}(?:من\\s)?(?<m>${name})(?:\\s?/\\s?${name})?(?:\\s{1,2}(?<y>${digit}{4}))?`,
      'g',
    );
    arabicPatterns.set(pack.months, pattern);
  }
  return pattern;
}

/** Month tables by the pack's list, made on first use. */
const monthTables = new Map<string, ReadonlyMap<string, number>>();

/** Either name of an Arabic month → its number. */
function monthsOf({ months }: LanguagePack): ReadonlyMap<string, number> {
  let table = monthTables.get(months);
  if (table === undefined) {
    const names = months
      .split('|')
      .flatMap((both, index) => both.split('/').map((name) => [name, index + 1] as const));
    table = new Map(names);
    monthTables.set(months, table);
  }
  return table;
}
