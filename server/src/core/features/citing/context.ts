import { BODIES } from '../../bodies/bodies.ts';
import { dateBehind } from '../../citations/dates.ts';
import { mentionsIn } from '../../citations/extract.ts';
import { headBefore, joinBetween } from '../../citations/heads.ts';
import { beforeSpace, isDigit, Run } from '../../citations/run.ts';
import type { Document } from '../../document/document.ts';
import { resolutionAt } from '../../document/places.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { likelyLanguage } from '../../languages/likely.ts';
import { toRoman } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';

/** A citation that is being typed. */
export interface Typing {
  readonly language: LanguageCode;
  readonly kind: 'resolution' | 'decision';
  /** What is typed of number, date or title, folded, in ASCII digits; '' for nothing yet. */
  readonly query: string;
  /** Of what is typed, with the sign before it in Chinese. */
  readonly span: Span;
  /** Of the noun where nothing says whose the text is: the body then goes with it. */
  readonly noun: Span | null;
  /** Whose text the noun says that it is; `null` where it says nothing. */
  readonly bodies: ReadonlySet<string> | null;
  /** Whose text this one is. */
  readonly own: string | null;
  /** A date stands there already, or follows. */
  readonly isDated: boolean;
  /** What follows on the line. */
  readonly ahead: string;
}

