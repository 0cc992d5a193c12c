import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { BODIES } from './bodies.ts';

/** What a body is called in a language, without its article: "General Assembly"; its key where the table has no name. */
export function bodyName(key: string, language: LanguageCode): string {
  const names = BODIES.find((body) => body.key === key)?.[language] ?? key;
  const name = names.split('|', 1)[0]!.replace('* ', '');
  const articles = packOf(language).citing.articles.split('|');
  const article = articles.find((each) => each !== '' && name.startsWith(each)) ?? '';
  return name.slice(article.length);
}
