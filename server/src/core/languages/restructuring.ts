import type { LanguageCode } from './codes.ts';

/** Words that refactorings write, in one language. */
export interface RestructuringWords {
  /** Quotation marks with the space inside them. */
  readonly quotes: readonly [string, string];
  /** What stands between numbers of a list, and before the last of them. */
  readonly list: { readonly between: string; readonly last: string };
  /** "of the present resolution" as a reference has it in the place of "above", and as the Security Council says it. */
  readonly own: { readonly present: string; readonly this: string };
}

export const RESTRUCTURING: Readonly<Record<LanguageCode, RestructuringWords>> = {
  en: {
    quotes: ['“', '”'],
    list: { between: ', ', last: ' and ' },
    own: { present: 'of the present resolution', this: 'of this resolution' },
  },
  fr: {
    quotes: ['«\u00a0', '\u00a0»'],
    list: { between: ', ', last: ' et ' },
    own: { present: 'de la présente résolution', this: 'de la présente résolution' },
  },
  es: {
    quotes: ['“', '”'],
    list: { between: ', ', last: ' y ' },
    own: { present: 'de la presente resolución', this: 'de la presente resolución' },
  },
  ru: {
    quotes: ['«', '»'],
    list: { between: ', ', last: ' и ' },
    own: { present: 'настоящей резолюции', this: 'настоящей резолюции' },
  },
  ar: {
    quotes: ['«', '»'],
    list: { between: ' و ', last: ' و ' },
    own: { present: 'من هذا القرار', this: 'من هذا القرار' },
  },
  zh: { quotes: ['“', '”'], list: { between: '、', last: '和' }, own: { present: '本决议', this: '本决议' } },
};
