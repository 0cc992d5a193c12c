import { isHan } from '../text/chars.ts';
import type { Found } from '../text/phrases.ts';
import { type DateToken, dateAt } from './dates.ts';
import { type Drafted, placed, rangeBetween } from './draft.ts';
import { joinBetween } from './heads.ts';
import { type Leading, takeWithin } from './internal.ts';
import type { PlacedMention } from './mention.ts';
import type { NumberMember, NumberToken } from './numbers.ts';
import { type Pinpoint, pinpointBehind } from './pinpoints.ts';
import { beforeSpace, isDigit, lastWithin, pastSpace, type Run } from './run.ts';
import { quotedAt, type TitleToken } from './titles.ts';
import type { Name, Noun } from './words.ts';

/** A number with what stands beside it in a language that puts the noun behind. */
interface Framed {
  readonly token: NumberToken;
  /** Of the body or date before it, or of the sign before the figures. */
  readonly start: number;
  readonly end: number;
  /** Of everything that belongs to it. */
  readonly reach: number;
  readonly isSigned: boolean;
  readonly noun: Noun | null;
  readonly own: boolean;
  readonly name: Name | null;
  readonly subject: Name | null;
  readonly date: DateToken | null;
  readonly pinpoint: Pinpoint | null;
  readonly title: TitleToken | null;
}

/** So far before a number its date may stand, when a title parts them. */
const DATE_REACH = 260;
/** So far behind a number the noun may stand that a list shares. */
const NOUN_REACH = 400;

/** What a text cites in a language that puts the sign 第 before the number and the noun behind the last one. */
export function framed(
  run: Run,
  numbers: readonly NumberToken[],
  leading: Leading,
  taken: Set<Pinpoint>,
): readonly PlacedMention[] {
  const read: Framed[] = [];
  let done = 0;
  for (const token of numbers) {
    const one = readFramed(run, token, done);
    read.push(one);
    done = one.reach;
    if (one.pinpoint !== null) takeWithin(leading, one.pinpoint.start, one.pinpoint.end, taken);
  }
  const kinds = kindsOf(run, read);
  const lists: Drafted[][] = [];
  let last: Framed | null = null;
  let head: Framed | null = null;
  for (let index = 0; index < read.length; index++) {
    const one = read[index]!;
    const kind = kinds[index]!;
    if (kind === null) continue;
    const join: 'and' | 'to' | null = last === null ? null : joinBetween(run, last.reach, one.start);
    const isBare = join !== null && one.name === null && !one.own && lists.length > 0;
    const goesOn = isBare && last!.noun === null;
    const taken = isBare && !goesOn ? head : null;
    if (!isBare) head = one;
    const list: Drafted[] = goesOn ? lists[lists.length - 1]! : [];
    if (!goesOn) lists.push(list);
    if (goesOn && join === 'to')
      list.push(...rangeBetween(list[list.length - 1]!, one.token, { start: last!.reach, end: one.start }));
    one.token.members.forEach((member, at) => {
      const { length } = one.token.members;
      list.push({
        kind,
        own: (one.own || taken?.own === true) && at === 0,
        body: at === 0 ? (one.name?.body ?? null) : null,
        kin: at === 0 ? (one.name?.kin ?? null) : null,
        member,
        subject: at === 0 ? ((taken?.name ?? one.subject)?.body ?? null) : null,
        subjectKin: at === 0 ? ((taken?.name ?? one.subject)?.kin ?? null) : null,
        form: one.token.form,
        start: at === 0 ? one.start : member.start,
        end: at === length - 1 ? one.end : member.end,
        date: one.date ?? (goesOn || at > 0 ? shared(list[list.length - 1], member) : null),
        datedAt: one.end,
        reach: one.reach,
        far: false,
        pinpoint: one.pinpoint,
        title: one.title,
      });
    });
    last = one;
  }
  return lists.flatMap((drafts) => placed(run, drafts));
}

/** Another noun stands behind the number: 商定结论, 文件. */
function isOtherNoun(run: Run, at: number): boolean {
  const { text, words } = run;
  const isClosed = text.startsWith(words.words.frame!.after, at - words.words.frame!.after.length);
  if (!isClosed || !isHan(text.charCodeAt(at))) return false;
  const open = [words.joins, words.filler, words.annex, words.section, words.about, words.own, words.names];
  return open.every((phrases) => phrases.at(text, at) === null);
}

/** A number of the same session right behind one with a date has that: "2003年12月23日第58/268和第58/269号". */
function shared(before: Drafted | undefined, { number }: NumberMember): DateToken | null {
  const session = number.slice(0, number.indexOf('/') + 1);
  return before !== undefined && session !== '' && before.member.number.startsWith(session)
    ? before.date
    : null;
}

/** What kind each number is of: by its own noun, or the one that ends its list; `null` for what cites nothing. */
function kindsOf(run: Run, read: readonly Framed[]): readonly (Noun['kind'] | null)[] {
  const { text } = run;
  const kinds: (Noun['kind'] | null)[] = [];
  let next: Noun['kind'] | null = null;
  for (let index = read.length - 1; index >= 0; index--) {
    const { token, noun, isSigned, name, end } = read[index]!;
    const later = read[index + 1];
    const isApart =
      later === undefined || later.start - end > NOUN_REACH || /[。;]/.test(text.slice(end, later.start));
    if (noun === null && isOtherNoun(run, end)) {
      kinds.push(null);
      continue;
    }
    next = noun?.kind ?? (isApart ? null : next);
    const isTold = isSigned && name !== null && token.form !== 'number (session)';
    kinds.push(next ?? (token.form === 'number/session' ? 'decision' : isTold ? 'resolution' : null));
  }
  return kinds.reverse();
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
  const pinpoint = pinpointBehind(run, end);
  return {
    ...near,
    token,
    end,
    reach: pinpoint?.end ?? end,
    isSigned,
    noun: noun?.value ?? null,
    pinpoint,
  };
}

