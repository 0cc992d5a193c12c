import * as table from '../terms/spelling.ts';
import type { Found, Term } from './rule.ts';
import { beginsText, eitherCase, right, textAfter, textBefore } from './terms.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** "wrong:right" pairs as terms; § stands for a space. */
export function pairs(list: string): readonly Term[] {
  return words(list).map((pair) => {
    const [find = '', write = ''] = pair.replaceAll('§', ' ').split(':');
    return { find, write };
  });
}

/** Every stem with every pair of endings "wrong:right". */
function inflected(stems: string, endings: readonly string[]): readonly Term[] {
  return words(stems).flatMap((stem) =>
    endings.map((pair) => {
      const [find, write] = pair.split(':');
      return { find: `${stem}${find}`, write: `${stem}${write}` };
    }),
  );
}

function turned(terms: readonly Term[]): readonly Term[] {
  return terms.map(({ find, write }) => ({ find: write!, write: find }));
}

/** American form → British form. */
function americanToBritish(): readonly Term[] {
  const endings = (list: string, from: string, to: string) =>
    list.split(' ').map((ending) => `${from}${ending}:${to}${ending}`);
  return [
    ...inflected(table.YSE, endings(table.YSE_ENDINGS, 'yz', 'ys')),
    ...inflected(table.OUR, endings(table.OUR_ENDINGS, 'or', 'our')),
    ...inflected(
      table.RE,
      words(table.RE_ENDINGS).map((pair) => pair.split(':').reverse().join(':')),
    ),
    ...inflected(table.LL, endings(table.LL_ENDINGS, '', 'l')),
    ...pairs(table.PAIRS),
  ];
}

/** What the house does not write, with what it does write; both houses spell -ize. */
export function spellingTerms(house: 'oxford' | 'american'): readonly Term[] {
  const suffix = inflected(
    table.IZE,
    words(table.IZE_ENDINGS).map((ending) => `is${ending}:iz${ending}`),
  );
  const own =
    house === 'american'
      ? turned(americanToBritish())
      : [...americanToBritish(), ...pairs(table.OXFORD_ONLY), ...table.KEPT.map(right)];
  return eitherCase([...suffix, ...own].filter(({ find, write }) => find !== '' && write !== ''));
}

/** Compounds that the United Nations joins, hyphens or parts in its own way. */
export function compoundTerms(): readonly Term[] {
  const endings = words(table.CO_ENDINGS).map((ending) => `${ending}:${ending}`);
  const joined = inflected(table.CO, endings).map(({ find, write }) => ({
    find: `co-${find}`,
    write: `co${write}`,
  }));
  return eitherCase([...pairs(table.COMPOUNDS), ...joined]);
}

/** Words between those of a name, such as "Centre for Science". */
const LINK = /^(?:of|for|the|on|and|against|to|in)$/;

/** The word is part of a name, which keeps the spelling that its owner gave it. */
export function isInName(found: Found): boolean {
  if (!/^\p{Lu}/u.test(found.term.find)) return false;
  const next = textAfter(found).split(/\s+/, 5).slice(1);
  const first = /^[\s’']/.test(textAfter(found)) ? next.find((word) => !LINK.test(word)) : undefined;
  const followed = first !== undefined && /^\p{Lu}/u.test(first);
  if (beginsText(found)) return followed && !/(?:ing|e[sd])$/.test(found.term.find);
  return (
    followed || /\p{Lu}[\p{L}’'-]*\s(?:(?:of|for|the|on|and|against|to|in)\s){0,3}$/u.test(textBefore(found))
  );
}
