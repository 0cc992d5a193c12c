import { readHead } from '../heads.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'consistency/body-of-symbol',
  severity: 'warning',
  whole: true,
  scope: 'resolution',
  languages: 'all',
  summary: 'The body that the symbol belongs to is the one that adopts the text.',
  why: 'The head names the text wherever it is cited; a head that was taken over from another text makes it unfindable.',
  source: [SOURCES.identification],
  fix: null,
  bad: {
    en: '⟦S/RES/81/5⟧\n\n81/5. Lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\nRequests the Secretary-General to publish a list of all lighthouses.',
    fr: '⟦S/RES/81/5⟧\n\n81/5. Phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\nPrie le Secrétaire général de publier une liste de tous les phares.',
    es: '⟦S/RES/81/5⟧\n\n81/5. Faros\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\nSolicita al Secretario General que publique una lista de todos los faros.',
    ar: '⟦S/RES/81/5⟧\n\n81/5. المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\nتطلب إلى الأمين العام أن ينشر قائمة بجميع المنارات.',
    zh: '⟦S/RES/81/5⟧\n\n81/5. 灯塔\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n请秘书长公布所有灯塔的清单。',
    ru: '⟦S/RES/81/5⟧\n\n81/5. Маяки\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\nпросит Генерального секретаря опубликовать перечень всех маяков.',
  },
  good: {
    en: 'A/RES/81/5\n\n81/5. Lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\nRequests the Secretary-General to publish a list of all lighthouses.',
    fr: 'A/RES/81/5\n\n81/5. Phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\nPrie le Secrétaire général de publier une liste de tous les phares.',
    es: 'A/RES/81/5\n\n81/5. Faros\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\nSolicita al Secretario General que publique una lista de todos los faros.',
    ar: 'A/RES/81/5\n\n81/5. المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\nتطلب إلى الأمين العام أن ينشر قائمة بجميع المنارات.',
    zh: 'A/RES/81/5\n\n81/5. 灯塔\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n请秘书长公布所有灯塔的清单。',
    ru: 'A/RES/81/5\n\n81/5. Маяки\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\nпросит Генерального секретаря опубликовать перечень всех маяков.',
  },
  check({ facts, pack, report }) {
    const { symbol, enacting } = readHead(facts, pack);
    if (symbol === null || enacting === null || enacting.body === '' || symbol.body === enacting.body) return;
    report(symbol.fact, t`This symbol is not one of the body that adopts the text.`, {
      related: [{ fact: enacting.fact, message: t`The body that adopts the text.` }],
    });
  },
});
