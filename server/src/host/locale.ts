import { isLanguageCode, type LanguageCode, type Phrases } from '../core/index.ts';

/** Where the translations of messages come from; an unread or missing one is empty, and English shows. */
export type PhraseSource = (language: LanguageCode) => Promise<Phrases>;

/** The language of messages for a locale as editors ("fr-CA", "zh-cn") or systems ("fr_CH.UTF-8") name it. */
export function languageOfLocale(locale: string | undefined): LanguageCode {
  const code = /^[a-z]{2}(?![a-z])/i.exec(locale ?? '')?.[0].toLowerCase() ?? '';
  return isLanguageCode(code) ? code : 'en';
}
