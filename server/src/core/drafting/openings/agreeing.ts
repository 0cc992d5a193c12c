import type { LanguageCode } from '../../languages/codes.ts';
import { agreeingWords, type Gender } from '../../rules/genders.ts';
import { foldKey } from '../../text/fold.ts';

export type { Gender };

/** The gender of body that each opening agrees with; `null` for those that are the same for all. */
export function gendersOf(
  openings: readonly { readonly text: string; readonly key: string }[],
  language: LanguageCode,
): readonly (Gender | null)[] {
  const words = agreeingWords(language);
  if (words.size > 0)
    return openings.map(({ text }) => {
      const found = text.match(/\p{L}+/gu)?.map((word) => words.get(word.normalize('NFC').toLowerCase()));
      return found?.find((word) => word !== undefined)?.gender ?? null;
    });
  if (!VERB.test(openings[0]?.key ?? '')) return [];
  const keys = new Set(openings.map(({ key }) => key));
  return openings.map(({ key }) => arabicGender(key, keys));
}

/** An Arabic opening up to the first letter of its verb, folded. */
const VERB = /^((?:و?اذ )?)([يت])/;
const SUFFIXED = /(\p{L}{2})(ها|ه)(?= |$)/gu;

/**
 * Told by its twin for bodies of the other gender: an Arabic verb begins with yāʾ or tāʾ, a pronoun is ه or ها, and
 * after قد the feminine ends in tāʾ.
 */
function arabicGender(key: string, keys: ReadonlySet<string>): Gender | null {
  const verb = VERB.exec(key);
  const swapped = verb === null ? key : verb[1] + (verb[2] === 'ي' ? 'ت' : 'ي') + key.slice(verb[0].length);
  for (const { 0: found, 1: stem, 2: suffix, index } of key.matchAll(SUFFIXED)) {
    const other = stem! + (suffix === 'ه' ? 'ها' : 'ه');
    const turned = (text: string): string => text.slice(0, index) + other + text.slice(index + found.length);
    if (keys.has(turned(key)) || keys.has(turned(swapped))) return suffix === 'ه' ? 'm' : 'f';
  }
  if (verb !== null && keys.has(swapped)) return verb[2] === 'ي' ? 'm' : 'f';
  if (!key.startsWith('وقد ')) return null;
  if (key.endsWith('ت') && keys.has(key.slice(0, -1))) return 'f';
  return keys.has(`${key}ت`) ? 'm' : null;
}

/** A key that forms for bodies of either gender have in common. */
export function commonKey(text: string, language: LanguageCode): string {
  const words = agreeingWords(language);
  if (words.size === 0)
    return foldKey(text)
      .replace(VERB, '$1')
      .replace(/(\p{L}{2})ها(?= |$)/gu, '$1ه');
  const neutral = text.replace(/\p{L}+/gu, (word) => {
    const found = words.get(word.normalize('NFC').toLowerCase());
    return found?.gender === 'f' ? found.other : word;
  });
  return foldKey(neutral);
}
