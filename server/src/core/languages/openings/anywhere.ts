import type { LanguageCode } from '../codes.ts';

/** Words that go with nearly any opening, parted by bars: those that stand before it, and behind it. */
interface Anywhere {
  readonly before: string;
  readonly after: string;
}

export const ANYWHERE: Readonly<Record<LanguageCode, Anywhere>> = {
  en: { before: '', after: 'in this regard|in this context|once again|in particular|further' },
  fr: { before: '', after: 'à cet égard|de nouveau|à nouveau|une fois encore|en particulier' },
  es: { before: '', after: 'a este respecto|en este sentido|una vez más|nuevamente|en particular' },
  ru: { before: 'вновь', after: 'в этой связи|в частности' },
  ar: { before: '', after: 'في هذا الصدد|مرة أخرى|بوجه خاص' },
  zh: { before: '在这方面|在此方面|再次|特别', after: '' },
};
