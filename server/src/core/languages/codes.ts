/** The six official languages, in the order in which the United Nations lists them. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

/** The language that the versions of a phrase are compared through. */
export const PIVOT: LanguageCode = 'en';

export function isLanguageCode(value: string): value is LanguageCode {
  return (LANGUAGES as readonly string[]).includes(value);
}
