import type { LanguageCode } from '../languages/codes.ts';
import { asciiDigits } from '../text/numerals.ts';
import { patternsOf } from './patterns.ts';

/** The first date in a folded text as `YYYY-MM-DD`; `null` when there is none that exists. */
export function dateIn(folded: string, language: LanguageCode): string | null {
  const { dateAnywhere, months } = patternsOf(language);
  const groups = dateAnywhere.exec(folded)?.groups;
  if (!groups) return null;
  const number = (digits: string | undefined): number => Number(asciiDigits(digits ?? ''));
  const month =
    groups.m !== undefined ? number(groups.m) : months.get((groups.month ?? '').replaceAll(' ', ''));
  return month === undefined ? null : isoDate(number(groups.y), month, number(groups.d));
}

/** `YYYY-MM-DD` of a day that exists, else `null`. */
export function isoDate(year: number, month: number, day: number): string | null {
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (month < 1 || month > 12 || day < 1 || day > days[month - 1]!) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
