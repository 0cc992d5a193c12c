import { type CitedText, citedTexts } from '../cited.ts';
import { addDay } from '../cited-dates.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/dated-later',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'The date stands at the first mention of a resolution.',
  why: 'The first mention gives the full form, with the date; later ones do without. Here the date comes only later.',
  source: [SOURCES.drafting],
  fix: 'writes the date at the first mention',
  bad: {
    en: 'Recalling its resolution ⟦66/102⟧,\n\nReaffirming its resolution 66/102 of 9 December 2011,',
    fr: 'Rappelant sa résolution ⟦66/102⟧,\n\nRéaffirmant sa résolution 66/102 du 9 décembre 2011,',
    es: 'Recordando su resolución ⟦66/102⟧,\n\nReafirmando su resolución 66/102, de 9 de diciembre de 2011,',
    ar: 'إذ تشير إلى قرارها ⟦66/102⟧،\n\nوإذ تؤكد من جديد قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011،',
    zh: '回顾其第⟦66/102⟧号决议，\n\n重申其2011年12月9日第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию ⟦66/102⟧,\n\nподтверждая свою резолюцию 66/102 от 9 декабря 2011 года,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011,\n\nReaffirming its resolution 66/102 of 9 December 2011,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011,\n\nRéaffirmant sa résolution 66/102 du 9 décembre 2011,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011,\n\nReafirmando su resolución 66/102, de 9 de diciembre de 2011,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011،\n\nوإذ تؤكد من جديد قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011،',
    zh: '回顾其2011年12月9日第66/102号决议，\n\n重申其2011年12月9日第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года,\n\nподтверждая свою резолюцию 66/102 от 9 декабря 2011 года,',
  },
  check({ facts, house, pack, report }) {
    if (house.conventions.citationDates === 'any') return;
    const first = new Map<string, CitedText>();
    for (const text of citedTexts(facts)) {
      const before = first.get(text.key);
      if (before === undefined) first.set(text.key, text);
      if (before === undefined || before.citation.date !== null || text.citation.date === null) continue;
      first.set(text.key, text);
      report(before.fact, t`The date of resolution ${text.number} stands only at a later mention.`, {
        at: before.citation.numberSpan,
        fixes: addDay(before, text.citation.date, pack),
        related: [{ fact: text.fact, message: t`Here it is dated.` }],
      });
    }
  },
});
