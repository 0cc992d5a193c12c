import type { LanguageCode } from '../languages/codes.ts';
import { foldKey } from '../text/fold.ts';
import { draftStem } from './file-names.ts';

/** What is known of a text before it is read. */
export interface Described {
  /** Of its file, as people read it. */
  readonly name: string;
  readonly language: LanguageCode;
  readonly symbol: string | null;
  readonly title: string | null;
}

/**
 * How likely one text is an earlier or later draft of another, or another year's on the same subject: 0 for no sign of
 * it, the more the likelier. Symbols that differ in what follows the draft's own number tell most; then names of files;
 * then titles.
 */
export function likenessOf(a: Described, b: Described): number {
  if (a.language !== b.language) return 0;
  const symbols = sameNotNull(symbolStem(a.symbol), symbolStem(b.symbol)) ? 4 : 0;
  const names = sameNotNull(draftStem(a.name) || null, draftStem(b.name) || null) ? 2 : 0;
  const titles = sameNotNull(titleStem(a.title), titleStem(b.title)) ? 1 : 0;
  return symbols + names + titles;
}

/** "A/81/L.9" of "A/81/L.9/Rev.1". */
export function symbolStem(symbol: string | null): string | null {
  return symbol?.replace(/(?:\/(?:Rev|Add|Corr|Amend)\.?\d{0,3}){1,4}$/i, '').toUpperCase() ?? null;
}

/** Without years and numbers, which move on. */
function titleStem(title: string | null): string | null {
  if (title === null) return null;
  const stem = foldKey(title)
    .replace(/\p{N}{1,9}/gu, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
  return stem === '' ? null : stem;
}

const sameNotNull = (a: string | null, b: string | null): boolean => a !== null && a === b;
