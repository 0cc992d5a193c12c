import { digitValue, superscriptValue } from './chars.ts';

/** Reads decimal digits of any script in `text[start, end)`; `null` when there is none or more than nine. */
export function readDigits(text: string, start: number, end: number): { value: number; end: number } | null {
  let value = 0;
  let i = start;
  while (i < end) {
    const digit = digitValue(text.charCodeAt(i));
    if (digit < 0) break;
    value = value * 10 + digit;
    i++;
  }
  return i === start || i - start > 9 ? null : { value, end: i };
}

/** The same for superscript digits, as footnote marks are written. */
export function readSuperscript(
  text: string,
  start: number,
  end: number,
): { value: number; end: number } | null {
  let value = 0;
  let i = start;
  while (i < end) {
    const digit = superscriptValue(text.charCodeAt(i));
    if (digit < 0) break;
    value = value * 10 + digit;
    i++;
  }
  return i === start || i - start > 4 ? null : { value, end: i };
}

const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;

/** The text with every decimal digit in ASCII. */
export function asciiDigits(text: string): string {
  if (!OTHER_DIGIT.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const digit = digitValue(text.charCodeAt(i));
    out += digit < 0 ? text[i]! : String(digit);
  }
  return out;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Value of a well-formed roman numeral up to 3999, either case; `null` for anything else. */
export function romanValue(numeral: string): number | null {
  const lower = numeral.toLowerCase();
  let total = 0;
  for (let i = 0; i < lower.length; i++) {
    const value = ROMAN[lower[i]!];
    if (value === undefined) return null;
    const next = ROMAN[lower[i + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 && toRoman(total) === lower ? total : null;
}

/** The roman numeral of a number from 1 to 3999, lower case. */
export function toRoman(value: number): string {
  const steps: readonly [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let out = '';
  for (const [size, sign] of steps) {
    while (rest >= size) {
      out += sign;
      rest -= size;
    }
  }
  return out;
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** Value of a Chinese numeral up to 99 ("三", "十二", "二十一", "㈢"); `null` for anything else. */
export function hanValue(numeral: string): number | null {
  const enclosed = numeral.length === 1 ? numeral.charCodeAt(0) - 0x3220 : -1;
  if (enclosed >= 0 && enclosed < 10) return enclosed + 1;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (!match || numeral === '' || (!match[2] && match[1] && match[3])) return null;
  const digit = (sign: string | undefined): number => (sign === undefined ? 0 : HAN_DIGITS.indexOf(sign));
  if (!match[2]) return digit(match[1]) + digit(match[3]);
  return (match[1] === undefined ? 1 : digit(match[1])) * 10 + digit(match[3]);
}

/** The Chinese numeral of a number from 1 to 99. */
export function toHan(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return (
    (tens === 0 ? '' : `${tens === 1 ? '' : HAN_DIGITS[tens]!}十`) + (ones === 0 ? '' : HAN_DIGITS[ones]!)
  );
}

/** Letters of Arabic items in their customary order, which is not that of the dictionary. */
export const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
/** Letters of Russian items where they are Cyrillic: without ё, й, ъ, ы, ь. */
export const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
