import { citedTexts } from '../cited.ts';
import { addDay } from '../cited-dates.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/date-missing',
  severity: 'hint',
  optIn: true,
  scope: 'resolution',
  languages: 'all',
  summary: 'The first mention of a resolution gives its date.',
  why: 'The full form of a citation has the number and the date; later mentions do without the date. The Security Council cites its own resolutions by number and year.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the day of adoption, where it is known',
  beside: { known: [{ body: 'GA', number: '66/102', date: '2011-12-09' }] },
  bad: {
    en: 'Recalling its resolution ⟦66/102⟧,',
    fr: 'Rappelant sa résolution ⟦66/102⟧,',
    es: 'Recordando su resolución ⟦66/102⟧,',
    ar: 'إذ تشير إلى قرارها ⟦66/102⟧،',
    zh: '回顾其第⟦66/102⟧号决议，',
    ru: 'ссылаясь на свою резолюцию ⟦66/102⟧,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011،',
    zh: '回顾其2011年12月9日第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года,',
  },
  check({ facts, house, references, pack, report }) {
    if (house.conventions.citationDates !== 'first mention') return;
    const dated = new Set(
      citedTexts(facts).flatMap(({ key, citation }) => (citation.date === null ? [] : [key])),
    );
    for (const text of citedTexts(facts)) {
      const { key, body, number, fact, citation } = text;
      if (dated.has(key)) continue;
      dated.add(key);
      const adopted = references?.known?.find(body, number);
      report(fact, t`Give resolution ${number} its date where it is first mentioned.`, {
        at: citation.numberSpan,
        fixes: adopted?.date && adopted.dateCertainty === 'sure' ? addDay(text, adopted.date, pack) : [],
      });
    }
  },
});
