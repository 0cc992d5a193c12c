import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/without-mark',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Every footnote is called by a mark in the text.',
  why: 'A footnote that no mark calls belongs to no word; often the sentence with its mark was deleted.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells.\n\n⟦[^1]: A/81/20.⟧',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits.\n\n⟦[^1]: A/81/20.⟧',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos.\n\n⟦[^1]: A/81/20.⟧',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.\n\n⟦[^1]: A/81/20.⟧',
    zh: '1. 请秘书长编制水井清单。\n\n⟦[^1]: A/81/20.⟧',
    ru: '1. просит Генерального секретаря составить перечень колодцев.\n\n⟦[^1]: A/81/20.⟧',
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
    const marks = new Set(facts.flatMap((fact) => (fact.kind === 'note-mark' ? [fact.label] : [])));
    facts.forEach((fact, index) => {
      if (fact.kind === 'note-text' && !marks.has(fact.label))
        report(
          index,
          t`No mark “${fact.label}” in the text calls this footnote; add the mark, or remove the footnote.`,
        );
    });
  },
});
