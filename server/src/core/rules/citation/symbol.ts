import { citedTexts } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/symbol',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'Running text cites a resolution by its number, not by its symbol.',
  why: '“A/RES/66/102” names the document in lists and on its first page. A sentence says “resolution 66/102”, with the body where it is another one.',
  source: [SOURCES.identification, SOURCES.modelUn],
  fix: 'writes the number, where the noun stands before it',
  bad: {
    en: 'Recalling its resolution ⟦A/RES/66/102⟧ on lighthouses,',
    fr: 'Rappelant sa résolution ⟦A/RES/66/102⟧ sur les phares,',
    es: 'Recordando su resolución ⟦A/RES/66/102⟧ sobre los faros,',
    ar: 'إذ تشير إلى قرارها ⟦A/RES/66/102⟧ بشأن المنارات،',
    zh: '回顾其关于灯塔的第⟦A/RES/66/102⟧号决议，',
    ru: 'ссылаясь на свою резолюцию ⟦A/RES/66/102⟧ о маяках,',
  },
  good: {
    en: 'Recalling its resolution 66/102 on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 sur les phares,',
    es: 'Recordando su resolución 66/102 sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 بشأن المنارات،',
    zh: '回顾其关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 о маяках,',
  },
  check({ facts, report }) {
    for (const { citation, fact, number, source, where } of citedTexts(facts)) {
      const { numberSpan, whose } = citation;
      if (where === 'elsewhere' || !/\/RES\//i.test(source.slice(numberSpan.start, numberSpan.end))) continue;
      const fix = {
        title: t`Write “${number}”`,
        edits: [{ fact, at: numberSpan, text: number }],
        preferred: true,
      };
      report(fact, t`A sentence cites the resolution as ${number}, not by its symbol.`, {
        at: numberSpan,
        fixes: whose === 'own' || whose === 'named' ? [fix] : [],
      });
    }
  },
});
