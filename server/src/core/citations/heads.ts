import type { Kin } from '../languages/citing/citing.ts';
import { isWordUnit } from '../text/phrases.ts';
import type { NumberToken } from './numbers.ts';
import { beforeSpace, pastSpace, type Run } from './run.ts';
import type { Name, Noun } from './words.ts';

/** The words that say what a number is and whose. */
export interface Head {
  readonly start: number;
  readonly kind: 'resolution' | 'decision';
  readonly body: string | null;
  readonly kin: Kin | null;
  readonly own: boolean;
  readonly subject: string | null;
  readonly subjectKin: Kin | null;
}

/** The noun that stands before a number at `at`, with the names before and behind it: "its resolution", "قرار الجمعية العامة". */
export function headBefore(run: Run, at: number): Head | null {
  const { text, words } = run;
  let p = beforeSpace(text, at);
  if (text[p - 1] === '(' || text[p - 1] === ':') p = beforeSpace(text, p - 1);
  const sign = words.sign.before(text, p);
  if (sign !== null) p = beforeSpace(text, sign.start);
  const filler = words.filler.before(text, p);
  if (filler !== null) p = pastComma(text, filler.start);
  const noun = words.nouns.before(text, p);
  if (noun !== null) return headOf(run, noun.start, noun.value, null);
  const behind = words.names.before(text, p);
  if (behind === null) return null;
  p = beforeSpace(text, behind.start);
  const of = words.of.before(text, p);
  if (of !== null) p = beforeSpace(text, of.start);
  const named = words.nouns.before(text, p);
  return named === null ? null : headOf(run, named.start, named.value, behind.value);
}

function pastComma(text: string, at: number): number {
  const p = beforeSpace(text, at);
  return text[p - 1] === ',' || text[p - 1] === '،' ? beforeSpace(text, p - 1) : p;
}

function headOf(run: Run, start: number, { kind, own, within }: Noun, behind: Name | null): Head {
  const { text, words } = run;
  const before = beforeSpace(text, start);
  const its = own ? null : words.own.before(text, before);
  const named = own || its !== null || behind !== null ? null : words.names.before(text, before);
  const name = behind ?? named?.value ?? null;
  const first = its?.start ?? named?.start ?? start;
  const isOwn = own || its !== null;
  const subject = name === null ? subjectBefore(run, first, isOwn, within) : null;
  return {
    start: first,
    kind,
    body: name?.body ?? null,
    kin: name?.kin ?? null,
    own: isOwn,
    subject: subject?.body ?? null,
    subjectKin: subject?.kin ?? null,
  };
}

/** So far before "in its resolution" its subject may be named, folded units. */
const CLAUSE = 160;

/** The body last named in the clause: "the Council, in its resolution", "adopted by the Council, including resolution". */
function subjectBefore(run: Run, at: number, isOwn: boolean, isWithin: boolean): Name | null {
  const { text, words } = run;
  let p = beforeSpace(text, at);
  const beside = isOwn ? words.names.before(text, p) : null;
  if (beside !== null) return beside.value;
  const article = isOwn ? null : words.definite.before(text, p);
  if (article !== null) p = beforeSpace(text, article.start);
  const lead = isOwn ? words.within.before(text, p) : words.filler.before(text, p);
  if (lead === null && !(isOwn && isWithin)) return null;
  p = beforeSpace(text, lead?.start ?? p);
  const end = Math.max(0, p - CLAUSE);
  for (; p > end; p--) {
    const code = text.charCodeAt(p - 1);
    if (code === 0x2e || code === 0x3b || code === 0x61b) return null;
    if (!isWordUnit(code) || isWordUnit(text.charCodeAt(p))) continue;
    const name = words.names.before(text, p);
    if (name !== null) return name.value;
  }
  return null;
}

/** So far before a number that has a date of its own the noun of its list may stand, folded units. */
const FAR = 260;

/** A noun further before in the sentence: "resolutions on the environment, in particular 41/187 of 8 December 1986". */
export function farHead(run: Run, at: number, from: number): Head | null {
  const { text, words } = run;
  const end = Math.max(from, at - FAR);
  for (let p = at - 1; p > end; p--) {
    const code = text.charCodeAt(p - 1);
    if (code === 0x3b || code === 0x61b || (code === 0x2e && text[p] === ' ' && run.isCapital(p + 1)))
      return null;
    if (!isWordUnit(code) || isWordUnit(text.charCodeAt(p))) continue;
    const noun = words.nouns.before(text, p);
    if (noun === null) continue;
    const name = nameBehind(run, noun.end);
    const head = headOf(run, noun.start, noun.value, name);
    return { ...head, start: at };
  }
  return null;
}

/** A body that is named behind a number: "of the General Assembly". */
export function nameBehind(run: Run, at: number): (Name & { readonly end: number }) | null {
  const { text, words } = run;
  const p = pastSpace(text, at);
  const of = words.of.at(text, p);
  if (of === null && !words.isDirect) return null;
  const name = words.names.at(text, of === null ? p : pastSpace(text, of.end));
  return name === null ? null : { ...name.value, end: name.end };
}

const MARKS = /(?:[ ,،;؛、，；]|\^|<sup>\(?\w{1,3}\)?<\/sup>|\[\^?\w{1,3}\]){0,8}/y;

/** How what ends at `from` and the number at `to` are joined in a list: nothing but marks and "and" or "to" between. */
export function joinBetween(run: Run, from: number, to: number): 'and' | 'to' | null {
  const { text, words } = run;
  if (to <= from || to - from > 60) return null;
  let join: 'and' | 'to' = 'and';
  let p = from;
  for (let count = 0; count < 4 && p < to; count++) {
    MARKS.lastIndex = p;
    p += MARKS.exec(text)?.[0].length ?? 0;
    if (p >= to) break;
    const word =
      words.joins.at(text, p) ??
      words.sign.at(text, p) ??
      words.from.at(text, p) ??
      words.filler.at(text, p) ??
      words.definite.at(text, p);
    if (word === null) return null;
    if (word.value === 'to') join = 'to';
    p = word.end;
  }
  return pastSpace(text, p) >= to ? join : null;
}

/** A number that goes on a list from which other words part it: "… and 69/313 of 27 July 2015". */
export function isConnected(run: Run, { start }: NumberToken): boolean {
  const { text, words } = run;
  const p = beforeSpace(text, start);
  const mark = text[p - 1];
  return (
    (mark !== undefined && ',،;؛:'.includes(mark)) ||
    words.joins.before(text, p) !== null ||
    words.filler.before(text, p) !== null
  );
}
