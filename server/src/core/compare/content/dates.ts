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
  /** Where its words begin, behind a particle that joins them to a date before. */
  readonly from: number;
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
    const numbers = words.isHan
      ? month!.match(/\d+/g)!.map(Number)
      : [words.months.get(month!.replace(/ ?\/ ?/, '/').trim()) ?? 0];
    if (numbers.some((number) => number > 12 || number < 1)) continue;
    for (const number of numbers)
      found.push({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        from: match.index + (days === undefined ? match[0].indexOf(month!) : 0),
        days: number === numbers.at(-1) ? (days?.match(/\d{1,2}/g) ?? []).map(Number) : [],
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

/** "April 2nd 2020", "September 1, 2015": no form of adopted texts, but some have it. */
const MONTH_FIRST = /(?<!\p{L})(?<month>\p{L}{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?!\d)/gu;

/** The dates whose month comes first. */
export function turnedDatesIn(text: string, words: Words): readonly string[] {
  return [...text.matchAll(MONTH_FIRST)].flatMap(({ groups }) => {
    const month = words.months.get(groups!.month!);
    return month === undefined ? [] : written([Number(groups!.day)], month, Number(groups!.y));
  });
}

/** Years that are left out stand in the next date, or in the one before where the year comes first. */
function share(text: string, found: readonly Raw[], { isHan: forwards, dayJoins }: Words): void {
  const order = forwards ? found : [...found].reverse();
  order.forEach((each, index) => {
    const from = order[index - 1];
    if (each.year !== null || from === undefined || from.year === null) return;
    const gap = forwards ? text.slice(from.end, each.from) : text.slice(each.end, from.from);
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
