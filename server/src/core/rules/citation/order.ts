import { citedTexts } from '../cited.ts';
import { dayOf, isBefore, listsOf, sorted } from '../cited-lists.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/order',
  severity: 'hint',
  scope: 'resolution',
  languages: 'all',
  summary: 'A list of resolutions goes from the oldest to the newest.',
  why: 'Readers follow the history of a subject in a list. Most texts name the oldest resolution first.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'puts the list in order',
  bad: {
    en: 'Recalling its resolutions 66/102 of 9 December 2011 and ⟦65/2⟧ of 18 October 2010 on lighthouses,',
    fr: 'Rappelant ses résolutions 66/102 du 9 décembre 2011 et ⟦65/2⟧ du 18 octobre 2010 sur les phares,',
    es: 'Recordando sus resoluciones 66/102, de 9 de diciembre de 2011, y ⟦65/2⟧, de 18 de octubre de 2010, sobre los faros,',
    ar: 'إذ تشير إلى قراريها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 و ⟦65/2⟧ المؤرخ 18 تشرين الأول/أكتوبر 2010 بشأن المنارات،',
    zh: '回顾其关于灯塔的2011年12月9日第66/102号和2010年10月18日第⟦65/2⟧号决议，',
    ru: 'ссылаясь на свои резолюции 66/102 от 9 декабря 2011 года и ⟦65/2⟧ от 18 октября 2010 года о маяках,',
  },
  good: {
    en: 'Recalling its resolutions 65/2 of 18 October 2010 and 66/102 of 9 December 2011 on lighthouses,',
    fr: 'Rappelant ses résolutions 65/2 du 18 octobre 2010 et 66/102 du 9 décembre 2011 sur les phares,',
    es: 'Recordando sus resoluciones 65/2, de 18 de octubre de 2010, y 66/102, de 9 de diciembre de 2011, sobre los faros,',
    ar: 'إذ تشير إلى قراريها 65/2 المؤرخ 18 تشرين الأول/أكتوبر 2010 و 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
    zh: '回顾其关于灯塔的2010年10月18日第65/2号和2011年12月9日第66/102号决议，',
    ru: 'ссылаясь на свои резолюции 65/2 от 18 октября 2010 года и 66/102 от 9 декабря 2011 года о маяках,',
  },
  check({ facts, house, references, report }) {
    if (house.conventions.citationOrder === 'any') return;
    for (const list of listsOf(citedTexts(facts))) {
      const days = list.map((text) => dayOf(text, references));
      const late = list.findIndex((_, index) => index > 0 && isBefore(days[index], days[index - 1]));
      if (late < 0) continue;
      const { fact, citation, number } = list[late]!;
      report(fact, t`Resolution ${number} is older than the one before it in the list.`, {
        at: citation.numberSpan,
        fixes: sorted(list, days, facts),
      });
    }
  },
});
