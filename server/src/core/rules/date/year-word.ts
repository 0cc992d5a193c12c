import { writtenDates } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const WORD = /[¹²³⁰-⁹]{0,4}\s{0,2}(года|году|год|годом|годов|гг?\.)/y;

export default rule({
  code: 'date/year-word',
  severity: 'warning',
  scope: 'text',
  languages: ['ru'],
  summary: 'In a Russian date the word “года” follows the year, in full.',
  why: 'Adopted texts write “7 марта 2014 года” throughout; “г.” belongs in tables.',
  source: [SOURCES.numbers, SOURCES.counted],
  fix: 'writes “года”',
  bad: { ru: '1. принимает к сведению исследование о портах от 7 марта ⟦2014⟧.' },
  good: { ru: '1. принимает к сведению исследование о портах от 7 марта 2014 года.' },
  check(run, { pack, report }) {
    if (run.role === 'heading' || run.role === 'annex') return;
    for (const { end, year } of writtenDates(run, pack)) {
      if (year === '') continue;
      WORD.lastIndex = end;
      const word = WORD.exec(run.text);
      if (word !== null && !word[1]!.startsWith('г.')) continue;
      const span = { start: run.start + end - year.length, end: run.start + end + (word?.[0].length ?? 0) };
      const space = run.text.includes('\u00a0') ? '\u00a0' : ' ';
      report(span, t`“года” follows the year of a date, in full.`, {
        fixes: [replace(span, `${year}${space}года`)],
      });
    }
  },
});
