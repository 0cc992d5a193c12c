import type { LanguageCode } from '../../languages/codes.ts';
import { trailingAnd } from '../ands.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const LANGUAGES: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru'];

export default rule({
  code: 'paragraph/and-at-end',
  severity: 'warning',
  scope: 'paragraph',
  languages: LANGUAGES,
  summary: 'No “and” stands behind the mark that ends a paragraph.',
  why: 'Treaties join the last clause to the one before it by “; and”; resolutions do not. Between items it is accepted.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'drops the word',
  bad: {
    en: '1. Requests the Secretary-General to list the wells; ⟦and⟧\n\n2. Encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits; ⟦et⟧\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos; ⟦y⟧\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ru: '1. просит Генерального секретаря составить перечень колодцев; ⟦и⟧\n\n2. призывает города сажать тенистые деревья.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Encourages cities to plant shade trees.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Encourage les villes à planter des arbres d’ombrage.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Alienta a las ciudades a que planten árboles de sombra.',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. призывает города сажать тенистые деревья.',
  },
  check(paragraph, context) {
    const found = trailingAnd(paragraph, context);
    if (found === null) return;
    const { word, gap } = found;
    context.report(word, t`A paragraph ends with its mark; leave out “${context.slice(word)}”.`, {
      fixes: [
        {
          title: t`Drop “${context.slice(word)}”`,
          edits: [{ span: { start: gap, end: word.end }, text: '' }],
          preferred: true,
        },
      ],
    });
  },
});
