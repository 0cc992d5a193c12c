import type { NumberForm } from '../bodies/body.ts';
import type { DateToken } from './dates.ts';
import type { Head } from './heads.ts';
import { mentionOf, type PlacedMention, placeOf } from './mention.ts';
import type { NumberMember, NumberToken } from './numbers.ts';
import type { Pinpoint } from './pinpoints.ts';
import type { Run } from './run.ts';

/** A mention of a resolution or decision while its list is being read; places are folded ones. */
export interface Drafted extends Omit<Head, 'start'> {
  readonly member: NumberMember;
  readonly form: NumberForm;
  readonly start: number;
  readonly end: number;
  readonly date: DateToken | null;
  /** Other words stand between the number and the date. */
  readonly far: boolean;
  /** Where the words begin that give the date, or might. */
  readonly datedAt: number;
  /** Of everything that belongs to it. */
  readonly reach: number;
  readonly pinpoint: Pinpoint | null;
  readonly title: { readonly start: number; readonly end: number } | null;
}

/** The mentions of one list, or of one number that stands alone. */
export function placed(run: Run, drafts: readonly Drafted[]): readonly PlacedMention[] {
  const isList = drafts.length > 1;
  const list = isList ? run.span(drafts[0]!.start, drafts[0]!.start).start : null;
  return drafts.map((draft, index) => placedOne(run, draft, list, index === 0));
}

function placedOne(run: Run, draft: Drafted, list: number | null, isFirst: boolean): PlacedMention {
  const { kind, own, body, kin, subject, subjectKin, member, start, end, date, far, pinpoint, title } = draft;
  const named = (pinpoint?.paragraphs ?? []).filter(({ between }) => !between);
  const annex = pinpoint?.annex ?? null;
  return {
    mention: mentionOf({
      kind,
      language: run.words.language,
      number: member.number,
      body,
      kin,
      own,
      subject,
      subjectKin,
      date: date?.date ?? null,
      far,
      paragraphs: named.map(({ label }) => label).join('|'),
      annex: annex?.label ?? null,
      list: list === null ? null : isFirst ? 'first' : 'later',
      between: member.between,
    }),
    place: placeOf({
      span: run.span(start, end),
      number: run.span(member.start, member.end),
      date: date === null ? null : run.span(date.start, date.end),
      paragraphs: named.map((label) => run.span(label.start, label.end)),
      annex: annex === null ? null : run.span(annex.start, annex.end),
      title: title === null ? null : run.span(title.start, title.end),
      list,
    }),
  };
}

/** So many members of a range are told apart. */
const RANGE = 60;

/** What stands between the ends of a range of one session: "46/153" of "46/152 to 46/154". */
export function rangeBetween(
  first: Drafted,
  last: NumberToken,
  gap: { readonly start: number; readonly end: number },
): readonly Drafted[] {
  const [session, from] = halves(first.member.number);
  const [other, to] = halves(last.members[0]!.number);
  if (session === '' || session !== other || !(to - from > 1 && to - from < RANGE)) return [];
  return Array.from({ length: to - from - 1 }, (_, index) => ({
    ...first,
    own: false,
    body: null,
    kin: null,
    member: { number: `${session}/${from + 1 + index}`, ...gap, between: true },
    ...gap,
    date: null,
    far: false,
    pinpoint: null,
    title: null,
  }));
}

function halves(number: string): readonly [string, number] {
  const match = /^([^/]+)\/(\d+)$/.exec(number);
  return match === null ? ['', 0] : [match[1]!, Number(match[2])];
}
