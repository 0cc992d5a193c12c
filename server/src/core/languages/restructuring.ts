import type { LanguageCode } from './codes.ts';

/** Words that refactorings write, in one language. */
export interface RestructuringWords {
  /** Quotation marks with the space inside them. */
  readonly quotes: readonly [string, string];
  /** What stands between numbers of a list, and before the last of them. */
  readonly list: { readonly between: string; readonly last: string };
}

export const RESTRUCTURING: Readonly<Record<LanguageCode, RestructuringWords>> = {
  en: { quotes: ['“', '”'], list: { between: ', ', last: ' and ' } },
  fr: { quotes: ['«\u00a0', '\u00a0»'], list: { between: ', ', last: ' et ' } },
  es: { quotes: ['“', '”'], list: { between: ', ', last: ' y ' } },
  ru: { quotes: ['«', '»'], list: { between: ', ', last: ' и ' } },
  ar: { quotes: ['«', '»'], list: { between: ' و ', last: ' و ' } },
  zh: { quotes: ['“', '”'], list: { between: '、', last: '和' } },
};
