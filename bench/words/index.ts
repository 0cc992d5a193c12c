import type { LanguageCode } from '../../server/src/core/index.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

const words: Readonly<Record<LanguageCode, Words>> = { en, fr, es, ru, ar, zh };

export function wordsOf(language: LanguageCode): Words {
  return words[language];
}
