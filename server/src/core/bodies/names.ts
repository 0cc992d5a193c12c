import type { LanguageCode } from '../languages/codes.ts';
import { BODIES } from './bodies.ts';

/** What a body is called in a language, as its enacting line names it; its key where the table has no name. */
export function bodyName(key: string, language: LanguageCode): string {
  const names = BODIES.find((body) => body.key === key)?.[language] ?? key;
  return names.split('|', 1)[0]!.replace('* ', '');
}
