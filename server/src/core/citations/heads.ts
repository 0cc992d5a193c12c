import type { Kin } from '../languages/citing/citing.ts';
import type { NumberToken } from './numbers.ts';
import { beforeSpace, pastSpace, type Run } from './run.ts';

/** The words that say what a number is and whose. */
export interface Head {
  readonly start: number;
  readonly kind: 'resolution' | 'decision';
  readonly body: string | null;
  readonly kin: Kin | null;
  readonly own: boolean;
}

/** The noun that stands before a number at `at`, with the names before and behind it: "its resolution", "قرار الجمعية العامة". */
export function headBefore(run: Run, at: number): Head | null {
  const { text, words } = run;
  let p = beforeSpace(text, at);
  if (text[p - 1] === '(') p = beforeSpace(text, p - 1);
  const sign = words.sign.before(text, p);
  if (sign !== null) p = beforeSpace(text, sign.start);
  const filler = words.filler.before(text, p);
  if (filler !== null) {
    p = beforeSpace(text, filler.start);
    if (text[p - 1] === ',' || text[p - 1] === '،') p = beforeSpace(text, p - 1);
  }
  let noun = words.nouns.before(text, p);
  const behind = noun === null ? words.names.before(text, p) : null;
  if (behind !== null) {
    p = beforeSpace(text, behind.start);
    const of = words.of.before(text, p);
    if (of !== null) p = beforeSpace(text, of.start);
    noun = words.nouns.before(text, p);
  }
  if (noun === null) return null;
  const { kind, own } = noun.value;
  const before = beforeSpace(text, noun.start);
  const its = own ? null : words.own.before(text, before);
  const named = its === null && behind === null ? words.names.before(text, before) : null;
  const name = behind ?? named;
  return {
    start: its?.start ?? named?.start ?? noun.start,
    kind,
    body: name?.value.body ?? null,
    kin: name?.value.kin ?? null,
    own: own || its !== null,
  };
}

/** A body that is named behind a number: "of the General Assembly". */
export function nameBehind(
  run: Run,
  at: number,
): (Pick<Head, 'body' | 'kin'> & { readonly end: number }) | null {
  const { text, words } = run;
  const p = pastSpace(text, at);
  const of = words.of.at(text, p);
  if (of === null && words.words.of !== '') return null;
  const name = words.names.at(text, of === null ? p : pastSpace(text, of.end));
  return name === null ? null : { ...name.value, end: name.end };
}

const MARKS = /(?:[ ,،;؛、，；]|\^|<sup>\(?\w{1,3}\)?<\/?|sup>|\[\^?\w{1,3}\]){0,8}/y;

/** How what ends at `from` and the number at `to` are joined in a list: nothing but marks and "and" or "to" between. */
export function joinBetween(run: Run, from: number, to: number): 'and' | 'to' | null {
  const { text, words } = run;
  if (to <= from || to - from > 60) return null;
  let join: 'and' | 'to' = 'and';
  let p = from;
  for (let count = 0; count < 3 && p < to; count++) {
    MARKS.lastIndex = p;
    p += MARKS.exec(text)?.[0].length ?? 0;
    if (p >= to) break;
    const word = words.joins.at(text, p) ?? words.sign.at(text, p) ?? words.of.at(text, p);
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
  return mark === ',' || mark === '،' || mark === ';' || words.joins.before(text, p) !== null;
}
