import { t } from '../message.ts';
import { misnumbered, renumber } from '../numbers.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/gap',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Operative paragraphs are numbered without a gap.',
  why: 'Other texts refer to a paragraph by its number; a number that is left out lets them look for a paragraph that does not exist.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: 'numbers this paragraph and those after it',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n⟦3.⟧ Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n⟦3.⟧ Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n⟦3.⟧ Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n⟦3 -⟧ تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n⟦3.⟧ 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n⟦3.⟧ постановляет вернуться к этому вопросу в следующем году.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. постановляет вернуться к этому вопросу в следующем году.',
  },
  check({ facts, pack, report }) {
    const all = misnumbered(facts);
    for (const wrong of all) {
      const { found, previous, due, fact } = wrong;
      if (found.value === null || found.value < due || previous === null) continue;
      report(fact, t`Number ${found.value} follows ${previous}; ${due} is due.`, {
        fixes: renumber(facts, wrong, pack, all),
      });
    }
  },
});
