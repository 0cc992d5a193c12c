import { type CitedText, citedTexts } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/recalled-twice',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'The preamble recalls a resolution once.',
  why: 'A second paragraph that recalls the same resolution adds nothing, unless it speaks of another part of it. It is often left over where drafts were merged.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: 'Recalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\nRecalling also its resolution ⟦66/102⟧,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\nRappelant également sa résolution ⟦66/102⟧,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,\n\nRecordando también su resolución ⟦66/102⟧,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\nوإذ تشير أيضا إلى قرارها ⟦66/102⟧،',
    zh: '回顾其2011年12月9日关于灯塔的第66/102号决议，\n\n又回顾其第⟦66/102⟧号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\nссылаясь также на свою резолюцию ⟦66/102⟧,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\nRecalling also its resolution 66/103,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\nRappelant également sa résolution 66/103,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,\n\nRecordando también su resolución 66/103,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\nوإذ تشير أيضا إلى قرارها 66/103،',
    zh: '回顾其2011年12月9日关于灯塔的第66/102号决议，\n\n又回顾其第66/103号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\nссылаясь также на свою резолюцию 66/103,',
  },
  check({ facts, report }) {
    const first = new Map<string, CitedText>();
    for (const text of citedTexts(facts)) {
      const { citation, fact, number, paragraph } = text;
      const opening = facts[paragraph];
      if (opening?.kind !== 'opening' || opening.role !== 'preambular' || opening.concept !== 'recall')
        continue;
      const key = `${opening.depth} ${text.key} ${citation.paragraph} ${citation.annex}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, text);
      else
        report(fact, t`The preamble recalls resolution ${number} above.`, {
          at: citation.numberSpan,
          related: [
            { fact: before.fact, at: before.citation.numberSpan, message: t`Here it is recalled first.` },
          ],
        });
    }
  },
});
