import type { KnownQuery } from './known.ts';
import type { Numbers, Series } from './numbers.ts';
import { type NumberPrefix, readQuery, type Wanted } from './query.ts';
import { BEGUN, NOT, type TitleWords, WHOLE } from './words.ts';

/**
 * Rows that answer a query, the best first: of the query's body before others, whole numbers and words before
 * beginnings; by number where a number is sought, else the newest first.
 */
export function search(
  numbers: Numbers,
  words: readonly TitleWords[],
  { text, language, body, limit }: KnownQuery,
): number[] {
  for (const wanted of readQuery(text, language)) {
    const rows = answers(numbers, words, wanted, body, limit);
    if (rows.length > 0) return rows;
  }
  return [];
}

function answers(
  numbers: Numbers,
  words: readonly TitleWords[],
  { number, days, words: sought }: Wanted,
  body: string | null,
  limit: number,
): number[] {
  const titles =
    sought.length === 0 ? null : words.map((set) => ({ ofRow: set.titles.ofRow, marks: set.match(sought) }));
  const own = numbers.rangeOf(body);
  const ranked: [number[], number[], number[], number[]] = [[], [], [], []];
  const take = (row: number, numberMark: number): void => {
    if (numberMark === NOT || (days !== null && !days.has(numbers.day[row]!))) return;
    let mark = titles === null ? WHOLE : NOT;
    for (const { ofRow, marks } of titles ?? []) mark = Math.max(mark, marks[ofRow[row]!]!);
    mark = Math.min(mark, numberMark);
    if (mark === NOT) return;
    const rank = (row >= own.start && row < own.end ? 0 : 2) + (mark === WHOLE ? 0 : 1);
    if (ranked[rank]!.length < limit) ranked[rank]!.push(row);
  };
  if (number === null) {
    const best = own.end > own.start ? ranked[0] : ranked[2];
    for (const row of numbers.newestFirst()) {
      if (best.length === limit) break;
      take(row, WHOLE);
    }
  } else {
    for (const series of numbers.series) {
      const mark = markOfSeries(series, number);
      const bySession = !number.stroke && !series.label.startsWith('(');
      for (let row = series.start; mark !== NOT && row < series.end; row++)
        take(row, bySession ? mark : Math.min(mark, markOfNumber(numbers, row, number)));
    }
  }
  return ranked.flat().slice(0, limit);
}

/** How well the session or year of a series answers to what is typed of a number. */
function markOfSeries({ label }: Series, { session, stroke, bracket, digits, part }: NumberPrefix): number {
  const own = label.toLowerCase();
  if (own.startsWith('(')) {
    if (stroke || session !== '') return NOT;
    if (bracket === null) return WHOLE;
    return own === `(${bracket})` ? WHOLE : own.startsWith(`(${bracket}`) ? BEGUN : NOT;
  }
  if (bracket !== null) return NOT;
  if (stroke) return own === `${session}/` ? WHOLE : NOT;
  const typed = session === '' ? digits : session;
  if (part !== '') return NOT;
  return own === `${typed}/` ? WHOLE : own.startsWith(typed) ? BEGUN : NOT;
}

/** How well a row answers to the figures and the letter of a number whose session or year is not sought by them. */
function markOfNumber(numbers: Numbers, row: number, { digits, part }: NumberPrefix): number {
  if (digits === '') return BEGUN;
  const sought = Number(digits);
  let value = numbers.number[row]!;
  if (value === sought) return part === '' || numbers.partOf(row).toLowerCase() === part ? WHOLE : NOT;
  while (value > sought) value = Math.trunc(value / 10);
  return value === sought && part === '' ? BEGUN : NOT;
}
