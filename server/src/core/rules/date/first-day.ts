import { writtenDates } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'date/first-day',
  severity: 'info',
  scope: 'text',
  languages: ['fr'],
  summary: 'In French the first day of a month is an ordinal: 1er mars.',
  why: 'All other days are plain figures.',
  source: [SOURCES.numbers],
  fix: 'writes “1er”',
  bad: { fr: '1. Prend note de l’étude du ⟦1⟧ mars 2014 sur les ports.' },
  good: { fr: '1. Prend note de l’étude du 1er mars 2014 sur les ports.' },
  check(run, { pack, report }) {
    for (const { start, day, ordinal, month } of writtenDates(run, pack)) {
      if (day !== '1' || ordinal !== '') continue;
      const span = { start: run.start + start, end: run.start + start + 1 };
      report(span, t`The first day of a month is “1er”: “1er ${month}”.`, { fixes: [replace(span, '1er')] });
    }
  },
});
