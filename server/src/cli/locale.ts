import type { LanguageCode } from '../core/index.ts';
import { languageOfLocale } from '../host/locale.ts';

/**
 * The language that the environment asks for, as POSIX reads it: the first of LC_ALL, LC_MESSAGES and LANG that is
 * not empty decides ("fr_CH.UTF-8", "zh_TW", "ar"). English for C, POSIX, other languages, and where none is set.
 */
export function localeOf(env: Readonly<Record<string, string | undefined>>): LanguageCode {
  return languageOfLocale(env.LC_ALL || env.LC_MESSAGES || env.LANG);
}
