import { ar } from './ar.ts';
import type { LanguageCode } from './codes.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { LanguagePack } from './pack.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const PACKS: Readonly<Record<LanguageCode, LanguagePack>> = { ar, zh, en, fr, ru, es };

export function packOf(language: LanguageCode): LanguagePack {
  return PACKS[language];
}
