import { isJoined, writeDate } from '../dates.ts';
import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { inAddress, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

const DAY_FIRST = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![A-Za-z\d/-])/y;
const YEAR_FIRST = /((?:19|20)\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?![A-Za-z\d/-])/y;

export default rule({
  code: 'date/numeric',
  severity: 'warning',
  scope: 'text',
  languages: 'all',
  summary: 'In the text of a resolution the month of a date is named.',
  why: 'Countries differ on what 7/3/2014 means; a named month leaves no doubt.',
  source: [SOURCES.numbers],
  fix: 'writes the date out, where it can be read in one way only',
  bad: {
    en: '1. Takes note of the survey of ⟦2014-03-07⟧ on the harbours.',
    fr: '1. Prend note de l’étude du ⟦2014-03-07⟧ sur les ports.',
    es: '1. Toma nota del estudio de ⟦2014-03-07⟧ sobre los puertos.',
    ar: '1 - تحيط علما بدراسة ⟦2014-03-07⟧ عن الموانئ.',
    zh: '1. 表示注意到⟦2014-03-07⟧的港口研究报告。',
    ru: '1. принимает к сведению исследование о портах от ⟦2014-03-07⟧.',
  },
  good: {
    en: '1. Takes note of the survey of 7 March 2014 on the harbours.',
    fr: '1. Prend note de l’étude du 7 mars 2014 sur les ports.',
    es: '1. Toma nota del estudio de 7 de marzo de 2014 sobre los puertos.',
    ar: '1 - تحيط علما بدراسة 7 آذار/مارس 2014 عن الموانئ.',
    zh: '1. 表示注意到2014年3月7日的港口研究报告。',
    ru: '1. принимает к сведению исследование о портах от 7 марта 2014 года.',
  },
  check(run, { pack, report }) {
    const { text } = run;
    for (const at of scan(run).figures) {
      const [second, third, fifth] = [text[at + 1], text[at + 2], text[at + 4]] as const;
      if (!isSeparator(second) && !isSeparator(third) && !isSeparator(fifth)) continue;
      const read = readNumeric(text, at);
      if (read === null || isJoined(text, at) || inAddress(text, at)) continue;
      const span = { start: run.start + at, end: run.start + read.end };
      const { day, month, year } = read;
      if (day === null) report(span, t`This date can be read in two ways; name the month.`);
      else {
        const date = writeDate(pack, day, month, year);
        report(span, t`The month of a date is named: “${date}”.`, { fixes: [replace(span, date)] });
      }
    }
  },
});

function isSeparator(char: string | undefined): boolean {
  return char === '/' || char === '.' || char === '-';
}

interface Numeric {
  readonly end: number;
  /** `null` where day and month may change places. */
  readonly day: number | null;
  readonly month: number;
  readonly year: string;
}

function readNumeric(text: string, at: number): Numeric | null {
  YEAR_FIRST.lastIndex = at;
  DAY_FIRST.lastIndex = at;
  const iso = YEAR_FIRST.exec(text);
  const found = iso ?? DAY_FIRST.exec(text);
  if (found === null) return null;
  const end = at + found[0].length;
  const [one, two] = [Number(found[iso ? 3 : 1]), Number(found[iso ? 4 : 3])];
  const year = found[iso ? 1 : 4]!;
  if (one < 1 || two < 1 || Math.max(one, two) > 31 || Math.min(one, two) > 12) return null;
  if (iso) return one > 12 ? null : { end, day: two, month: one, year };
  if (one > 12) return { end, day: one, month: two, year };
  if (two > 12) return { end, day: two, month: one, year };
  return one === two ? { end, day: one, month: two, year } : { end, day: null, month: 0, year };
}
