import { isoDate } from '../syntax/dates.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { isWordUnit } from '../text/phrases.ts';
import type { DateToken } from './dates.ts';
import type { Head } from './heads.ts';
import type { NumberToken } from './numbers.ts';
import { beforeSpace, isDigit, pastSpace, type Run } from './run.ts';
import type { Name } from './words.ts';

/** So much of a line is looked at, folded units. */
const LINE = 300;

/**
 * The noun of a number in a copy that stores the pieces of a line in reversed order, as texts read from a printed
 * Arabic page do: it stands behind the number, anywhere in the line, without a number of its own; or, for a number
 * with its body right behind it, at the end of the line before. `used` holds the nouns that have their number.
 */
export function scatteredHead(run: Run, token: NumberToken, used: Set<number>): Head | null {
  const { text, words } = run;
  if (!isOutOfPlace(text, token)) return null;
  const end = Math.min(run.lineEnd(token.end), token.end + LINE);
  for (let p = token.end; p < end; p++) {
    const found = loneNoun(run, token, p, p > token.end, used);
    if (found !== null) return found;
  }
  if (isWordUnit(text.charCodeAt(token.end)))
    for (let p = token.start - 1; p > Math.max(0, token.start - LINE / 2); p--) {
      const found = loneNoun(run, token, p, true, used);
      if (found !== null) return found;
    }
  const named = words.names.at(text, pastSpace(text, token.end));
  return named === null || token.form !== 'number (year)'
    ? null
    : head(token, 'resolution', false, named.value);
}

const NUMBER = /^\d{1,4} ?[/(]/;

/** The noun that begins at `p`, unless it has a number of its own, with its body. */
function loneNoun(
  run: Run,
  token: NumberToken,
  p: number,
  isInside: boolean,
  used: Set<number>,
): Head | null {
  const { text, words } = run;
  if (isInside && (isWordUnit(text.charCodeAt(p - 1)) || !isWordUnit(text.charCodeAt(p)))) return null;
  const noun = words.nouns.at(text, p);
  if (noun === null || used.has(p)) return null;
  const name = words.names.at(text, pastSpace(text, noun.end));
  const past = pastSpace(text, name?.end ?? noun.end);
  if (NUMBER.test(text.slice(past, past + 6))) return null;
  used.add(p);
  return head(token, noun.value.kind, noun.value.own, name?.value ?? null);
}

/** A letter stands right behind, or no word before: the number is where no citation has it. */
function isOutOfPlace(text: string, { start, end }: NumberToken): boolean {
  return isWordUnit(text.charCodeAt(end)) || !isWordUnit(text.charCodeAt(beforeSpace(text, start) - 1));
}

function head({ start }: NumberToken, kind: Head['kind'], own: boolean, name: Name | null): Head {
  return {
    start,
    kind,
    body: name?.body ?? null,
    kin: name?.kin ?? null,
    own: own && name === null,
    subject: null,
    subjectKin: null,
  };
}

/** The date right before a number, its pieces in reversed order: "2006 October 18, of" before "3/2". */
export function scatteredDate(run: Run, at: number): DateToken | null {
  const { text, words } = run;
  const dated = words.dated.before(text, beforeSpace(text, at));
  if (dated === null) return null;
  let p = beforeSpace(text, dated.start);
  if (text[p - 1] === '،' || text[p - 1] === ',') p = beforeSpace(text, p - 1);
  const day = figuresBefore(text, p);
  if (day === null) return null;
  const lead = text.slice(Math.max(0, day.start - 30), day.start).trimEnd();
  for (const [name, month] of patternsOf(words.language).months) {
    if (!lead.replaceAll(' ', '').endsWith(name)) continue;
    const year = text.slice(0, day.start).lastIndexOf(name.slice(0, 3));
    const from = figuresBefore(text, beforeSpace(text, year));
    const date = from === null ? null : isoDate(from.value, month, day.value);
    if (from !== null && date !== null) return { start: from.start, end: day.end, date };
  }
  return null;
}

function figuresBefore(
  text: string,
  end: number,
): { readonly start: number; readonly end: number; readonly value: number } | null {
  let start = end;
  while (start > 0 && end - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { start, end, value: Number(text.slice(start, end)) };
}
