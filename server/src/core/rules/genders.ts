import { BODIES } from '../bodies/bodies.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { GENDERS, PAIRS } from '../terms/agreement.ts';
import { foldKey } from '../text/fold.ts';

export type Gender = 'm' | 'f';

/** A word's gender, and its form of the other. */
export interface Agreeing {
  readonly gender: Gender;
  readonly other: string;
}

/** Made from the lists on first use, once a language; never changed afterwards. */
const words = new Map<LanguageCode, ReadonlyMap<string, Agreeing>>();

/** The words of openings that agree with the body, in small letters. */
export function agreeingWords(language: LanguageCode): ReadonlyMap<string, Agreeing> {
  let made = words.get(language);
  if (made === undefined) {
    const entries = (PAIRS[language] ?? '').split(' ').flatMap((pair): [string, Agreeing][] => {
      const [masculine, feminine] = pair.split('|');
      if (masculine === undefined || feminine === undefined) return [];
      return [
        [masculine, { gender: 'm', other: feminine }],
        [feminine, { gender: 'f', other: masculine }],
      ];
    });
    made = new Map(entries);
    words.set(language, made);
  }
  return made;
}

/** The gender of a body's name in a language; `null` where it is not known for sure. */
export function genderOf(body: string, language: LanguageCode): Gender | null {
  const name = BODIES.find(({ key }) => key === body)?.[language]?.split('|')[0];
  const genders = GENDERS[language];
  if (name === undefined || genders === undefined) return null;
  const folded = `${foldKey(name)} `;
  const begins = (list: string): boolean =>
    list.split('|').some((first) => folded.startsWith(`${foldKey(first)} `));
  if (begins(genders.m)) return 'm';
  return begins(genders.f) ? 'f' : null;
}
