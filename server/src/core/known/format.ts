import type { LanguageCode } from '../languages/codes.ts';
import { romanValue } from '../text/numerals.ts';

/**
 * The data files of the known resolutions, as `server/tools/known` writes them and `numbers.ts` and `titles.ts` read
 * them. Both are columns of numbers (`ByteReader.count`), packed with gzip, which also tells damage.
 *
 * adopted.bin: format, stamp, days (see `dayOf`) of the table itself; parts other than letters; series (body, label,
 * rows); then of each row in turn number (difference from the one before in its series), part (0, 1 for A …, from 27
 * the other parts), day (0, or twice the difference from the last one and 1, or twice the difference back), flags.
 *
 * titles.LANGUAGE.bin: format, stamp of the adopted.bin that it belongs to; of each row 0 for no title, 1 for a new
 * one, 2 and how many back for one that was there; the text of the titles, each with `TITLE_END` behind it.
 */
export const FORMAT = 1;
export const NUMBERS_FILE = 'adopted.bin';
export const titlesFile = (language: LanguageCode): string => `titles.${language}.bin`;

/** No title holds it. */
export const TITLE_END = '|';

/** Of a row's flags: what `Certainty` its date has, and whether its titles are official wording. */
export const CERTAINTIES = ['sure', 'likely', 'weak'] as const;
export const CERTAINTY_BITS = 3;
export const OFFICIAL_BIT = 4;

/** First of the codes of parts that are no single letter. */
export const OTHER_PARTS = 27;

/** A number taken apart. Rows with the same label of one body are a series: "66/", "S-17/", "(III)", "(2001)". */
export interface NumberParts {
  readonly label: string;
  readonly number: number;
  /** "A", "C-II"; '' for the whole. */
  readonly part: string;
}

const SLASH = /^((?:E?S-)?\d{1,4}\/)(\d{1,4})([A-Z]?|[IVX]{2,5})$/;
const BRACKET = /^(\d{1,4})((?:[A-Z]|[A-Z]-[IV]{1,3}|[IV]{2,3}|[IV]{1,3}-[IV]{1,3})?)(\([A-Z0-9-]{1,9}\))$/;

/** "66/102", "31/16 A", "217 A (III)", "1373 (2001)", however spaced; `null` for a number of another form. */
export function partsOf(number: string): NumberParts | null {
  const bare = number.replaceAll(' ', '').toUpperCase();
  const slash = SLASH.exec(bare);
  if (slash) return { label: slash[1]!, number: Number(slash[2]), part: slash[3]! };
  const bracket = BRACKET.exec(bare);
  return bracket && { label: bracket[3]!, number: Number(bracket[1]), part: bracket[2]! };
}

/** The inverse: the number as its body writes it. */
export function numberOf({ label, number, part }: NumberParts): string {
  if (label.startsWith('(')) return part === '' ? `${number} ${label}` : `${number} ${part} ${label}`;
  return part === '' ? `${label}${number}` : `${label}${number} ${part}`;
}

/** "(S-VI)" and "(S-6)" are one session. */
export function labelKey(label: string): string {
  return label.replace(
    /^\((E?S)-([IVX]{1,6})\)$/,
    (_, kind, roman) => `(${kind}-${romanValue(roman) ?? roman})`,
  );
}

const MILLISECONDS = 86_400_000;
const DAY_ZERO = Date.UTC(1945, 11, 31);

/** Days since 31 December 1945 of a date `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return Math.round((Date.parse(date) - DAY_ZERO) / MILLISECONDS);
}

/** `YYYY-MM-DD` of a number of days since 31 December 1945. */
export function dateOf(day: number): string {
  return new Date(DAY_ZERO + day * MILLISECONDS).toISOString().slice(0, 10);
}
