import type { LanguageCode } from '../../languages/codes.ts';
import { PROPER_NAMES } from '../../terms/proper-names.ts';
import { t } from '../message.ts';
import { miscased } from '../miscased.ts';
import { isCited } from '../quoted.ts';
import { type Found, rule, type Term } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { correct, right, textAfter, textBefore, wordsOf } from '../terms.ts';

export default rule({
  code: 'capitals/names',
  severity: 'warning',
  scope: 'words',
  languages: ['en', 'fr', 'es', 'ru'],
  summary:
    'Names of organs, offices and instruments have the capitals that they bear in United Nations texts.',
  why: 'The name of an organ is written in one way in all documents. French capitalizes the first word alone (Assemblée générale), English and Spanish the main words; the title of the Secretary-General has a hyphen in English.',
  source: [SOURCES.capitals, SOURCES.counted],
  fix: 'writes the name with its capitals',
  bad: {
    en: 'Recalling the report of the ⟦Secretary General⟧ to the ⟦general assembly⟧ on lighthouses,',
    fr: 'Rappelant le rapport du ⟦Secrétaire Général⟧ à l’⟦Assemblée Générale⟧ sur les phares,',
    es: 'Recordando el informe del ⟦secretario general⟧ a la ⟦Asamblea general⟧ sobre los faros,',
    ru: 'ссылаясь на доклад ⟦генерального секретаря⟧ ⟦Генеральной ассамблее⟧ о маяках,',
  },
  good: {
    en: 'Recalling the report of the Secretary-General to the General Assembly on lighthouses,',
    fr: 'Rappelant le rapport du Secrétaire général à l’Assemblée générale sur les phares,',
    es: 'Recordando el informe del Secretario General a la Asamblea General sobre los faros,',
    ru: 'ссылаясь на доклад Генерального секретаря Генеральной Ассамблее о маяках,',
  },
  terms: ({ code }) => termsIn(code),
  found(found, context) {
    if (isCited(found) || isOfAnother(found)) return;
    const write = found.term.write!;
    correct(found, context, t`“${wordsOf(found)}” is written “${write}”.`);
  },
});

/** Common nouns that a name in small letters might be taken for. */
const COMMON = [
  'national human rights council',
  'National human rights council',
  'national security council',
  'National security council',
];

/** Terms of one language alone: the title without its hyphen, and what a name in small letters might be taken for. */
const MORE: { readonly [language in LanguageCode]?: () => readonly Term[] } = {
  en: () => [
    ...['Secretary General', ...miscased('Secretary General')].flatMap((find) => [
      { find, write: 'Secretary-General' },
      ...['Deputy', 'Under', 'Assistant'].flatMap((rank) => [
        { find: `${rank} ${find}`, write: `${rank === 'Under' ? 'Under-' : `${rank} `}Secretary-General` },
        { find: `${rank}-${find}`, write: `${rank === 'Under' ? 'Under-' : `${rank} `}Secretary-General` },
      ]),
    ]),
    ...COMMON.map(right),
  ],
};

function termsIn(language: LanguageCode): readonly Term[] {
  const names = (PROPER_NAMES[language] ?? '').split('\n').filter((name) => name !== '');
  const terms = names.flatMap((name) => miscased(name).map((find) => ({ find, write: name })));
  return [...terms, ...(MORE[language]?.() ?? [])];
}

/**
 * Other organizations have secretaries general of their own, and in Russian the word for the United Nations stands small
 * inside the name of its food agency.
 */
function isOfAnother(found: Found): boolean {
  const write = found.term.write!;
  if (write.startsWith('Организаци')) return /сельскохозяйственн\p{L}{1,3}\s{1,4}$/u.test(textBefore(found));
  if (write !== 'Secretary-General') return false;
  const after = textAfter(found).replace(/\s+/g, ' ');
  return /^ of (?:the )?\p{Lu}/u.test(after) && !/^ of the (?:United Nations|UN\b)/.test(after);
}
