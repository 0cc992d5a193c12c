import type { LanguageCode } from './codes.ts';

/** How a paragraph without a number is called in a negotiation; {n} stands for the figure. */
export interface SpokenNumbers {
  readonly preambular: string;
  readonly operative: string;
}

export const SPOKEN_NUMBERS: { readonly [language in LanguageCode]: SpokenNumbers } = {
  ar: { preambular: 'ديباجة {n}', operative: 'منطوق {n}' },
  zh: { preambular: '序{n}', operative: '执{n}' },
  en: { preambular: 'PP{n}', operative: 'OP{n}' },
  fr: { preambular: 'al. {n}', operative: 'par. {n}' },
  ru: { preambular: 'преамб. {n}', operative: 'п. {n}' },
  es: { preambular: 'PP{n}', operative: 'PO{n}' },
};
