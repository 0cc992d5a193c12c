import type { LanguagePack } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import { occurrences } from '../subject.ts';

/** Days of each month; the 29th of February is left alone. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const CHINESE_DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/dg;

/** Day and month of a full date; the day is the group `day`, the month the group `month`. */
function datePattern({ months, code }: LanguagePack): RegExp {
  const between = code === 'es' ? ' de ' : '[\\s\\u00a0]';
  return new RegExp(`(?<!\\d)(?<day>\\d{1,2})${between}(?<month>${months})(?= |\\u00a0)`, 'dgu');
}

/** Dates that no calendar has. */
export const dates: readonly Mutation[] = [
  {
    kind: 'date/impossible',
    what: '“31 September”',
    claims: ['date/*'],
    breaks: (subject) => {
      const { pack, language } = subject;
      const names = pack.months.split('|');
      const pattern = language === 'zh' ? CHINESE_DATE : datePattern(pack);
      return occurrences(subject, pattern).map(({ span, match }) => {
        const month = language === 'zh' ? Number(match[2]) - 1 : names.indexOf(match.groups!.month!);
        const [start, end] = language === 'zh' ? match.indices![3]! : match.indices!.groups!.day!;
        const offset = span.start - match.index;
        return write({ start: offset + start, end: offset + end }, String(DAYS[month]! + 1));
      });
    },
  },
];
