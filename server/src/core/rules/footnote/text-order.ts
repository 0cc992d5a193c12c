import { t } from '../message.ts';
import { newNotes } from '../notes.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'footnote/text-order',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'The texts of the footnotes stand in the order of their numbers.',
  why: 'Readers look for a note by its number.',
  source: [SOURCES.footnotes],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells[^1] and the springs.[^2]\n\n[^2]: A/81/22.\n\n⟦[^1]: A/81/21.⟧',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits[^1] et des sources.[^2]\n\n[^2]: A/81/22.\n\n⟦[^1]: A/81/21.⟧',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos[^1] y los manantiales.[^2]\n\n[^2]: A/81/22.\n\n⟦[^1]: A/81/21.⟧',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار[^1] والينابيع.[^2]\n\n[^2]: A/81/22.\n\n⟦[^1]: A/81/21.⟧',
    zh: '1. 请秘书长编制水井[^1]和泉水清单。[^2]\n\n[^2]: A/81/22.\n\n⟦[^1]: A/81/21.⟧',
    ru: '1. просит Генерального секретаря составить перечень колодцев[^1] и родников.[^2]\n\n[^2]: A/81/22.\n\n⟦[^1]: A/81/21.⟧',
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
    for (const { fact, label, last } of newNotes(facts, 'note-text'))
      if (last !== null && label < last)
        report(fact, t`Footnote ${label} stands below footnote ${last}; move it up.`);
  },
});
