import { t } from '../message.ts';
import { misnumbered, renumber } from '../numbers.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/missing',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'Every operative paragraph has a number when the others have.',
  why: 'A paragraph without a number cannot be referred to. A sole operative paragraph needs none.',
  source: [SOURCES.drafting, SOURCES.paragraphs],
  fix: 'numbers this paragraph and those after it',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n⟦Invites⟧ Member States to protect the springs;\n\n3. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n⟦Invite⟧ les États Membres à protéger les sources;\n\n3. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n⟦Invita⟧ a los Estados Miembros a que protejan los manantiales;\n\n3. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n⟦تدعو⟧ الدول الأعضاء إلى حماية الينابيع؛\n\n3 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n⟦邀请⟧会员国保护泉水；\n\n3. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n⟦предлагает⟧ государствам-членам охранять родники;\n\n3. постановляет вернуться к этому вопросу в следующем году.',
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
      if (wrong.found.value !== null) continue;
      report(wrong.fact, t`This operative paragraph has no number; ${wrong.due} is due.`, {
        fixes: renumber(facts, wrong, pack, all),
      });
    }
  },
});
