import { isoDate } from '../syntax/dates.ts';
import { patternsOf } from '../syntax/patterns.ts';
import type { Phrases } from '../text/phrases.ts';
import { isDigit, pastNotes, pastSpace, type Run } from './run.ts';

/** A date in a folded text. */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The date that begins at `at`. */
export function dateAt(run: Run, at: number): DateToken | null {
  const { text, words } = run;
  if (!isDigit(text.charCodeAt(at))) return null;
  const { date, months } = patternsOf(words.language);
  date.lastIndex = at;
  const match = date.exec(text);
  if (match === null) return null;
  const { d, m, y, month } = match.groups!;
  const number = m !== undefined ? Number(m) : months.get(month!.replaceAll(' ', ''));
  const iso = number === undefined ? null : isoDate(Number(y), number, Number(d));
  if (iso === null) return null;
  let end = at + match[0].length;
  while (text.charCodeAt(end - 1) === 0x20) end--;
  return { start: at, end, date: iso };
}

/**
 * Several dates for the members of a list, in their order: "of 9 and 17 December 2021", "des 20 décembre 2004 et
 * 21 décembre 2012". What an earlier one leaves out stands in a later one. Empty for fewer than two.
 */
export function datesBehind(run: Run, at: number): readonly DateToken[] {
  const { text, words } = run;
  let p = pastSpace(text, at);
  if (text[p] === ',' || text[p] === '،') p = pastSpace(text, p + 1);
  const dated = words.dated.at(text, p);
  if (dated === null) return [];
  p = pastSpace(text, dated.end);
  const days: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  while (days.length < 40) {
    const whole = dateAt(run, p);
    const end = whole?.end ?? dayEnd(run, p);
    if (end === null) break;
    days.push({ start: p, end, text: whole?.date ?? text.slice(p, end) });
    p = pastSpace(text, pastNotes(text, end));
    const next = p;
    if (text[p] === ',' || text[p] === '،') p = pastSpace(text, p + 1);
    const join = words.joins.at(text, p);
    if (join !== null) p = pastSpace(text, join.end);
    else if (p === next) break;
    const again = words.dated.at(text, p);
    if (again !== null) p = pastSpace(text, again.end);
  }
  return days.length < 2 ? [] : completed(run, days);
}

/** Each day with the month and year of the first whole date behind it; none where one is lacking. */
function completed(
  run: Run,
  days: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): readonly DateToken[] {
  const { months } = patternsOf(run.words.language);
  const dates: DateToken[] = [];
  let last: string | null = null;
  for (let index = days.length - 1; index >= 0; index--) {
    const { start, end, text } = days[index]!;
    if (text.includes('-')) last = text;
    else if (last === null) return [];
    else {
      const [, day = '', name = ''] = /^(\d{1,2})(?:er|º|o)?(?: de)?(?: (.*))?$/.exec(text) ?? [];
      const month: number =
        name === '' ? Number(last.slice(5, 7)) : (months.get(name.replaceAll(' ', '')) ?? 0);
      const date = isoDate(Number(last.slice(0, 4)), month, Number(day));
      if (date === null) return [];
      last = date;
    }
    dates.unshift({ start, end, date: last });
  }
  return dates;
}

/** End of a day with or without its month. */
function dayEnd(run: Run, at: number): number | null {
  const { text, words } = run;
  const day = /^\d{1,2}(?:er|º)?(?![\d/(])/.exec(text.slice(at, at + 5));
  if (day === null) return null;
  const end = at + day[0].length;
  const rest = text.slice(end, end + 30);
  for (const name of words.months)
    if (rest.startsWith(` ${name}`) || rest.startsWith(` de ${name}`))
      return end + rest.indexOf(name) + name.length;
  return end;
}

/** The date that a number at `at` is followed by: "of 9 December 2011"; `start` is that of the day. */
export function dateBehind(run: Run, at: number, by: Phrases<true> = run.words.dated): DateToken | null {
  const { text } = run;
  let p = pastSpace(text, at);
  if (text[p] === ',' || text[p] === '،') p = pastSpace(text, p + 1);
  const dated = by.at(text, p);
  return dated === null ? null : dateAt(run, pastSpace(text, dated.end));
}
