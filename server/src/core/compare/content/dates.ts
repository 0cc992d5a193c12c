import { isoDate } from '../../syntax/dates.ts';
import type { Words } from './words.ts';

/** A date, or each day of a list of them; offsets in the folded text. */
export interface DateFound {
  readonly start: number;
  readonly end: number;
  /** "2011-12-09", "2011-12", "--12-09" where no year stands near. */
  readonly dates: readonly string[];
}

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly days: readonly number[];
  readonly month: number;
  year: number | null;
}

/** So many units may stand between a date without a year and the one that gives it: "30 November to 11 December 2011". */
const NEAR = 24;

/** The dates in a folded text whose digits are ASCII; a month needs a day or a year, or stands beside one that has it. */
export function datesIn(text: string, words: Words): readonly DateFound[] {
  const found: Raw[] = [];
  for (const match of text.matchAll(words.date)) {
    const { days, month, y } = match.groups!;
    const number = words.isHan ? Number(month) : words.months.get(month!.replace(/ ?\/ ?/, '/').trim());
    if (number === undefined || number > 12 || number < 1) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      days: (days?.match(/\d{1,2}/g) ?? []).map(Number),
      month: number,
      year: y === undefined ? null : Number(y),
    });
  }
  share(text, found, words);
  const whole = found.filter(({ days, year }) => days.length > 0 || year !== null);
  return whole.map(({ start, end, days, month, year }) => ({
    start,
    end,
    dates: written(days, month, year),
  }));
}

/** Years that are left out stand in the next date, or in the one before where the year comes first. */
function share(text: string, found: readonly Raw[], { isHan: forwards, dayJoins }: Words): void {
  const order = forwards ? found : [...found].reverse();
  order.forEach((each, index) => {
    const from = order[index - 1];
    if (each.year !== null || from === undefined || from.year === null) return;
    const gap = forwards ? text.slice(from.end, each.start) : text.slice(each.end, from.start);
    if (each.days.length > 0 ? gap.length <= NEAR : dayJoins.test(gap)) each.year = from.year;
  });
}

function written(days: readonly number[], month: number, year: number | null): readonly string[] {
  const mm = String(month).padStart(2, '0');
  if (days.length === 0) return [`${year}-${mm}`];
  return days.flatMap((day) => {
    if (year === null) return `--${mm}-${String(day).padStart(2, '0')}`;
    return isoDate(year, month, day) ?? [];
  });
}
