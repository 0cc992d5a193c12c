import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** How statutes and contracts begin their reasons; folded. */
const RECITALS: { readonly [language in LanguageCode]?: RegExp } = {
  en: /^(?:whereas|inasmuch as)\b/,
  fr: /^(?:attendu|vu que)\b/,
  es: /^(?:por cuanto|visto que)\b/,
  ru: /^(?:поскольку|так как|в связи с тем)(?= |,)/,
};

/** Units of the folded words at the head of a paragraph that open it as a statute would; 0 for none. */
export function recitalAt(folded: string, { code }: LanguagePack): number {
  return RECITALS[code]?.exec(folded)?.[0].length ?? 0;
}
