import type { Found } from '../text/phrases.ts';
import { type DateToken, dateAt } from './dates.ts';
import { type Drafted, placed, rangeBetween } from './draft.ts';
import { joinBetween } from './heads.ts';
import type { PlacedMention } from './mention.ts';
import type { NumberToken } from './numbers.ts';
import { beforeSpace, isDigit, pastSpace, type Run } from './run.ts';
import type { Name, Noun } from './words.ts';

/** A number with what stands beside it in a language that puts the noun behind. */
interface Framed {
  readonly token: NumberToken;
  /** Of the body or date before it, or of the sign before the figures. */
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
  readonly isSigned: boolean;
  readonly noun: Noun | null;
  readonly own: boolean;
  readonly name: Name | null;
  readonly date: DateToken | null;
}

/** So far before a number its date may stand, when a title parts them. */
const DATE_REACH = 260;
/** So far behind a number the noun may stand that a list shares. */
const NOUN_REACH = 400;

/** What a text cites in a language that puts the sign 第 before the number and the noun behind the last one. */
export function framed(run: Run, numbers: readonly NumberToken[]): readonly PlacedMention[] {
  const read: Framed[] = [];
  let done = 0;
  for (const token of numbers) {
    const one = readFramed(run, token, done);
    read.push(one);
    done = one.end;
  }
  const lists: Drafted[][] = [];
  let last: Framed | null = null;
  for (let index = 0; index < read.length; index++) {
    const one = read[index]!;
    const kind = kindOf(run, read, index);
    if (kind === null) continue;
    const join: 'and' | 'to' | null = last === null ? null : joinBetween(run, last.end, one.start);
    const goesOn = join !== null && one.name === null && !one.own && lists.length > 0;
    const list: Drafted[] = goesOn ? lists[lists.length - 1]! : [];
    if (!goesOn) lists.push(list);
    if (goesOn && join === 'to')
      list.push(...rangeBetween(list[list.length - 1]!, one.token, { start: last!.end, end: one.start }));
    one.token.members.forEach((member, at) => {
      const { length } = one.token.members;
      list.push({
        kind,
        own: one.own && at === 0,
        body: at === 0 ? (one.name?.body ?? null) : null,
        kin: at === 0 ? (one.name?.kin ?? null) : null,
        member,
        form: one.token.form,
        start: at === 0 ? one.start : member.start,
        end: at === length - 1 ? one.end : member.end,
        date: one.date,
      });
    });
    last = one;
  }
  return lists.flatMap((drafts) => placed(run, drafts));
}

/** What kind a number is of: by its own noun, or the one that ends its list. */
function kindOf(run: Run, read: readonly Framed[], index: number): 'resolution' | 'decision' | null {
  const one = read[index]!;
  if (one.noun !== null) return one.noun.kind;
  const { text } = run;
  for (let next = index + 1; next < read.length; next++) {
    const later = read[next]!;
    const before = read[next - 1]!;
    if (later.start - before.end > NOUN_REACH || /[。；;]/.test(text.slice(before.end, later.start))) break;
    if (later.noun !== null) return later.noun.kind;
  }
  if (one.token.form === 'number/session') return 'decision';
  return one.isSigned && one.name !== null && one.token.form !== 'number (session)' ? 'resolution' : null;
}

function readFramed(run: Run, token: NumberToken, done: number): Framed {
  const { text, words } = run;
  const frame = words.words.frame!;
  let start = beforeSpace(text, token.start);
  const isSigned = text.startsWith(frame.before, start - 1);
  if (isSigned) start--;
  else start = token.start;
  let end = pastSpace(text, token.end);
  const isClosed = text.startsWith(frame.after, end);
  if (isClosed) end += frame.after.length;
  else end = token.end;
  let noun = words.nouns.at(text, end);
  if (noun !== null) end = noun.end;
  else {
    noun = words.nouns.before(text, start);
    if (noun !== null) start = noun.start;
  }
  const near = before(run, start, done);
  return {
    token,
    start: near.start,
    numberEnd: end,
    end,
    isSigned,
    noun: noun?.value ?? null,
    own: near.own,
    name: near.name,
    date: near.date,
  };
}

interface Before {
  readonly start: number;
  readonly own: boolean;
  readonly name: Name | null;
  readonly date: DateToken | null;
}

/** Body, "its" and date before a number, in any order; a title may stand between. */
function before(run: Run, at: number, done: number): Before {
  const { text, words } = run;
  let start = at;
  let own = false;
  let name: Name | null = null;
  let date: DateToken | null = null;
  for (let count = 0; count < 4; count++) {
    const of = words.of.before(text, start);
    const end = of !== null && of.start > done ? of.start : start;
    const day: DateToken | null = date === null ? dateEnding(run, end, done) : null;
    if (day !== null) {
      date = day;
      start = day.start;
      continue;
    }
    if (own || name !== null) break;
    const named: Found<Name> | null = words.names.before(text, end);
    const its = named === null ? words.own.before(text, end) : null;
    const found = named ?? its;
    if (found === null || found.start < done) break;
    start = found.start;
    name = named?.value ?? null;
    own = named === null;
  }
  if (date === null && !own && name === null) {
    const far = titled(run, start, done);
    if (far !== null) {
      const rest = before(run, far.start, Math.max(done, far.start - 40));
      return { start: at, own: rest.own, name: rest.name, date: far };
    }
  }
  return { start, own, name, date };
}

const DATE_LENGTH = 11;

/** The date that ends at `at`. */
function dateEnding(run: Run, at: number, done: number): DateToken | null {
  const { text } = run;
  if (text[at - 1] !== '日') return null;
  for (let from = Math.max(done, at - DATE_LENGTH); from <= at - 7; from++) {
    if (!isDigit(text.charCodeAt(from)) || isDigit(text.charCodeAt(from - 1))) continue;
    const date = dateAt(run, from);
    if (date !== null && date.end === at) return date;
  }
  return null;
}

/** The date before a title that stands between it and the number: "2011年12月9日题为“…”的第66/102号". */
function titled(run: Run, at: number, done: number): DateToken | null {
  const { text, words } = run;
  const of = words.of.before(text, at);
  if (of === null) return null;
  const from = Math.max(done, at - DATE_REACH);
  for (let day = text.lastIndexOf('日', of.start); day > from; day = text.lastIndexOf('日', day - 1)) {
    const date = dateEnding(run, day + 1, from);
    if (date !== null) return /[。；]/.test(text.slice(date.end, of.start)) ? null : date;
  }
  return null;
}
