import { t } from '../message.ts';
import { misnumbered, renumber } from '../numbers.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/repeated',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'No two operative paragraphs have the same number, and the numbers rise.',
  why: 'A reference to a number that stands twice leads to two paragraphs. Numbers may start anew below the heading of a section.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: 'numbers this paragraph and those after it',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Invites Member States to protect the springs;\n\n⟦2.⟧ Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Invite les États Membres à protéger les sources;\n\n⟦2.⟧ Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Invita a los Estados Miembros a que protejan los manantiales;\n\n⟦2.⟧ Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تدعو الدول الأعضاء إلى حماية الينابيع؛\n\n⟦2 -⟧ تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 邀请会员国保护泉水；\n\n⟦2.⟧ 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. предлагает государствам-членам охранять родники;\n\n⟦2.⟧ постановляет вернуться к этому вопросу в следующем году.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Invites Member States to protect the springs;\n\n3. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Invite les États Membres à protéger les sources;\n\n3. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Invita a los Estados Miembros a que protejan los manantiales;\n\n3. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تدعو الدول الأعضاء إلى حماية الينابيع؛\n\n3 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 邀请会员国保护泉水；\n\n3. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. предлагает государствам-членам охранять родники;\n\n3. постановляет вернуться к этому вопросу в следующем году.',
  },
  check({ facts, pack, report }) {
    const all = misnumbered(facts);
    for (const wrong of all) {
      const { found, previous, due, fact } = wrong;
      if (found.value === null || found.value > due || previous === null) continue;
      const message =
        found.value === previous
          ? t`Number ${found.value} stands twice; ${due} is due.`
          : t`Number ${found.value} follows ${previous}; ${due} is due.`;
      report(fact, message, { fixes: renumber(facts, wrong, pack, all) });
    }
  },
});
