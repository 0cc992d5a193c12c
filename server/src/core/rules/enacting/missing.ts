import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { fullName, isBodyName } from '../short-names.ts';
import { SOURCES } from '../sources.ts';
import { isTeamBody } from '../team.ts';

const OUTSIDE: readonly string[] = ['text', 'head', 'closing', 'annex', 'annex-text', 'annex-item'];

export default rule({
  code: 'enacting/missing',
  severity: 'error',
  scope: 'paragraph',
  languages: 'all',
  summary: 'The text opens with a line that names the adopting body.',
  why: 'The whole resolution is one sentence, and the body that adopts it is its subject: “The General Assembly,” on a line of its own, before the preamble.',
  source: [SOURCES.drafting],
  fix: null,
  whole: true,
  bad: {
    en: 'Resolution 90/1\n\n⟦Recalling⟧ its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General to list the wells.',
    fr: 'Résolution 90/1\n\n⟦Rappelant⟧ sa résolution 70/1 du 25 septembre 2015,\n\n1. Prie le Secrétaire général de dresser la liste des puits.',
    es: 'Resolución 90/1\n\n⟦Recordando⟧ su resolución 70/1, de 25 de septiembre de 2015,\n\n1. Solicita al Secretario General que elabore una lista de los pozos.',
    ar: 'القرار 90/1\n\n⟦إذ تشير⟧ إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '第90/1号决议\n\n⟦回顾⟧其2015年9月25日第70/1号决议，\n\n1. 请秘书长编制水井清单。',
    ru: 'Резолюция 90/1\n\n⟦ссылаясь⟧ на свою резолюцию 70/1 от 25 сентября 2015 года,\n\n1. просит Генерального секретаря составить перечень колодцев.',
  },
  good: {
    en: 'Resolution 90/1\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secretary-General to list the wells.',
    fr: 'Résolution 90/1\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\n1. Prie le Secrétaire général de dresser la liste des puits.',
    es: 'Resolución 90/1\n\nLa Asamblea General,\n\nRecordando su resolución 70/1, de 25 de septiembre de 2015,\n\n1. Solicita al Secretario General que elabore una lista de los pozos.',
    ar: 'القرار 90/1\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،\n\n1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '第90/1号决议\n\n大会，\n\n回顾其2015年9月25日第70/1号决议，\n\n1. 请秘书长编制水井清单。',
    ru: 'Резолюция 90/1\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,\n\n1. просит Генерального секретаря составить перечень колодцев.',
  },
  check({ opening, span }, { part, before, pack, house, report }) {
    if (part.depth > 0 || (before !== null && !OUTSIDE.includes(before.piece.role))) return;
    const line = before === null ? '' : before.block.text.slice(before.piece.start, before.piece.end);
    if (isBodyName(line, pack.code) || fullName(line, pack.code) !== null || isTeamBody(line, house)) return;
    report(
      opening?.span ?? { start: span.start, end: span.start + 1 },
      t`Before the first paragraph stands no line that names the adopting body; write one, such as “The General Assembly,”.`,
    );
  },
});
