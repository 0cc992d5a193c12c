import { readHead } from '../heads.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'consistency/body-of-head',
  severity: 'warning',
  whole: true,
  scope: 'resolution',
  languages: ['en', 'fr', 'es', 'ar', 'zh'],
  summary: 'The body named in the line on the adoption is the one that adopts the text.',
  why: 'The head names the text wherever it is cited; a head that was taken over from another text makes it unfindable.',
  source: [SOURCES.identification],
  fix: null,
  bad: {
    en: 'A/RES/81/5\n\n⟦Resolution adopted by the Security Council on 3 December 2026⟧\n\n81/5. Lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\nRequests the Secretary-General to publish a list of all lighthouses.',
    fr: 'A/RES/81/5\n\n⟦Résolution adoptée par le Conseil de sécurité le 3 décembre 2026⟧\n\n81/5. Phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\nPrie le Secrétaire général de publier une liste de tous les phares.',
    es: 'A/RES/81/5\n\n⟦Resolución aprobada por el Consejo de Seguridad el 3 de diciembre de 2026⟧\n\n81/5. Faros\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\nSolicita al Secretario General que publique una lista de todos los faros.',
    ar: 'A/RES/81/5\n\n⟦قرار اتخذته مجلس الأمن في 3 كانون الأول/ديسمبر 2026⟧\n\n81/5. المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\nتطلب إلى الأمين العام أن ينشر قائمة بجميع المنارات.',
    zh: 'A/RES/81/5\n\n⟦2026年12月3日安全理事会决议⟧\n\n81/5. 灯塔\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n请秘书长公布所有灯塔的清单。',
  },
  good: {
    en: 'A/RES/81/5\n\nResolution adopted by the General Assembly on 3 December 2026\n\n81/5. Lighthouses\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,\n\nRequests the Secretary-General to publish a list of all lighthouses.',
    fr: 'A/RES/81/5\n\nRésolution adoptée par l’Assemblée générale le 3 décembre 2026\n\n81/5. Phares\n\nL’Assemblée générale,\n\nRappelant ses travaux antérieurs sur les phares,\n\nPrie le Secrétaire général de publier une liste de tous les phares.',
    es: 'A/RES/81/5\n\nResolución aprobada por la Asamblea General el 3 de diciembre de 2026\n\n81/5. Faros\n\nLa Asamblea General,\n\nRecordando su labor anterior sobre los faros,\n\nSolicita al Secretario General que publique una lista de todos los faros.',
    ar: 'A/RES/81/5\n\nقرار اتخذته الجمعية العامة في 3 كانون الأول/ديسمبر 2026\n\n81/5. المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى أعمالها السابقة بشأن المنارات،\n\nتطلب إلى الأمين العام أن ينشر قائمة بجميع المنارات.',
    zh: 'A/RES/81/5\n\n2026年12月3日大会决议\n\n81/5. 灯塔\n\n大会，\n\n回顾其以往关于灯塔的工作，\n\n请秘书长公布所有灯塔的清单。',
  },
  check({ facts, pack, report }) {
    const { enacting, adopters } = readHead(facts, pack);
    const [only] = adopters;
    if (enacting === null || enacting.body === '' || only === undefined || adopters.length > 1) return;
    if (only.body === enacting.body) return;
    report(only.fact, t`The body named here is not the one that adopts the text.`, {
      related: [{ fact: enacting.fact, message: t`The body that adopts the text.` }],
    });
  },
});
