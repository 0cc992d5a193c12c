import type { LanguageCode } from '../../languages/codes.ts';
import { BODY_NAMES } from '../../terms/bodies.ts';
import { COUNTRIES } from '../../terms/countries.ts';
import { INSTRUMENTS } from '../../terms/instruments.ts';
import { ORGANIZATION, ORGANS } from '../../terms/organs.ts';

const ARTICLE = /^(?:the|an?|el|la|le|les|los|las|l’) ?(?=\S)/;

/** Names that drafters write for others, as the rules on names know them: right name → the wrong and the short ones. */
export function otherNames(language: LanguageCode): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (wrong: string, right: string): void => {
    const name = right.replace(ARTICLE, '');
    found.set(name, [...(found.get(name) ?? []), wrong]);
  };
  for (const list of [COUNTRIES, BODY_NAMES, INSTRUMENTS])
    for (const line of list[language].split('\n')) {
      const [wrong = '', right = ''] = line.split(/ > ?/);
      if (right !== '') add(wrong, right);
    }
  for (const list of [ORGANS, ORGANIZATION])
    for (const [wrong, right] of Object.entries(list[language] ?? {})) add(wrong, right);
  return found;
}
