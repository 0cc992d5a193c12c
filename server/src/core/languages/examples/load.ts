import type { LanguageCode } from '../codes.ts';
import type { ExampleTables } from './examples.ts';

/** Read when first asked for. */
const TABLES: { readonly [language in LanguageCode]: () => Promise<ExampleTables> } = {
  ar: async () => (await import('./ar.ts')).examples,
  zh: async () => (await import('./zh.ts')).examples,
  en: async () => (await import('./en.ts')).examples,
  fr: async () => (await import('./fr.ts')).examples,
  ru: async () => (await import('./ru.ts')).examples,
  es: async () => (await import('./es.ts')).examples,
};

export function loadExamples(language: LanguageCode): Promise<ExampleTables> {
  return TABLES[language]();
}
