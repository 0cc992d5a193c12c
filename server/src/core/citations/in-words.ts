import { canBe } from '../bodies/plausible.ts';
import { type DateToken, dateAt, dateBehind, datesBehind } from './dates.ts';
import { type Drafted, placed, rangeBetween } from './draft.ts';
import { farHead, type Head, headBefore, isConnected, joinBetween, nameBehind } from './heads.ts';
import { type Leading, takeWithin } from './internal.ts';
import type { PlacedMention } from './mention.ts';
import type { NumberMember, NumberToken } from './numbers.ts';
import { type Pinpoint, pinpointBehind } from './pinpoints.ts';
import { pastNotes, pastSpace, type Run } from './run.ts';
import { scatteredDate, scatteredHead } from './scattered.ts';
import { type TitleToken, titleBehind } from './titles.ts';

/** So far apart may two numbers of one list stand, folded units. */
const LIST_GAP = 500;

/** What a text cites in a language that puts the noun before the number; `taken` receives the parts that are cited. */
export function inWords(
  run: Run,
  numbers: readonly NumberToken[],
  leading: Leading,
  taken: Set<Pinpoint>,
): readonly PlacedMention[] {
  const lists: Drafted[][] = [];
  let list: Drafted[] | null = null;
  let head: Head | null = null;
  /** The head of the list as it stands, where it took something from the one before it. */
  let bare: Head | null = null;
  let end = 0;
  const used = new Set<number>();
  for (const token of numbers) {
    const found = headBefore(run, token.start);
    const start = found?.start ?? token.start;
    const join = list === null ? null : joinBetween(run, end, start);
    let behind = tail(run, token.end);
    const far =
      found === null &&
      join === null &&
      (behind.date !== null || token.form === 'number (year)') &&
      isConnected(run, token)
        ? farHead(run, token.start, end)
        : null;
    const isLater =
      found === null && far === null && (join !== null || goesOnList(run, token, end, list, behind.date));
    const scattered =
      run.words.turns && found === null && far === null && !isLater ? scatteredHead(run, token, used) : null;
    if (scattered !== null) behind = { ...behind, date: behind.date ?? scatteredDate(run, token.start) };
    const own = found ?? far ?? scattered ?? (isLater ? null : selfNamed(token));
    if (own === null && !isLater) continue;
    const goesOn = list !== null && isLater;
    const isNamed = behind.body !== null || behind.kin !== null;
    if (own !== null) {
      head = join === null || isNamed ? own : taking(own, head);
      bare = head === own ? null : own;
    }
    if (!goesOn || list === null) {
      list = [];
      lists.push(list);
    }
    const previous = list[list.length - 1];
    if (join === 'to' && previous !== undefined && found === null)
      list.push(...rangeBetween(previous, token, { start: end, end: token.start }));
    const lead = leading.byNext.get(start) ?? null;
    if (lead !== null) taken.add(lead);
    const pinpoint = lead ?? behind.pinpoint;
    if (behind.pinpoint !== null) takeWithin(leading, behind.pinpoint.start, behind.pinpoint.end, taken);
    const inherits: boolean = goesOn;
    token.members.forEach((member, index) => {
      const isFirst = index === 0 && !inherits;
      list!.push({
        kind: head!.kind,
        own: head!.own && isFirst,
        body: behind.body ?? (isFirst ? head!.body : null),
        kin: behind.kin ?? (isFirst ? head!.kin : null),
        subject: isFirst ? head!.subject : null,
        subjectKin: isFirst ? head!.subjectKin : null,
        member,
        form: token.form,
        start: index === 0 ? start : member.start,
        end: index === token.members.length - 1 ? behind.end : member.end,
        date: behind.date,
        datedAt: behind.datedAt,
        reach: behind.reach,
        far: behind.far,
        pinpoint,
        title: behind.title,
      });
    });
    end = behind.reach;
    // "its resolution 65/1 and resolutions 5/1 and 5/2 of the Council": those are not its.
    if (isNamed && bare !== null) {
      const { own: isOwn, subject, subjectKin } = bare;
      list[0] = { ...list[0]!, own: isOwn, subject, subjectKin };
      bare = null;
    }
    if (isNamed) head = { ...head!, body: behind.body, kin: behind.kin };
  }
  return lists.flatMap((drafts) => placed(run, withDates(run, drafts)));
}

/** The dates of a list that stand behind its last number, one for each: "of 9 and 17 December 2021". */
function withDates(run: Run, drafts: readonly Drafted[]): readonly Drafted[] {
  const last = drafts[drafts.length - 1]!;
  if (drafts.length < 2 || drafts.slice(0, -1).some(({ date }) => date !== null)) return drafts;
  const dates = datesBehind(run, last.datedAt);
  if (dates.length === 0) return withFarDate(run, drafts);
  // Of more or fewer dates than numbers none can be told to be whose.
  const isEach = dates.length === drafts.length;
  return drafts.map((draft, index) => ({ ...draft, date: isEach ? dates[index]! : null }));
}

