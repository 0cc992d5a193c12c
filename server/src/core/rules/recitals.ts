import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** How statutes and contracts begin their reasons today. */
const RECITALS: { readonly [language in LanguageCode]?: RegExp } = {
  en: /^(?:whereas|inasmuch as)\b/i,
  fr: /^(?:attendu|vu que)\b/i,
  es: /^(?:por cuanto|visto que)\b/i,
  ru: /^(?:поскольку|так как|в связи с тем)(?![а-яё])/i,
};

/** Units of the words at the head of a paragraph that open it as a statute would; 0 for none. */
export function recitalAt(head: string, { code }: LanguagePack): number {
  return RECITALS[code]?.exec(head)?.[0].length ?? 0;
}
