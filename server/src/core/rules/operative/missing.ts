import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'operative/missing',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'After the preamble comes at least one operative paragraph.',
  why: 'The preamble gives the reasons for what the body does; a text that does nothing is no resolution yet.',
  source: [SOURCES.drafting],
  fix: null,
  whole: true,
  bad: {
    en: 'The General Assembly,\n\n⟦Recalling⟧ its earlier work on lighthouses,',
    fr: 'L’Assemblée générale,\n\n⟦Rappelant⟧ ses travaux antérieurs sur les phares,',
    es: 'La Asamblea General,\n\n⟦Recordando⟧ su labor anterior sobre los faros,',
    ar: 'إن الجمعية العامة،\n\n⟦إذ تشير⟧ إلى أعمالها السابقة بشأن المنارات،',
    zh: '大会，\n\n⟦回顾⟧其以往关于灯塔的工作，',
    ru: 'Генеральная Ассамблея,\n\n⟦ссылаясь⟧ на свою прежнюю работу по вопросу о маяках,',
  },
  good: {
    en: 'The General Assembly,\n\nRecalling its earlier work on lighthouses,\n\nRequests the Secretary-General to list the wells.',
    fr: 'L’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\nPrie le Secrétaire général de dresser la liste des puits.',
    es: 'La Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\nSolicita al Secretario General que elabore una lista de los pozos.',
    ar: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\nتطلب إلى الأمين العام أن يعد قائمة بالآبار.',
    zh: '大会，\n\n回顾其以往关于灯塔的工作，\n\n请秘书长编制水井清单。',
    ru: 'Генеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\nпросит Генерального секретаря составить перечень колодцев.',
  },
  check({ facts, report }) {
    let last = -1;
    for (const [index, fact] of facts.entries()) {
      if (fact.kind === 'number' && fact.depth === 0) return;
      if (fact.kind === 'opening' && fact.role === 'preambular' && fact.depth === 0) last = index;
    }
    if (last >= 0 && facts.some(({ kind }) => kind === 'enacting'))
      report(
        last,
        t`After this preamble comes no operative paragraph: write what the body decides or requests.`,
      );
  },
});
