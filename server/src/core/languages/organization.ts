import type { LanguageCode } from './codes.ts';

/** What stands at the head of documents of the United Nations. */
export const ORGANIZATION_NAME: Readonly<Record<LanguageCode, string>> = {
  ar: 'الأمم المتحدة',
  zh: '联合国',
  en: 'United Nations',
  fr: 'Nations Unies',
  ru: 'Организация Объединенных Наций',
  es: 'Naciones Unidas',
};