/** So far before the cursor the noun may stand, in UTF-16 units, and the words that are sought begin. */
const REACH = 600;
const QUERY_REACH = 80;
/** So far behind the cursor it is looked what follows. */
const AHEAD = 30;
/** What ends a phrase, and so is no part of what is sought. */
const ENDS = /[;:。；：،؛!?？！"“”«»\n]|[.,]$|[.,] /;
/** The shortest word that title words may begin with: shorter ones are those of any sentence. */
const SHORTEST = 4;

/** Behind a noun that does not say whose it is, one word goes on with the sentence: "the resolution adopted". */
const SINGLE_WORD = /^\p{L}{1,40}$/u;

/** The citation that is being typed at `offset` (UTF-16); `null` where none is. */
export function typingAt(document: Document, offset: number): Typing | null {
  const from = Math.max(0, offset - REACH);
  const whole = document.slice({ start: from, end: offset });
  const line = Math.max(whole.lastIndexOf('\n\n') + 1, whole.lastIndexOf('\n\r\n') + 1, 0);
  const start = from + line;
  const resolution = resolutionAt(document, offset) ?? resolutionAt(document, Math.max(0, offset - 1));
  // The head of a text names that text itself.
  if (resolution !== null && offset < (resolution.enacting?.span.start ?? 0)) return null;
  const tail = whole.slice(line);
  const language = resolution?.language ?? likelyLanguage(tail, 'en');
  const run = new Run(`${tail}|`, language);
  const end = run.text.length - 1;
  const [ahead = ''] = document.slice({ start: offset, end: offset + AHEAD }).split(/[\r\n]/, 1);
  const isFramed = run.words.words.frame !== null;
  const typing = goingOn(tail, run, end) ?? (isFramed ? insideFrame(run, end) : afterNoun(run, end));
  if (typing === null) return null;
  const { kind, at, from: sought, noun, bodies, isOwn, isDated } = typing;
  const own = resolution?.body ?? null;
  const query = run.text.slice(sought, end);
  // A number that is being changed goes on behind the cursor.
  const [goesOn] = isDigit(run.text.charCodeAt(sought)) ? NUMBER_AHEAD.exec(ahead)! : [''];
  // An editor closes a bracket when it is opened.
  const isClosed = query.includes('(') && !query.includes(')') && ahead.startsWith(')');
  const placed = (place: Span): Span => {
    const span = run.span(place.start, place.end);
    return { start: start + span.start, end: start + span.end };
  };
  const replaced = { start: placed({ start: at, end: at + 1 }).start, end: offset + goesOn.length };
  if (isClosed) replaced.end = offset + 1;
  const behind = ahead.slice(replaced.end - offset);
  const ownOnly = isOwn && own !== null ? new Set([own]) : null;
  // What an editor completes stands on one line: where the noun does not, no body can go before it.
  const isWrapped = (place: number): boolean => /[\r\n]/.test(document.slice({ start: place, end: offset }));
  if (isWrapped(replaced.start)) return null;
  const placedNoun = noun === null ? null : placed(noun);
  const isApart = placedNoun !== null && isWrapped(placedNoun.start);
  if (isApart && own === null) return null;
  return {
    language,
    kind,
    query: inWesternForm(run, query),
    span: replaced,
    noun: isApart ? null : placedNoun,
    bodies: isApart ? new Set([own!]) : (bodies ?? ownOnly),
    own,
    isDated: isDated || dateBehind(new Run(behind, language), 0) !== null,
    ahead: behind,
  };
}

const NUMBER_AHEAD = /^(?:[\p{Nd}/]{1,9}(?: ?\([\p{Nd}IVXLC-]{1,8}\))?)?/u;

interface Found {
  readonly kind: 'resolution' | 'decision';
  /** Where what is replaced begins, and what is sought; in the folded text. */
  readonly at: number;
  readonly from: number;
  readonly noun: Span | null;
  readonly bodies: ReadonlySet<string> | null;
  readonly isOwn: boolean;
  readonly isDated: boolean;
}

/** Behind a noun: "its resolution 66/1", "résolution de l'Assemblée générale 66/1", "القرار 66/1". */
function afterNoun(run: Run, end: number): Found | null {
  const { text, words } = run;
  for (let from = end; from > 0 && end - from <= QUERY_REACH; from--) {
    if (from < end && ENDS.test(text.slice(from, from + 2))) return null;
    if (text[from - 1] !== ' ') continue;
    if (!isSought(text.slice(from, end))) continue;
    const head = headBefore(run, from);
    if (head === null) continue;
    const { kind, body, kin, own } = head;
    const saysWhose = body !== null || kin !== null || own;
    if (!saysWhose && SINGLE_WORD.test(text.slice(from, end))) return null;
    const noun = words.nouns.at(text, head.start);
    return {
      kind,
      at: from,
      from,
      noun: saysWhose ? null : noun,
      bodies: body !== null ? new Set([body]) : kin !== null ? bodiesOf(kin) : null,
      isOwn: own,
      isDated: false,
    };
  }
  return null;
}

const DATE_BEFORE = /\d{4}年\d{1,2}月\d{1,2}日$/;

/** Behind the sign that stands before a number: "其第66/1", "大会第66/1". The noun is still to come. */
function insideFrame(run: Run, end: number): Found | null {
  const { text, words } = run;
  const sign = words.words.frame?.before ?? '';
  const at = text.lastIndexOf(sign, end - 1);
  const from = at + sign.length;
  if (at < 0 || end - from > QUERY_REACH || ENDS.test(text.slice(from, end))) return null;
  const date = DATE_BEFORE.exec(text.slice(0, at));
  const before = beforeSpace(text, date === null ? at : date.index);
  const own = words.own.before(text, before);
  const name = own === null ? words.names.before(text, before) : null;
  const isNamed = own !== null || name !== null;
  if (from === end && !isNamed) return null;
  const { body = null, kin = null } = name?.value ?? {};
  return {
    kind: 'resolution',
    at,
    from,
    noun: isNamed ? null : { start: at, end: at },
    bodies: body !== null ? new Set([body]) : kin !== null ? bodiesOf(kin) : null,
    isOwn: own !== null,
    isDated: date !== null,
  };
}

/** A further number of a list: "resolutions 66/102 of 9 December 2011 and 66/1". */
function goingOn(tail: string, run: Run, end: number): Found | null {
  const number = /(?:e?s-)?\d[\d/]{0,8}(?: ?\(?[\da-z-]{0,9}\)?)?$/.exec(run.text.slice(0, end));
  if (number === null) return null;
  const from = number.index;
  const before = tail.slice(0, run.span(from, from + 1).start);
  const mentions = mentionsIn(before, run.words.language);
  const last = mentions.at(-1);
  if (last === undefined || (last.mention.kind !== 'resolution' && last.mention.kind !== 'decision'))
    return null;
  const between = new Run(before.slice(last.place.span.end), run.words.language);
  if (joinBetween(between, 0, between.text.length) === null) return null;
  const { kind } = last.mention;
  const first = mentions.findLast(({ mention }) => mention.list !== 'later')?.mention ?? last.mention;
  const { body, kin, own } = first;
  return {
    kind,
    at: from,
    from,
    noun: null,
    bodies: body !== null ? new Set([body]) : kin !== null ? bodiesOf(kin) : null,
    isOwn: own,
    isDated: false,
  };
}

/** A number, or words that no sentence goes on with by chance. */
function isSought(query: string): boolean {
  if (query === '') return true;
  const first = /^(?:e?s-)?[^ ]*/.exec(query)![0];
  return isDigit(first.charCodeAt(0)) || /^e?s-\d/.test(first) || first.length >= SHORTEST;
}

function bodiesOf(kin: string): ReadonlySet<string> {
  return new Set(BODIES.filter((body) => body.kin === kin).map(({ key }) => key));
}

/** Letters of parts and signs of sessions that are words, as other languages write them: "58/1 باء" is "58/1 b". */
function inWesternForm({ words }: Run, query: string): string {
  const { session } = words.words;
  let out = query;
  if (session.regular !== '') {
    out = out.replace(
      new RegExp(`\\( ?${session.regular} ?- ?(\\d{1,2})`),
      (_, n) => `(${toRoman(Number(n))}`,
    );
  }
  const part = / ?(\p{L}{3,4})(?= ?\(|$)/u.exec(out);
  const letter = part === null ? null : words.partNames.at(part[1]!, 0);
  return part === null || letter === null
    ? out
    : `${out.slice(0, part.index)} ${letter.value.toLowerCase()}${out.slice(part.index + part[0].length)}`;
}
