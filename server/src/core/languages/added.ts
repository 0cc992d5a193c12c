import type { LanguageCode } from './codes.ts';

/**
 * What follows the number of a paragraph that was added between two ("3 bis"), by language, in order: with the space
 * before it, the form to write first, others parted by bars.
 */
export const ADDED: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: [' مكررا|مكرر', ' مكررا ثانيا|مكرر ثانيا', ' مكررا ثالثا|مكرر ثالثا', ' مكررا رابعا|مكرر رابعا'],
  zh: ['之二', '之三', '之四', '之五', '之六', '之七', '之八', '之九', '之十'],
  en: [' bis', ' ter', ' quater', ' quinquies', ' sexies', ' septies', ' octies', ' nonies', ' decies'],
  fr: [' bis', ' ter', ' quater', ' quinquies', ' sexies', ' septies', ' octies', ' nonies', ' decies'],
  ru: [' бис', ' тер', ' кватер', ' квинквиес', ' sexies', ' septies', ' octies', ' nonies', ' decies'],
  es: [' bis', ' ter', ' quater', ' quinquies', ' sexies', ' septies', ' octies', ' nonies', ' decies'],
};
