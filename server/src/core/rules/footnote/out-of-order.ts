import { t } from '../message.ts';
import { newNotes } from '../notes.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/out-of-order',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Footnote marks count on from the first to the last.',
  why: 'Readers look for notes in the order of their numbers. A mark out of order comes of words that were moved with it.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells[^2] and the springs.⟦[^1]⟧\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits[^2] et des sources.⟦[^1]⟧\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos[^2] y los manantiales.⟦[^1]⟧\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار[^2] والينابيع.⟦[^1]⟧\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    zh: '1. 请秘书长编制水井[^2]和泉水清单。⟦[^1]⟧\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
    ru: '1. просит Генерального секретаря составить перечень колодцев[^2] и родников.⟦[^1]⟧\n\n[^1]: A/81/21.\n\n[^2]: A/81/22.',
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
    for (const { fact, label, last } of newNotes(facts, 'note-mark'))
      if (last !== null && label < last)
        report(
          fact,
          t`Mark ${label} comes after mark ${last}; number the footnotes in the order of their marks.`,
        );
  },
});