/** "1/CP.21" needs no noun, nor does "2367 (2017)", where the Security Council had that number in that year. */
function selfNamed({ start, form, members }: NumberToken): Head | null {
  const { number } = members[0]!;
  const isTold =
    (form === 'own' && !number.includes('(Rev.')) ||
    (form === 'number (year)' && canBe('SC', 'resolution', number) === null);
  if (form !== 'number/session' && !isTold) return null;
  const kind = isTold && !/^WHA\d+\(/.test(number) ? 'resolution' : 'decision';
  return { start, kind, body: null, kin: null, own: false, subject: null, subjectKin: null };
}

/** So far behind a list its date may stand, folded units. */
const FAR_DATE = 240;

/** The date of a list of one session behind what is said of its members: "5/1, on paper, and 5/2, on ink, of 18 June 2007". */
function withFarDate(run: Run, drafts: readonly Drafted[]): readonly Drafted[] {
  const { text, words } = run;
  const last = drafts[drafts.length - 1]!;
  if (last.date !== null || !last.form.endsWith('/number')) return drafts;
  if (drafts.some(({ member }) => sessionOf(member) !== sessionOf(last.member))) return drafts;
  const end = Math.min(text.length, last.reach + FAR_DATE);
  for (let p = last.reach; p < end && text[p] !== ';' && text[p] !== '/' && text[p] !== '('; p++) {
    if (text[p] !== ' ') continue;
    const dated = words.dated.at(text, p + 1);
    const date = dated === null ? null : dateAt(run, pastSpace(text, dated.end));
    if (date !== null) return drafts.map((draft) => ({ ...draft, date, far: true }));
  }
  return drafts;
}

/** A head without a body right behind another takes that one's: "its resolution 65/1 and decision 65/501". */
function taking(own: Head, before: Head | null): Head {
  if (before === null || own.own || own.body !== null || own.kin !== null || own.subject !== null) return own;
  return {
    ...own,
    own: before.own,
    subject: before.body ?? before.subject,
    subjectKin: before.kin ?? before.subjectKin,
  };
}

interface Tail {
  /** Of the number, or of the body or date behind it. */
  readonly end: number;
  /** Of everything that belongs to it. */
  readonly reach: number;
  readonly body: Head['body'];
  readonly kin: Head['kin'];
  readonly date: DateToken | null;
  readonly datedAt: number;
  /** The date is another's unless it can be that of the number. */
  readonly far: boolean;
  readonly title: TitleToken | null;
  readonly pinpoint: Pinpoint | null;
}

/** What stands behind a number in any order: the body, the date, the title, a part of the text. */
function tail(run: Run, at: number): Tail {
  let end = at;
  let reach = at;
  let name = null as ReturnType<typeof nameBehind>;
  let date: DateToken | null = null;
  let title: TitleToken | null = null;
  let pinpoint: Pinpoint | null = null;
  let datedAt = -1;
  let far = false;
  for (let count = 0; count < 5; count++) {
    const p = pastNotes(run.text, reach);
    const named: ReturnType<typeof nameBehind> = name === null ? nameBehind(run, p) : null;
    const strong: DateToken | null = named === null && date === null ? dateBehind(run, p) : null;
    const dated: DateToken | null =
      strong ?? (named === null && date === null ? dateBehind(run, p, run.words.datedWeakly) : null);
    const quoted: TitleToken | null =
      named === null && dated === null && title === null ? titleBehind(run, p) : null;
    const part: Pinpoint | null =
      named === null && dated === null && quoted === null && pinpoint === null
        ? pinpointBehind(run, p)
        : null;
    if (named === null && dated === null && quoted === null && part === null) break;
    name ??= named;
    if (dated !== null) datedAt = p;
    far ||= dated !== null && strong === null;
    date ??= dated;
    title ??= quoted;
    pinpoint ??= part;
    const past = (named ?? dated ?? part)?.end ?? quoted!.past;
    if ((named !== null || strong !== null) && end === reach) end = past;
    reach = past;
  }
  return {
    end,
    reach,
    body: name?.body ?? null,
    kin: name?.kin ?? null,
    date,
    datedAt: date === null ? end : datedAt,
    far,
    title,
    pinpoint,
  };
}

/** A number without a noun goes on the list before it when it has a date of its own, or the form of its members. */
function goesOnList(
  run: Run,
  token: NumberToken,
  end: number,
  list: readonly Drafted[] | null,
  date: DateToken | null,
): boolean {
  if (list === null || token.start - end > LIST_GAP || !isConnected(run, token)) return false;
  if (date !== null) return true;
  const { form, member } = list[list.length - 1]!;
  if (token.form !== form) return false;
  if (form === 'number (year)') return true;
  return (
    form.endsWith('/number') &&
    token.start - end < SHORT_GAP &&
    sessionOf(member) === sessionOf(token.members[0]!)
  );
}

/** So far apart may two numbers of one session stand that have no dates. */
const SHORT_GAP = 160;

function sessionOf({ number }: NumberMember): string {
  return number.slice(0, number.indexOf('/'));
}
