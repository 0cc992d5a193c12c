import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/before-operative',
  severity: 'error',
  scope: 'preambular',
  languages: 'all',
  summary: 'The preamble stands before the first operative paragraph.',
  why: 'The preamble gives the reasons, the operative part what is decided; a reason given later has no place in the sentence.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells;\n\n⟦Recalling⟧ its resolution 70/1 of 25 September 2015,\n\n2. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n⟦Rappelant⟧ sa résolution 70/1 du 25 septembre 2015,\n\n2. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n⟦Recordando⟧ su resolución 70/1, de 25 de septiembre de 2015,\n\n2. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n⟦إذ تشير⟧ إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n2 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n⟦铭记⟧泉水对各村庄的价值，\n\n2. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n⟦ссылаясь⟧ на свою резолюцию 70/1 от 25 сентября 2015 года,\n\n2. постановляет вернуться к этому вопросу в следующем году.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells;\n\n2. Decides to return to the matter next year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits;\n\n2. Décide de revenir sur la question l’an prochain.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos;\n\n2. Decide volver a examinar la cuestión el próximo año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - تقرر أن تعود إلى النظر في المسألة في العام المقبل.',
    zh: '1. 请秘书长编制水井清单；\n\n2. 决定明年再次审议这一问题。',
    ru: '1. просит Генерального секретаря составить перечень колодцев;\n\n2. постановляет вернуться к этому вопросу в следующем году.',
  },
  check({ misplaced, opening, span }, { report }) {
    if (!misplaced) return;
    report(
      opening?.span ?? span,
      t`This preambular paragraph stands after the operative part began; move it up into the preamble, or make it an operative paragraph.`,
    );
  },
});
