import type { LanguageCode } from './codes.ts';

/** How adopted texts of a language set numbers, dates and marks; counted in them. */
export interface Typography {
  /** A full date: {d} day, {m} month in figures, {month} its name, {y} year. */
  readonly date: string;
  /** Day of the first of a month, where it is an ordinal; '' otherwise. */
  readonly firstDay: string;
  /** Word between day, month and year; '' for none. */
  readonly dateLink: string;
  /** Marks with a space before them. */
  readonly spacedMarks: string;
  /** Between two years. */
  readonly range: string;
  /** Between two clauses, spaces around it; '' where another mark serves. */
  readonly dash: string;
  /** What parts thousands, and all that is accepted; `null` where usage varies. */
  readonly thousands: { readonly write: string; readonly right: string } | null;
  readonly percent: {
    /** After a whole number, and after one with decimals. */
    readonly whole: string;
    readonly decimal: string;
    /** The sign is right, behind a space. */
    readonly sign: boolean;
    /** After one to four the word has another form, which only the sentence tells. */
    readonly declined: boolean;
  };
  /** European and Arabic-Indic digits are both in use. */
  readonly twoDigitSets: boolean;
  /** Either sign of “ ” may open. */
  readonly turnedQuotes: boolean;
}

const SPACES = ' \u00a0\u202f';

export const TYPOGRAPHY: Readonly<Record<LanguageCode, Typography>> = {
  en: {
    date: '{d} {month} {y}',
    firstDay: '',
    dateLink: '',
    spacedMarks: '',
    range: '–',
    dash: '–',
    thousands: { write: ',', right: ',' },
    percent: { whole: ' per cent', decimal: ' per cent', sign: false, declined: false },
    twoDigitSets: false,
    turnedQuotes: false,
  },
  fr: {
    date: '{d} {month} {y}',
    firstDay: '1er',
    dateLink: '',
    spacedMarks: ';:?!',
    range: '-',
    dash: '–',
    thousands: { write: '\u00a0', right: SPACES },
    percent: { whole: '\u00a0%', decimal: '\u00a0%', sign: true, declined: false },
    twoDigitSets: false,
    turnedQuotes: false,
  },
  es: {
    date: '{d} de {month} de {y}',
    firstDay: '',
    dateLink: 'de',
    spacedMarks: '',
    range: '-',
    dash: '–',
    thousands: { write: '\u00a0', right: `${SPACES}.` },
    percent: { whole: '\u00a0%', decimal: '\u00a0%', sign: true, declined: false },
    twoDigitSets: false,
    turnedQuotes: false,
  },
  ar: {
    date: '{d} {month} {y}',
    firstDay: '',
    dateLink: '',
    spacedMarks: '',
    range: '-',
    dash: '',
    thousands: null,
    percent: { whole: ' في المائة', decimal: ' في المائة', sign: false, declined: false },
    twoDigitSets: true,
    turnedQuotes: true,
  },
  zh: {
    date: '{y}年{m}月{d}日',
    firstDay: '',
    dateLink: '',
    spacedMarks: '',
    range: '-',
    dash: '',
    thousands: null,
    percent: { whole: '%', decimal: '%', sign: true, declined: false },
    twoDigitSets: false,
    turnedQuotes: false,
  },
  ru: {
    date: '{d} {month} {y} года',
    firstDay: '',
    dateLink: '',
    spacedMarks: '',
    range: '–',
    dash: '—',
    thousands: { write: '\u00a0', right: SPACES },
    percent: { whole: ' процентов', decimal: ' процента', sign: false, declined: true },
    twoDigitSets: false,
    turnedQuotes: false,
  },
};
