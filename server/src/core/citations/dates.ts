import { isoDate } from '../syntax/dates.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { isDigit, pastSpace, type Run } from './run.ts';

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

/** The date that a number at `at` is followed by: "of 9 December 2011"; `start` is that of the day. */
export function dateBehind(run: Run, at: number): DateToken | null {
  const { text, words } = run;
  let p = pastSpace(text, at);
  if (text[p] === ',' || text[p] === '،') p = pastSpace(text, p + 1);
  const dated = words.dated.at(text, p);
  return dated === null ? null : dateAt(run, pastSpace(text, dated.end));
}
