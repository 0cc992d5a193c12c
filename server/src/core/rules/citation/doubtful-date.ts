import { citedTexts } from '../cited.ts';
import { inWords, isBorneOut, otherDay, writeDay } from '../cited-dates.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/doubtful-date',
  severity: 'hint',
  scope: 'resolution',
  languages: 'all',
  summary: 'The date of a cited resolution is the day that another source gives.',
  why: 'Only one source gives the day of this adoption, and it gives another one than the text. One of the two is wrong; the text of the resolution tells.',
  source: [SOURCES.drafting, SOURCES.adopted],
  fix: 'writes the other day',
  beside: { known: [{ body: 'GA', number: '66/102', date: '2011-12-09', certainty: 'likely' }] },
  bad: {
    en: 'Recalling its resolution 66/102 of ⟦19 December 2011⟧ on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 du ⟦19 décembre 2011⟧ sur les phares,',
    es: 'Recordando su resolución 66/102, de ⟦19 de diciembre de 2011⟧, sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ ⟦19 كانون الأول/ديسمبر 2011⟧ بشأن المنارات،',
    zh: '回顾其⟦2011年12月19日⟧关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от ⟦19 декабря 2011 года⟧ о маяках,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011 on lighthouses,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011 sur les phares,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, sobre los faros,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
    zh: '回顾其2011年12月9日关于灯塔的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года о маяках,',
  },
  check({ facts, references, pack, report }) {
    if (!references?.known) return;
    for (const text of citedTexts(facts)) {
      const other = otherDay(text, references);
      if (other?.certainty !== 'likely' || isBorneOut(text, references)) continue;
      const { dateSpan } = text.citation;
      report(
        text.fact,
        t`As far as is known, resolution ${text.number} was adopted on ${inWords(other.day, pack)}.`,
        {
          ...(dateSpan && { at: dateSpan }),
          fixes: writeDay(text, other.day, pack).map((fix) => ({ ...fix, preferred: false })),
        },
      );
    }
  },
});
