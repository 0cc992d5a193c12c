import { ADDED } from '../languages/added.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { type ListStyle, SUFFIX } from '../syntax/labels.ts';
import { digitValue } from '../text/chars.ts';
import { foldKey } from '../text/fold.ts';
import { ABJAD, CYRILLIC, readDigits, toHan, toRoman } from '../text/numerals.ts';
import type { Label } from './views.ts';

/** How a label counts, and a label that shows how it is written: "(b)", "1 -", "**3.**", "㈡". */
export interface LabelModel {
  readonly text: string;
  /** `null` for an operative number. */
  readonly style: ListStyle | null;
}

/** The label of `value` (from 1), written as `model` is; `null` for one that its alphabet does not reach. */
export function labelLike({ text, style }: LabelModel, value: number): string | null {
  if (value < 1) return null;
  switch (style) {
    case 'bullet':
      return text;
    case 'letter':
      return swapLetters(text, latinOf(text, value));
    case 'roman':
      return swapLetters(text, value < 4000 ? toRoman(value) : null);
    case 'arabic-letter':
      return swapLetters(text, ABJAD[value - 1] ?? null);
    case 'cyrillic-letter':
      return swapLetters(text, CYRILLIC[value - 1] ?? null);
    case 'han-number':
      return swapHan(text, value);
    default:
      return swapFigure(text, value);
  }
}

/** The first label of a list `depth` levels (from 1) below its paragraph, in the language's custom. */
export function firstLabel(pack: LanguagePack, depth: number): LabelModel | null {
  const template = pack.labels.items[depth - 1];
  if (template === undefined) return null;
  const arabic = pack.script === 'Arabic';
  const [sign, style] = template.includes('{a}')
    ? arabic
      ? ([ABJAD[0]!, 'arabic-letter'] as const)
      : (['a', 'letter'] as const)
    : template.includes('{i}')
      ? (['i', 'roman'] as const)
      : template.includes('{h}')
        ? ([toHan(1), 'han-number'] as const)
        : (['1', 'number'] as const);
  return { text: template.replace(/\{\w\}/, sign), style };
}

/** "a" to "z", then "aa"; a list that a Russian keyboard began with "а" goes on in Cyrillic letters. */
function latinOf(text: string, value: number): string | null {
  if (/[а-я]/i.test(text)) return CYRILLIC[value - 1] ?? null;
  if (value > 52) return null;
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letter + letter : letter;
}

function swapLetters(text: string, letters: string | null): string | null {
  if (letters === null) return null;
  const enclosed = swapEnclosed(text, 0x249c, letters.length === 1 ? letters.charCodeAt(0) - 96 : 0, 26);
  if (enclosed !== null) return enclosed;
  const old = /[\p{L}\p{M}]+/u.exec(text);
  if (old === null) return null;
  const isUpper = old[0] !== old[0].toLowerCase();
  return text.replace(old[0], isUpper ? letters.toUpperCase() : letters);
}

function swapHan(text: string, value: number): string | null {
  const enclosed = swapEnclosed(text, 0x3220, value, 10);
  if (enclosed !== null) return enclosed;
  return value < 100 ? text.replace(/[〇一二三四五六七八九十]+/, toHan(value)) : null;
}

/** Replaces the last figure, in the digits that it is written in: Arabic-Indic, full-width … */
function swapFigure(text: string, value: number): string | null {
  const circled = swapEnclosed(text, 0x2460, value, 20);
  if (circled !== null) return circled;
  let start = suffixStart(text);
  while (start > 0 && digitValue(text.charCodeAt(start - 1)) < 0) start--;
  let end = start;
  while (start > 0 && digitValue(text.charCodeAt(start - 1)) >= 0) start--;
  if (readDigits(text, start, end) === null) return null;
  const zero = text.charCodeAt(start) - digitValue(text.charCodeAt(start));
  const figure = Array.from(String(value), (digit) => String.fromCharCode(zero + Number(digit))).join('');
  // "3 bis." is followed by "4.": the suffix belongs to the number that it was added to.
  const suffix = SUFFIX.exec(text.slice(end));
  end += suffix?.[0].length ?? 0;
  return text.slice(0, start) + figure + text.slice(end);
}

/** How far behind its number a paragraph was added: 1 for "3 bis.", "٣ مكررا -" or "3之二.", 0 for "3.". */
export function addedIn(label: string): number {
  const written = bareLabel(label).replace(/^\P{N}{0,3}\p{N}+/u, '');
  return written === '' ? 0 : (RANKS.get(written) ?? 0);
}

/** What a label counts, with what was added to it: between 3 and 4 for "3 bis"; `null` for one that counts nothing. */
export function countOf(label: Pick<Label, 'text' | 'value'> | null): number | null {
  if (label === null || label.value === null) return null;
  return label.value + addedIn(label.text) / 16;
}

/** The label with what a language writes there: "3." and 1 make "3 bis."; as it is where there is no word. */
export function withAdded(label: string, rank: number, language: LanguageCode): string {
  const [words] = ADDED[language][rank - 1]?.split('|') ?? [''];
  return label.replace(/(\p{Nd})(?=\P{Nd}*$)/u, (figure) => figure + words);
}

/** Where what was added to a number stands ("3 alt 1"), which may hold figures of its own; else the end. */
function suffixStart(text: string): number {
  const figure = /\p{Nd}{1,4}/u.exec(text);
  if (figure === null) return text.length;
  const end = figure.index + figure[0].length;
  return SUFFIX.test(text.slice(end)) ? end : text.length;
}

/** A label that is one character of a run of enclosed ones (①, ㈠, ⒜). */
function swapEnclosed(text: string, first: number, value: number, count: number): string | null {
  const at = [...text].findIndex((sign) => {
    const code = sign.charCodeAt(0) - first;
    return code >= 0 && code < count;
  });
  if (at < 0 || value < 1 || value > count) return null;
  return text.slice(0, at) + String.fromCharCode(first + value - 1) + text.slice(at + 1);
}

/** Cyrillic letters that look like Latin ones: labels are typed with either. */
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  і: 'i',
};

/** The bare letters or figures of a label, so that "(a)" and "a)" are the same. */
export function bareLabel(written: string): string {
  return foldKey(written)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[авсеорхі]/g, (letter) => ALIKE[letter]!);
}

/** What is added to a number, bare, in any language. */
const RANKS: ReadonlyMap<string, number> = new Map(
  Object.values(ADDED).flatMap((words) =>
    words.flatMap((forms, at) => forms.split('|').map((form) => [bareLabel(form), at + 1] as const)),
  ),
);
