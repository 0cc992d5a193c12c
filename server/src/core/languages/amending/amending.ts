import type { LanguageCode } from '../codes.ts';
import { amending as ar } from './ar.ts';
import { amending as en } from './en.ts';
import { amending as es } from './es.ts';
import { amending as fr } from './fr.ts';
import { amending as ru } from './ru.ts';
import type { AmendingWords } from './words.ts';
import { amending as zh } from './zh.ts';

/** The customary words of amendments, by language. */
export const AMENDING: Readonly<Record<LanguageCode, AmendingWords>> = { ar, zh, en, fr, ru, es };
