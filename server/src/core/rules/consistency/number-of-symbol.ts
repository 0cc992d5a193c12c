import { isSame, readHead } from '../heads.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'consistency/number-of-symbol',
  severity: 'warning',
  whole: true,
  scope: 'resolution',
  languages: 'all',
  summary: 'The number above the title is that of the symbol.',
  why: 'The head names the text wherever it is cited; a head that was taken over from another text makes it unfindable.',
  source: [SOURCES.identification],
  fix: null,
  bad: {
    en: 'A/RES/81/5\n\n⟦81/6. Lighthouses⟧\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\nRequests the Secretary-General to publish a list of all lighthouses.',
    fr: 'A/RES/81/5\n\n⟦81/6. Phares⟧\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\nPrie le Secrétaire général de publier une liste de tous les phares.',
    es: 'A/RES/81/5\n\n⟦81/6. Faros⟧\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\nSolicita al Secretario General que publique una lista de todos los faros.',
    ar: 'A/RES/81/5\n\n⟦81/6. المنارات⟧\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\nتطلب إلى الأمين العام أن ينشر قائمة بجميع المنارات.',
    zh: 'A/RES/81/5\n\n⟦81/6. 灯塔⟧\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n请秘书长公布所有灯塔的清单。',
    ru: 'A/RES/81/5\n\n⟦81/6. Маяки⟧\n\nГенеральная Ассамблея,\n\nссылаясь на свою прежнюю работу по вопросу о маяках,\n\nпросит Генерального секретаря опубликовать перечень всех маяков.',
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
    const { symbol, number } = readHead(facts, pack);
    if (symbol === null || number === null || isSame(symbol.number, number.number)) return;
    report(number.fact, t`The number is ${number.number} here and ${symbol.number} in the symbol.`, {
      related: [{ fact: symbol.fact, message: t`The symbol.` }],
    });
  },
});