type Before = Pick<Framed, 'start' | 'own' | 'name' | 'subject' | 'date' | 'title'>;

/**
 * Body, "its" and date before a number, in any order; its title, or what it is about, may stand between them and the
 * number: "大会2011年12月9日题为“…”的第66/102号".
 */
function before(run: Run, at: number, done: number): Before {
  const { text, words } = run;
  const found: { -readonly [K in keyof Before]: Before[K] } = {
    start: at,
    own: false,
    name: null,
    subject: null,
    date: null,
    title: null,
  };
  let isNear = true;
  let isListed = false;
  let p = at;
  for (let count = 0; count < 10 && p > done; count++) {
    if (found.date !== null && found.name !== null) break;
    const day = found.date === null ? dateEnding(run, p, done) : null;
    const named =
      day === null && found.name === null && found.subject === null ? nameBefore(run, p, done) : null;
    const its =
      day !== null || named !== null || found.own || found.name !== null ? null : words.own.before(text, p);
    if (day !== null) found.date = day;
    else if (named !== null && found.own) found.subject = named.value;
    else if (named !== null) found.name = named.value;
    else if (its !== null && its.start >= done) found.own = true;
    else {
      const filler = words.filler.before(text, p);
      const about = filler === null && isNear ? aboutBefore(run, p, done) : null;
      const passed = filler ?? about;
      if (passed === null || passed.start < done) break;
      if (about !== null) {
        isNear = false;
        found.title = about.title;
      } else isListed = true;
      p = passed.start;
      continue;
    }
    p = (day ?? named ?? its)!.start;
    if (isNear && found.subject === null) found.start = p;
  }
  if (isListed && found.name === null && !found.own) found.subject = nameInClause(run, p, done);
  return found;
}

/** The name that ends at `at`, unless it belongs to what the text is about. */
function nameBefore(run: Run, at: number, done: number): Found<Name> | null {
  const named = run.words.names.before(run.text, at);
  return named === null || named.start < done || isAbout(run, named.start, done) ? null : named;
}

/** So far before "including" the body may be named, folded units. */
const CLAUSE = 80;

/** The body last named before `at`: "人权理事会通过的相关决议，包括…". */
function nameInClause(run: Run, at: number, done: number): Name | null {
  const { text, words } = run;
  for (let p = at; p > Math.max(done, at - CLAUSE) && !'。;'.includes(text[p - 1]!); p--) {
    const name = words.names.before(text, p);
    if (name !== null) return name.value;
  }
  return null;
}

/** So many commas may stand in what a text is about. */
const COMMAS = 2;

interface About {
  readonly start: number;
  readonly title: TitleToken | null;
}

/** Where it begins in the clause to say what the text at `at` is about, or what it is entitled. */
function aboutBefore(run: Run, at: number, done: number): About | null {
  const { text, words } = run;
  let commas = 0;
  let start = at;
  let title: TitleToken | null = null;
  const from = Math.max(done, at - DATE_REACH);
  for (let p = at - 1; p >= from; p--) {
    const open = OPENING[text[p]!];
    if (open !== undefined) {
      const opened = lastWithin(text, open, p, p - from);
      if (opened > from) p = opened;
      continue;
    }
    if (text[p] === ',') commas++;
    else if (CLAUSE_ENDS.includes(text[p]!)) break;
    if (commas > COMMAS) break;
    const entitled = words.entitled.at(text, p);
    if (entitled !== null && commas === 0) title = quotedAt(text, entitled.end);
    if (entitled === null && words.about.at(text, p) === null) continue;
    // Behind a comma only what follows a date at once is the same clause.
    if (commas === 0 || text[p - 1] === '日') start = p;
  }
  return start === at ? null : { start, title };
}

/** Marks that end a clause, as folding leaves them. */
const CLAUSE_ENDS = ',。;';

/** The mark that opens what a mark closes: commas inside are no end of the clause. */
const OPENING: Readonly<Record<string, string>> = { '”': '“', '》': '《' };

/** So far before a name the word may stand that says what a text is about. */
const ABOUT = 40;

/** The name belongs to what the text is about, and is not whose it is: "关于设立人权理事会的第60/251号". */
function isAbout(run: Run, at: number, done: number): boolean {
  const { text, words } = run;
  for (let p = at - 1; p >= Math.max(done, at - ABOUT) && !`${CLAUSE_ENDS}、日`.includes(text[p]!); p--)
    if (words.about.at(text, p) !== null) return true;
  return false;
}

const DATE_LENGTH = 11;

/** The date that ends at `at`. */
function dateEnding(run: Run, at: number, done: number): DateToken | null {
  const { text } = run;
  if (text[at - 1] !== '日') return null;
  for (let from = Math.max(done, at - DATE_LENGTH); from <= at - 7; from++) {
    if (!isDigit(text.charCodeAt(from)) || isDigit(text.charCodeAt(from - 1))) continue;
    const date = dateAt(run, from);
    if (date === null || date.end !== at) continue;
    return run.words.until.before(text, from) === null ? date : null;
  }
  return null;
}
