import type { LanguageCode } from '../../languages/codes.ts';
import { lookUp } from '../../syntax/openings.ts';
import { foldText } from '../../text/fold.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A word that joins two verbs, and the word behind it. */
const JOINED: { readonly [language in LanguageCode]?: RegExp } = {
  en: /\b(?:and|and also|and further) [*_]{0,2}(?=([a-z]{3,15}s)\b)/g,
  fr: / et [*_]{0,2}(?=(\p{Ll}{3,15}) )/gu,
  es: / [ye] [*_]{0,2}(?=(\p{Ll}{3,15}) )/gu,
  ru: / и [*_]{0,2}(?=(\p{Ll}{4,18}[ею]т) )/gu,
};

export default rule({
  code: 'operative/two-instructions',
  severity: 'hint',
  scope: 'operative',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'An operative paragraph gives one instruction.',
  why: 'What stands in a paragraph of its own can be referred to and reported on. Adopted texts often join two verbs all the same, so that this rule is off until it is asked for.',
  source: [SOURCES.drafting],
  optIn: true,
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells, and ⟦encourages⟧ cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits, et ⟦encourage⟧ les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos, y ⟦alienta⟧ a las ciudades a que planten árboles de sombra.',
    ru: '1. просит Генерального секретаря составить перечень колодцев и ⟦призывает⟧ города сажать тенистые деревья.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check({ text }, { pack, slice, report }) {
    const joined = JOINED[pack.code];
    if (joined === undefined) return;
    for (const span of text) {
      const source = slice(span);
      for (const found of source.matchAll(joined)) {
        const verb = found[1]!;
        const known = lookUp(foldText(verb, 0, verb.length), pack, 'operative');
        if (known === null || known.length !== verb.length) continue;
        const start = span.start + found.index + found[0].length;
        report(
          { start, end: start + verb.length },
          t`“${verb}” is a second instruction; it may stand in a paragraph of its own.`,
        );
        return;
      }
    }
  },
});
