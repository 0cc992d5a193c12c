import { isJoined, monthName, monthsOf, writeDate } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** The day behind the month, with what makes it an ordinal, and the year. */
const REST = /(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,2}|\s{1,2})(\d{4})(?![\d–-])/y;

export default rule({
  code: 'date/order',
  severity: 'warning',
  scope: 'text',
  languages: ['en'],
  summary: 'In a date the day comes before the month: 9 December 2011.',
  why: 'The United Nations writes day, month and year, without commas, so that dates read alike in all languages.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'puts the day first',
  bad: { en: '1. Takes note of the survey of ⟦March 7, 2014⟧ on the harbours.' },
  good: { en: '1. Takes note of the survey of 7 March 2014 on the harbours.' },
  check(run, { pack, report }) {
    const { text } = run;
    for (const at of scan(run).figures) {
      if (at < 4 || !/\s/.test(text[at - 1]!)) continue;
      let start = at - 1;
      while (start > 0 && /[A-Za-z]/.test(text[start - 1]!)) start--;
      const month =
        start === at - 1 ? undefined : monthsOf(pack).get(text.slice(start, at - 1).toLowerCase());
      if (
        month === undefined ||
        isJoined(text, start) ||
        /\d\s{1,2}$/.test(text.slice(Math.max(0, start - 3), start))
      )
        continue;
      REST.lastIndex = at;
      const found = REST.exec(text);
      if (found === null || Number(found[1]) > 31) continue;
      // The verbs “may” and “march” bring no comma.
      if (/[a-z]/.test(text[start]!) && !found[0].includes(',')) continue;
      const date = writeDate(pack, Number(found[1]), month, found[2]!);
      const span = { start: run.start + start, end: run.start + at + found[0].length };
      report(span, t`The day comes before the month ${monthName(pack, month)}: “${date}”.`, {
        fixes: [replace(span, date)],
      });
    }
  },
});
