import { cited } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/turned',
  severity: 'info',
  scope: 'resolution',
  languages: ['ar'],
  summary: 'The number of a resolution is stored in its own order.',
  why: 'In texts read from a printed Arabic page, 19/5 often comes out as 5/19. People see the difference only when they look the number up.',
  source: [SOURCES.identification, SOURCES.unicode],
  fix: 'turns the number round',
  bad: {
    ar: 'إذ تشير إلى قرارها ⟦102/66⟧ المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
  },
  good: {
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن المنارات،',
  },
  check({ facts, report }) {
    for (const { citation, fact, source } of cited(facts)) {
      const { number, numberSpan, turned } = citation;
      if (!turned || number === null) continue;
      const [first, second, ...more] = source.slice(numberSpan.start, numberSpan.end).split('/');
      const text = `${second?.trim()}/${first!.trim()}`;
      report(fact, t`The number is stored in reversed order; it is ${number}.`, {
        at: numberSpan,
        fixes:
          second === undefined || more.length > 0
            ? []
            : [{ title: t`Write “${text}”`, edits: [{ fact, at: numberSpan, text }], preferred: true }],
      });
    }
  },
});
