import type { LanguageCode, LanguagePack, Span } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import { occurrences, type Subject } from '../subject.ts';

/** A full date as running text has it. */
interface PlainDate {
  readonly span: Span;
  /** As written, the word for "year" left out. */
  readonly text: string;
  readonly day: string;
  /** Name of the month; in Chinese its figures. */
  readonly name: string;
  /** From 1. */
  readonly month: number;
  readonly year: string;
}

/** Days of each month; the 29th of February is left alone. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function patternOf({ months, code }: LanguagePack): RegExp {
  if (code === 'zh') return /(?<year>\d{4})年(?<name>\d{1,2})月(?<day>\d{1,2})日/gu;
  const link = code === 'es' ? '[ \\u00a0]de[ \\u00a0]' : '[ \\u00a0]';
  return new RegExp(`(?<!\\d)(?<day>\\d{1,2})${link}(?<name>${months})${link}(?<year>\\d{4})(?!\\d)`, 'gu');
}

function datesIn(subject: Subject): readonly PlainDate[] {
  const names = subject.pack.months.split('|');
  return occurrences(subject, patternOf(subject.pack)).map(({ span, match }) => {
    const { day, name, year } = match.groups as { day: string; name: string; year: string };
    const month = subject.language === 'zh' ? Number(name) : names.indexOf(name) + 1;
    return { span, text: match[0], day, name, month, year };
  });
}

/** Rewrites each date that `change` has another form for. */
const dated = (
  kind: string,
  what: string,
  claims: readonly string[],
  change: (date: PlainDate, language: LanguageCode) => string | null,
  languages?: readonly LanguageCode[],
): Mutation => ({
  kind: `date/${kind}`,
  what,
  claims,
  ...(languages && { languages }),
  breaks: (subject) =>
    datesIn(subject).flatMap((date) => {
      const other = change(date, subject.language);
      return other === null || other === date.text ? [] : [write(date.span, other)];
    }),
});

const withDay = ({ text, day }: PlainDate, other: string, isLast: boolean): string => {
  const at = isLast ? text.lastIndexOf(day) : 0;
  return text.slice(0, at) + other + text.slice(at + day.length);
};

const twoDigits = (value: number | string): string => String(value).padStart(2, '0');

/** Dates that no calendar has, and dates as other houses write them. */
export const dates: readonly Mutation[] = [
  dated('impossible', '“31 September”', ['date/impossible'], (date, language) =>
    withDay(date, String(DAYS[date.month - 1]! + 1), language === 'zh'),
  ),
  dated('zero', '“07 March 2014”', ['date/day'], (date, language) =>
    date.day.length === 1 ? withDay(date, `0${date.day}`, language === 'zh') : null,
  ),
  dated(
    'ordinal',
    '“7th March 2014”',
    ['date/day'],
    (date) => (/^(?:[4-9]|1[0-9]|2[04-9])$/.test(date.day) ? withDay(date, `${date.day}th`, false) : null),
    ['en'],
  ),
  dated(
    'month-first',
    '“March 7, 2014”',
    ['date/order'],
    ({ name, day, year }) => `${name} ${day}, ${year}`,
    ['en'],
  ),
  dated(
    'comma',
    '“7 March, 2014”',
    ['date/links'],
    ({ text, name }) => text.replace(name, `${name},`).replace(', de', ','),
    ['en', 'fr', 'ru', 'es'],
  ),
  dated(
    'month-case',
    '“7 march 2014”, “7 Mars 2014”',
    ['date/month-case'],
    ({ text, name }) => {
      const [first] = name as unknown as [string];
      const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
      return text.replace(name, other + name.slice(1));
    },
    ['en', 'fr', 'ru', 'es'],
  ),
  {
    kind: 'date/numeric',
    what: '“2014-03-07”',
    claims: ['date/numeric'],
    breaks: (subject) =>
      datesIn(subject).map(({ span: { start, end }, year, month, day }) =>
        write(
          { start, end: end + yearWord(subject, end).length },
          `${year}-${twoDigits(month)}-${twoDigits(day)}`,
        ),
      ),
  },
  dated(
    'one-month-name',
    'one of the two Arabic names of the month',
    ['date/arabic-month'],
    ({ text, name }) => text.replace(name, name.slice(name.indexOf('/') + 1)),
    ['ar'],
  ),
  {
    kind: 'date/first-day',
    what: '“1 mars” for “1er mars”',
    claims: ['date/first-day'],
    languages: ['fr'],
    breaks: (subject) =>
      occurrences(subject, /(?<=(?<!\d)1)er(?= \p{L}+ (?:19|20)\d\d)/gu).map(({ span }) => write(span, '')),
  },
  {
    kind: 'date/year-word',
    what: 'a Russian date without “года”',
    claims: ['date/year-word'],
    languages: ['ru'],
    breaks: (subject) =>
      datesIn(subject).flatMap(({ span: { end } }) => {
        const word = yearWord(subject, end);
        return word === '' ? [] : [write({ start: end, end: end + word.length }, '')];
      }),
  },
];

/** The Russian word for "year" behind a date that ends there; '' for none. */
function yearWord({ text }: Subject, end: number): string {
  return /^[ \u00a0]года(?!\p{L})/u.exec(text.slice(end, end + 6))?.[0] ?? '';
}
