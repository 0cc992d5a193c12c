import { cited } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/kind',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary:
    'A number that only decisions bear is cited as a decision, and one that only resolutions bear as a resolution.',
  why: 'The General Assembly numbers its decisions from 401 in each session (in some, from 301), the Economic and Social Council from 201 in each year, the Human Rights Council from 101 in each session. Resolutions keep below.',
  source: [SOURCES.identification],
  fix: null,
  bad: {
    en: 'Recalling its resolution ⟦66/503⟧ of 9 December 2011 on lighthouses,',
    fr: 'Rappelant sa résolution ⟦66/503⟧ du 9 décembre 2011 sur les phares,',
    es: 'Recordando su resolución ⟦66/503⟧, de 9 de diciembre de 2011, sobre los faros,',
    ar: 'إذ تشير إلى قرارها ⟦66/503⟧ المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
    zh: '回顾其2011年12月9日第⟦66/503⟧号决议，',
    ru: 'ссылаясь на свою резолюцию ⟦66/503⟧ от 9 декабря 2011 года о маяках,',
  },
  good: {
    en: 'Recalling its decision 66/503 of 9 December 2011 on lighthouses,',
    fr: 'Rappelant sa décision 66/503 du 9 décembre 2011 sur les phares,',
    es: 'Recordando su decisión 66/503, de 9 de diciembre de 2011, sobre los faros,',
    ar: 'إذ تشير إلى مقررها 66/503 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
    zh: '回顾其2011年12月9日第66/503号决定，',
    ru: 'ссылаясь на свою решение 66/503 от 9 декабря 2011 года о маяках,',
  },
  check({ facts, report }) {
    for (const each of cited(facts)) {
      const { number, numberSpan } = each.citation;
      const fault = each.saidFault;
      if (fault?.reason !== 'kind' || number === null) continue;
      const message =
        fault.kind === 'decision'
          ? t`Number ${number} is that of a decision.`
          : t`Number ${number} is that of a resolution.`;
      report(each.fact, message, { at: numberSpan });
    }
  },
});
