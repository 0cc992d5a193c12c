import type { NumberForm } from '../bodies/body.ts';
import type { Kin } from '../languages/citing/citing.ts';
import type { DateToken } from './dates.ts';
import type { PlacedMention } from './mention.ts';
import type { NumberMember, NumberToken } from './numbers.ts';
import type { Run } from './run.ts';

/** A mention of a resolution or decision while its list is being read; places are folded ones. */
export interface Drafted {
  readonly kind: 'resolution' | 'decision';
  readonly own: boolean;
  readonly body: string | null;
  readonly kin: Kin | null;
  readonly member: NumberMember;
  readonly form: NumberForm;
  readonly start: number;
  readonly end: number;
  readonly date: DateToken | null;
}

/** The mentions of one list, or of one number that stands alone. */
export function placed(run: Run, drafts: readonly Drafted[]): readonly PlacedMention[] {
  const isList = drafts.length > 1;
  const first = drafts[0]!;
  const list = isList ? run.span(first.start, first.start).start : null;
  return drafts.map(({ kind, own, body, kin, member, start, end, date }, index) => ({
    mention: {
      step: 'mention',
      kind,
      language: run.words.language,
      number: member.number,
      symbol: null,
      body,
      kin,
      own,
      date: date?.date ?? null,
      paragraph: null,
      annex: null,
      list: isList ? (index === 0 ? 'first' : 'later') : null,
      between: member.between,
    },
    place: {
      span: run.span(start, end),
      number: run.span(member.start, member.end),
      date: date === null ? null : run.span(date.start, date.end),
      paragraph: null,
      annex: null,
      title: null,
      list,
    },
  }));
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
  const between: Drafted[] = [];
  for (let number = from + 1; number < to; number++)
    between.push({
      ...first,
      own: false,
      body: null,
      kin: null,
      member: { number: `${session}/${number}`, ...gap, between: true },
      ...gap,
      date: null,
    });
  return between;
}

function halves(number: string): readonly [string, number] {
  const match = /^([^/]+)\/(\d+)$/.exec(number);
  return match === null ? ['', 0] : [match[1]!, Number(match[2])];
}
