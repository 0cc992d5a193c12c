import { t } from '../message.ts';
import { newNotes } from '../notes.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/gap',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Footnotes are numbered without a gap.',
  why: 'A number that is left out lets readers look for a note that does not exist; often the words that had its mark were deleted.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells[^1] and the springs.⟦[^3]⟧\n\n[^1]: A/81/21.\n\n[^3]: A/81/23.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits[^1] et des sources.⟦[^3]⟧\n\n[^1]: A/81/21.\n\n[^3]: A/81/23.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos[^1] y los manantiales.⟦[^3]⟧\n\n[^1]: A/81/21.\n\n[^3]: A/81/23.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار[^1] والينابيع.⟦[^3]⟧\n\n[^1]: A/81/21.\n\n[^3]: A/81/23.',
    zh: '1. 请秘书长编制水井[^1]和泉水清单。⟦[^3]⟧\n\n[^1]: A/81/21.\n\n[^3]: A/81/23.',
    ru: '1. просит Генерального секретаря составить перечень колодцев[^1] и родников.⟦[^3]⟧\n\n[^1]: A/81/21.\n\n[^3]: A/81/23.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells[^1] and the springs.[^2]\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits[^1] et des sources.[^2]\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos[^1] y los manantiales.[^2]\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار[^1] والينابيع.[^2]\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    zh: '1. 请秘书长编制水井[^1]和泉水清单。[^2]\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    ru: '1. просит Генерального секретаря составить перечень колодцев[^1] и родников.[^2]\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
  },
  check({ facts, report }) {
    const marks = newNotes(facts, 'note-mark');
    const labels = new Set(marks.map(({ label }) => label));
    for (const { fact, label, last } of marks)
      if (last !== null && label > last + 1 && !labels.has(last + 1))
        report(fact, t`Mark ${label} follows mark ${last}; ${last + 1} is due.`);
  },
});
