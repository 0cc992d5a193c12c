import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/without-text',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Every footnote mark has its text.',
  why: 'A mark without a text sends the reader to the foot of the page for nothing.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells.⟦[^1]⟧',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits.⟦[^1]⟧',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos.⟦[^1]⟧',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.⟦[^1]⟧',
    zh: '1. 请秘书长编制水井清单。⟦[^1]⟧',
    ru: '1. просит Генерального секретаря составить перечень колодцев.⟦[^1]⟧',
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
    const marks = new Map<string, number>();
    const texts = new Set<string>();
    for (const fact of facts) {
      if (fact.kind === 'note-text') texts.add(fact.label);
      if (fact.kind === 'note-mark') marks.set(fact.label, (marks.get(fact.label) ?? 0) + 1);
    }
    facts.forEach((fact, index) => {
      // A mark that stands twice may be the note's own, in a text that runs on in one line.
      if (fact.kind !== 'note-mark' || texts.has(fact.label) || marks.get(fact.label)! > 1) return;
      report(
        index,
        t`No footnote has the mark “${fact.label}”; write its text on a line below that begins with this mark, or remove the mark.`,
      );
    });
  },
});
