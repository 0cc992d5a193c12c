import { BODIES } from '../../bodies/bodies.ts';
import { canBe } from '../../bodies/plausible.ts';
import { citedTexts } from '../cited.ts';
import { isDoubtful } from '../cited-dates.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'date/session',
  severity: 'warning',
  scope: 'resolution',
  languages: 'all',
  summary: 'The date of a resolution fits its number.',
  why: 'The number tells the session or the year: General Assembly resolutions numbered 66/… date from September 2011 to September 2012, and Security Council resolution 1373 (2001) from 2001. One of the two is wrong.',
  source: [SOURCES.identification],
  fix: null,
  bad: {
    en: 'Recalling its resolution ⟦66/102 of 9 December 2013⟧,',
    fr: 'Rappelant sa résolution ⟦66/102 du 9 décembre 2013⟧,',
    es: 'Recordando su resolución ⟦66/102, de 9 de diciembre de 2013⟧,',
    ar: 'إذ تشير إلى قرارها ⟦66/102 المؤرخ 9 كانون الأول/ديسمبر 2013⟧،',
    zh: '回顾其⟦2013年12月9日第66/102⟧号决议，',
    ru: 'ссылаясь на свою резолюцию ⟦66/102 от 9 декабря 2013 года⟧,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011،',
    zh: '回顾其2011年12月9日第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года,',
  },
  check({ facts, references, report }) {
    for (const text of citedTexts(facts)) {
      const { citation, body, number, fact, fault, said } = text;
      const { date, dateSpan, numberSpan } = citation;
      if (fault?.reason !== 'date' || date === null || dateSpan === null || isDoubtful(text)) continue;
      // Where the day of adoption is known, it is for the rules that tell it.
      if (references?.known?.find(body, number)?.date) continue;
      const kind = citation.kind === 'decision' ? 'decision' : 'resolution';
      const fits = (key: string): boolean => canBe(key, kind, number, date) === null;
      if (said !== body && BODIES.some(({ key, series }) => series !== undefined && fits(key))) continue;
      report(fact, t`Number ${number} does not go with the year ${date.slice(0, 4)}; correct one of them.`, {
        at: {
          start: Math.min(numberSpan.start, dateSpan.start),
          end: Math.max(numberSpan.end, dateSpan.end),
        },
      });
    }
  },
});
