import { dateOf, dayOf, type NumberParts } from './format.ts';
import type { Adoption } from './known.ts';
import type { Numbers, Series } from './numbers.ts';

/**
 * Where absence says something. Numbers inside a series are hardly ever missing, and then it says nothing; but a
 * session that is over has a last number, and what is well beyond the last one known was never adopted.
 */
interface Ended {
  readonly body: string;
  /** First and last session or year. */
  readonly from: number;
  readonly to: number;
  /** How many numbers after the last one known stay possible. */
  readonly margin: number;
}

const ENDED: readonly Ended[] = [
  { body: 'GA', from: 31, to: 73, margin: 20 },
  { body: 'GA', from: 74, to: 79, margin: 10 },
  { body: 'HRC', from: 1, to: 60, margin: 5 },
  { body: 'CHR', from: 1982, to: 2006, margin: 5 },
  { body: 'ECOSOC', from: 2018, to: 2018, margin: 10 },
  { body: 'ECOSOC', from: 2020, to: 2024, margin: 10 },
];

/** Bodies whose running numbers, with session or year in brackets, are all known and each given once. */
const RUNNING = ['GA', 'SC'];

/** Bodies whose numbers follow the day of adoption, and from which session on. */
const ORDERED: Readonly<Record<string, { readonly from: number; readonly session: boolean }>> = {
  GA: { from: 31, session: true },
  SC: { from: 1946, session: false },
};

/** Whether a number that is not in the table may have been adopted all the same. */
export function absence(numbers: Numbers, body: string, { label, number, part }: NumberParts): Adoption {
  const series = numbers.seriesOf(body, label);
  if (series !== null && part !== '') {
    const [first, end] = numbers.rowsOf(series, number);
    if (first < end) return 'unknown'; // a part that is not listed
  }
  if (label.startsWith('('))
    return RUNNING.includes(body) ? absentRunning(numbers, body, label, number) : 'unknown';
  if (series === null) return 'unknown';
  const session = Number(label.slice(0, -1));
  const ended = ENDED.find((one) => one.body === body && one.from <= session && session <= one.to);
  return ended !== undefined && number > numbers.number[series.end - 1]! + ended.margin ? 'never' : 'unknown';
}

function absentRunning(numbers: Numbers, body: string, label: string, number: number): Adoption {
  let last = 0;
  let latest: Series | null = null;
  for (const series of numbers.series) {
    if (series.body !== body || !series.label.startsWith('(')) continue;
    const [first, end] = numbers.rowsOf(series, number);
    if (first < end) return 'never'; // it belongs to another session or year
    if (numbers.number[series.end - 1]! < last) continue;
    last = numbers.number[series.end - 1]!;
    latest = series;
  }
  if (number <= last || latest === null) return 'unknown';
  // A series of years goes on; that of sessions ended with the last one in brackets.
  const year = Number(label.slice(1, -1));
  return year >= Number(latest.label.slice(1, -1)) ? 'unknown' : 'never';
}

/** The days between which a number was adopted, from the sure dates of its neighbours. */
export function neighbourBounds(
  numbers: Numbers,
  series: Series,
  number: number,
  isSure: (row: number) => boolean,
): { readonly from: string; readonly to: string } | null {
  const rule = ORDERED[series.body];
  const session = Number(series.label.replace(/[/()]/g, ''));
  if (rule === undefined || !(session >= rule.from)) return null;
  const [first, end] = numbers.rowsOf(series, number);
  const counts = (row: number): boolean => isSure(row) && numbers.partOf(row) === '';
  let before = first - 1;
  while (before >= series.start && !counts(before)) before--;
  let after = end;
  while (after < series.end && !counts(after)) after++;
  // A session of the Assembly runs from one September to the next.
  const [opens, closes] = rule.session
    ? [dayOf(`${1945 + session}-09-01`), dayOf(`${1946 + session}-09-30`)]
    : [dayOf(`${session}-01-01`), dayOf(`${session}-12-31`)];
  const from = before >= series.start ? numbers.day[before]! : opens;
  const to = after < series.end ? numbers.day[after]! : closes;
  return from <= to ? { from: dateOf(from), to: dateOf(to) } : null;
}
