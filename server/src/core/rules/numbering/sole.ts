import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'numbering/sole',
  severity: 'hint',
  scope: 'resolution',
  languages: 'all',
  summary: 'The only operative paragraph of a text bears no number.',
  why: 'Where there is nothing to tell apart, adopted texts of the General Assembly and the Economic and Social Council set the paragraph without a number. The Security Council and Model UN do either.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'drops the number',
  whole: true,
  bad: {
    en: 'The General Assembly,\n\nRecalling its earlier work on lighthouses,\n\n⟦1.⟧ Requests the Secretary-General to list the wells.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\n⟦1.⟧ Prie le Secrétaire général de dresser la liste des puits.',
    es: 'La Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\n⟦1.⟧ Solicita al Secretario General que elabore una lista de los pozos.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\n⟦1 -⟧ تطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '大会，\n\n回顾其以往关于灯塔的工作，\n\n⟦1.⟧ 请秘书长编制水井清单。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\n⟦1.⟧ просит Генерального секретаря составить перечень колодцев.',
  },
  good: {
    en: 'The General Assembly,\n\nRecalling its earlier work on lighthouses,\n\nRequests the Secretary-General to list the wells.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\nPrie le Secrétaire général de dresser la liste des puits.',
    es: 'La Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\nSolicita al Secretario General que elabore una lista de los pozos.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\nتطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '大会，\n\n回顾其以往关于灯塔的工作，\n\n请秘书长编制水井清单。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\nпросит Генерального секретаря составить перечень колодцев.',
  },
  check({ facts, house, report }) {
    if (house.conventions.sole !== 'unnumbered') return;
    for (const depth of [0, 1]) {
      const numbers = [...facts.entries()].filter(
        ([, fact]) => fact.kind === 'number' && fact.depth === depth,
      );
      const [index, fact] = numbers[0] ?? [-1, null];
      if (numbers.length !== 1 || fact?.kind !== 'number' || fact.value === null) continue;
      report(index, t`This is the only operative paragraph: it needs no number.`, {
        fixes: [
          { title: t`Drop the number`, edits: [{ fact: index, text: '', more: fact.gap }], preferred: true },
        ],
      });
    }
  },
});
