import { type CitedText, citedTexts } from '../cited.ts';
import { inWords, isDoubtful, otherDay } from '../cited-dates.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/two-dates',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'A resolution has one date wherever the text cites it.',
  why: 'A resolution is adopted on one day. Where the dates differ, one of them is a slip.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: 'Recalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\nReaffirming its resolution 66/102 of ⟦19 December 2011⟧ on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\nRéaffirmant sa résolution 66/102 du ⟦19 décembre 2011⟧ sur les phares,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,\n\nReafirmando su resolución 66/102, de ⟦19 de diciembre de 2011⟧, sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\nوإذ تؤكد من جديد قرارها 66/102 المؤرخ ⟦19 كانون الأول/ديسمبر 2011⟧ بشأن المنارات،',
    zh: '回顾其2011年12月9日关于灯塔的第66/102号决议，\n\n重申其⟦2011年12月19日⟧关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\nподтверждая свою резолюцию 66/102 от ⟦19 декабря 2011 года⟧ о маяках,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011 on lighthouses,\n\nReaffirming its resolution 66/102 of 9 December 2011 on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,\n\nRéaffirmant sa résolution 66/102 du 9 décembre 2011 sur les phares,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,\n\nReafirmando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،\n\nوإذ تؤكد من جديد قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
    zh: '回顾其2011年12月9日关于灯塔的第66/102号决议，\n\n重申其2011年12月9日关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,\n\nподтверждая свою резолюцию 66/102 от 9 декабря 2011 года о маяках,',
  },
  check({ facts, references, pack, report }) {
    const first = new Map<string, CitedText>();
    for (const text of citedTexts(facts)) {
      const { date, dateSpan } = text.citation;
      if (date === null || isDoubtful(text)) continue;
      const before = first.get(text.key);
      if (before === undefined) first.set(text.key, text);
      else if (
        before.citation.date !== date &&
        [before, text].every((one) => otherDay(one, references) === null)
      )
        report(text.fact, t`Above, the same resolution is dated ${inWords(before.citation.date!, pack)}.`, {
          ...(dateSpan && { at: dateSpan }),
          related: [{ fact: before.fact, message: t`The other date.` }],
        });
    }
  },
});
