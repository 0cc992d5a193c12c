import type { LanguageCode } from './codes.ts';

/** How the length of a text in one language is told. */
export interface Length {
  /** What is counted: words between spaces, or characters where there are none. */
  readonly unit: 'word' | 'character';
  /** How many of these a printed page holds. */
  readonly page: number;
}

/**
 * Of English, what the limits of the United Nations come to: 8,500 words on 16 pages, 10,700 on 20. Of the others, as
 * many as say the same: means of a hundred adopted resolutions in all six languages.
 */
export const LENGTHS: { readonly [language in LanguageCode]: Length } = {
  ar: { unit: 'word', page: 485 },
  zh: { unit: 'character', page: 830 },
  en: { unit: 'word', page: 532 },
  fr: { unit: 'word', page: 645 },
  ru: { unit: 'word', page: 510 },
  es: { unit: 'word', page: 655 },
};
