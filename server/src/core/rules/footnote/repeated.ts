import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/repeated',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'No two footnotes of a text have the same mark.',
  why: 'With two texts for one mark nobody can tell which is meant.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells.[^1]\n\n[^1]: A/81/20.\n\n⟦[^1]: A/81/21.⟧',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits.[^1]\n\n[^1]: A/81/20.\n\n⟦[^1]: A/81/21.⟧',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos.[^1]\n\n[^1]: A/81/20.\n\n⟦[^1]: A/81/21.⟧',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.[^1]\n\n[^1]: A/81/20.\n\n⟦[^1]: A/81/21.⟧',
    zh: '1. 请秘书长编制水井清单。[^1]\n\n[^1]: A/81/20.\n\n⟦[^1]: A/81/21.⟧',
    ru: '1. просит Генерального секретаря составить перечень колодцев.[^1]\n\n[^1]: A/81/20.\n\n⟦[^1]: A/81/21.⟧',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells.[^1]\n\n[^1]: A/81/20.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits.[^1]\n\n[^1]: A/81/20.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos.[^1]\n\n[^1]: A/81/20.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.[^1]\n\n[^1]: A/81/20.',
    zh: '1. 请秘书长编制水井清单。[^1]\n\n[^1]: A/81/20.',
    ru: '1. просит Генерального секретаря составить перечень колодцев.[^1]\n\n[^1]: A/81/20.',
  },
  check({ facts, report }) {
    const seen = new Set<string>();
    facts.forEach((fact, index) => {
      if (fact.kind !== 'note-text' || fact.label === '') return;
      if (seen.has(fact.label))
        report(
          index,
          t`Another footnote above has the mark “${fact.label}”, too; give this one a mark of its own.`,
        );
      seen.add(fact.label);
    });
  },
});
