import type { LanguageCode } from '../../languages/codes.ts';
import { t } from '../message.ts';
import { isQuoted } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A median point inside a French word; an at-sign or x for the vowel at the end of a Spanish one. */
const SIGNS: { readonly [language in LanguageCode]?: { readonly mark: string; readonly word: RegExp } } = {
  fr: { mark: '·', word: /\p{L}{2,30}·\p{L}{1,6}(?:·s)?(?![\p{L}·])/gu },
  es: { mark: '@', word: /(?<![\p{L}\d.@_-])\p{L}{2,30}@s?(?![\p{L}\d@])/gu },
};

export default rule({
  code: 'wording/gender-signs',
  severity: 'hint',
  scope: 'text',
  languages: ['fr', 'es'],
  summary: 'Both genders are named in words, without signs inside a word.',
  why: 'Resolutions are read aloud and translated: they write both forms in full, or a word that covers both, and no median point or “@”.',
  source: [SOURCES.gender],
  fix: null,
  bad: {
    fr: '1. Prie les ⟦gardien·ne·s⟧ des phares d’en dresser la liste.',
    es: '1. Solicita a ⟦tod@s⟧ que elaboren una lista de los faros.',
  },
  good: {
    fr: '1. Prie les gardiennes et gardiens des phares d’en dresser la liste.',
    es: '1. Solicita a todas las personas que elaboren una lista de los faros.',
  },
  check(run, { pack, report }) {
    const signs = SIGNS[pack.code];
    if (signs === undefined || !run.text.includes(signs.mark)) return;
    for (const { 0: word, index } of run.text.matchAll(signs.word)) {
      if (isQuoted(run, index)) continue;
      const span = { start: run.start + index, end: run.start + index + word.length };
      report(span, t`Write both forms of “${word}” in full, or a word that covers both.`);
    }
  },
});
