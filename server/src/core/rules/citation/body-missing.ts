import { citedTexts } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/body-missing',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'A resolution of another body is cited with the name of the body.',
  why: '“Resolution 1373 (2001)” in a text of the General Assembly leaves open whose it is. At its first mention the body is named; the text’s own resolutions take “its”.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: 'Recalling resolution ⟦1373 (2001)⟧ on lighthouses,',
    fr: 'Rappelant la résolution ⟦1373 (2001)⟧ sur les phares,',
    es: 'Recordando la resolución ⟦1373 (2001)⟧ sobre los faros,',
    ar: 'إذ تشير إلى القرار ⟦1373 (2001)⟧ بشأن المنارات،',
    zh: '回顾第⟦1373 (2001)⟧号决议，',
    ru: 'ссылаясь на резолюцию ⟦1373 (2001)⟧ о маяках,',
  },
  good: {
    en: 'Recalling Security Council resolution 1373 (2001) on lighthouses,',
    fr: 'Rappelant la résolution 1373 (2001) du Conseil de sécurité sur les phares,',
    es: 'Recordando la resolución 1373 (2001) del Consejo de Seguridad, sobre los faros,',
    ar: 'إذ تشير إلى قرار مجلس الأمن 1373 (2001) بشأن المنارات،',
    zh: '回顾安全理事会第1373 (2001)号决议，',
    ru: 'ссылаясь на резолюцию 1373 (2001) Совета Безопасности о маяках,',
  },
  check({ facts, report }) {
    const named = new Set<string>();
    for (const { citation, fact, number, body, key, mention, own, where } of citedTexts(facts)) {
      const { whose, numberSpan } = citation;
      const isClear = whose === 'named' || whose === 'short' || body === own || mention.own;
      if (isClear) named.add(body);
      if (isClear || where === 'elsewhere' || named.has(body) || named.has(key)) continue;
      named.add(key);
      report(fact, t`Name the body whose resolution ${number} is.`, { at: numberSpan });
    }
  },
});
