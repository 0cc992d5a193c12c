import { BODIES } from '../bodies/bodies.ts';
import type { NumberForm } from '../bodies/body.ts';
import { parseNumber } from '../bodies/numbers.ts';
import { bodyOf, canBe, sessionDays } from '../bodies/plausible.ts';
import { symbolOf } from '../bodies/symbols.ts';
import { packOf } from '../languages/packs.ts';
import type { Whose } from './citation.ts';
import type { Mention, Step } from './mention.ts';

/** What a mention cites. */
export interface Resolved {
  readonly body: string | null;
  readonly whose: Whose;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  /** Index among the steps of the mention whose date it has, where that is not its own. */
  readonly dateOf: number | null;
  readonly turned: boolean;
}

/**
 * What each mention of a sequence cites, in order; `null` for a step that is none. The sequence is that of the text:
 * enacting lines and mentions. Pure and linear.
 */
export function resolve(steps: readonly Step[]): readonly (Resolved | null)[] {
  const drafts = readThrough(steps);
  settleTurned(steps, drafts);
  return drafts.map((draft, index) => {
    const step = steps[index]!;
    if (draft === null || step.step !== 'mention') return null;
    return finish(step, draft);
  });
}

/** No text that is read is of a later day. */
const HORIZON = '2032-12-31';

interface Draft {
  body: string | null;
  whose: Whose;
  number: string | null;
  date: string | null;
  dateOf: number | null;
  turned: boolean;
  /** The order of the number was told by body, session and date, and not only by habit. */
  decided: boolean;
  /** Turned because of its date alone. */
  byDate: boolean;
}

/** The body whose text goes on, the bodies last named, what numbers were said to be. */
interface Context {
  own: string | null;
  /** After this day nothing was adopted that the text can cite. */
  today: string;
  named: string[];
  readonly seen: Map<string, string>;
}

function readThrough(steps: readonly Step[]): (Draft | null)[] {
  const context: Context = { own: null, today: HORIZON, named: [], seen: new Map() };
  const drafts: (Draft | null)[] = [];
  let list: number[] = [];
  steps.forEach((step, index) => {
    if (step.step === 'enacting') {
      context.own = step.body;
      context.today = step.date ?? HORIZON;
      drafts.push(null);
      return;
    }
    // The marks of footnotes stand between the members of a list.
    if (step.kind === 'footnote') {
      drafts.push(draftOf(step, context, null));
      return;
    }
    if (step.list !== 'later') {
      share(steps, drafts, list);
      list = [];
    }
    const before = list.length > 0 ? drafts[list[list.length - 1]!]! : null;
    const draft = draftOf(step, context, before);
    drafts.push(draft);
    list.push(index);
    if (draft.body === null) return;
    if (step.body !== null || step.kin !== null || step.subject !== null || step.subjectKin !== null)
      context.named = [draft.body, ...context.named.filter((key) => key !== draft.body)];
    if (draft.number !== null && (draft.whose === 'named' || draft.whose === 'short'))
      context.seen.set(`${step.kind} ${draft.number}`, draft.body);
  });
  share(steps, drafts, list);
  return drafts;
}

/** What the last member of a list alone says is said of all: its body, its date where that can be theirs. */
function share(steps: readonly Step[], drafts: readonly (Draft | null)[], list: readonly number[]): void {
  if (list.length < 2) return;
  const last = list[list.length - 1]!;
  const { body, kin, date } = steps[last] as Mention;
  const others = list.slice(0, -1);
  const mentions = others.map((index) => steps[index] as Mention);
  const own = body ?? (kin === null ? null : drafts[last]!.body);
  if (
    own !== null &&
    mentions.every((mention) => mention.body === null && mention.kin === null && !mention.own)
  )
    shareBody(drafts, others, own);
  if (date !== null && mentions.every((mention) => mention.date === null))
    shareDate(steps, drafts, others, last);
}

function draftOf(mention: Mention, context: Context, before: Draft | null): Draft {
  if (!mention.far) return decide(mention, context, before);
  const draft = decide({ ...mention, date: null, far: false }, context, before);
  const { body, number } = draft;
  const { kind, date } = mention;
  if (body === null || number === null || (kind !== 'resolution' && kind !== 'decision')) return draft;
  const isTheirs = sessionDays(body, number) !== null && canBe(body, kind, number, date) === null;
  return isTheirs ? { ...draft, date } : draft;
}

function decide(mention: Mention, context: Context, before: Draft | null): Draft {
  const { number, date } = mention;
  const draft: Draft = {
    body: mention.body,
    whose: mention.body === null ? 'unknown' : 'named',
    number,
    date,
    dateOf: null,
    turned: false,
    decided: true,
    byDate: false,
  };
  if (number === null || (mention.kind !== 'resolution' && mention.kind !== 'decision')) return draft;
  if (mention.symbol !== null) return draft;
  const { candidates, whose } = candidatesOf(mention, context, before);
  const subject = mention.subject ?? (mention.subjectKin === null ? null : candidates[0]);
  const turned = turnOf(mention);
  const kind = mention.kind;
  const fits = (body: string, each: string, day = date): boolean =>
    isNumbering(body) && canBe(body, kind, each, day, context.today) === null;
  const named = whose === 'named' ? bodyOf(candidates[0]!) : undefined;
  if (named?.common && isOtherForm(named.key, number)) {
    // Another conference of that name: the text's own or one that was named in full, else nobody tells which.
    const { kin } = named;
    const others = [context.own, ...context.named].filter((key) => key !== null && bodyOf(key)?.kin === kin);
    const other = others.find((key) => fits(key!, number)) ?? null;
    return { ...draft, body: other, whose: other === null ? 'unknown' : 'short' };
  }
  for (const body of candidates) {
    if (fits(body, number)) {
      draft.decided = turned === null || !fits(body, turned);
      return { ...draft, body, whose: whose === 'shape' && body === subject ? 'named' : whose };
    }
    if (turned !== null && fits(body, turned))
      return { ...draft, body, whose, number: turned, turned: true, byDate: fits(body, number, null) };
  }
  // What names its body is believed, whatever the number; the rest of a list goes with its date or without.
  const believed = candidates.find((body) => !isOtherForm(body, number)) ?? null;
  const isPlain = mention.subject === null && mention.subjectKin === null;
  if (whose === 'own' && date !== null && context.named.includes('HRC') && fits('HRC', number))
    return { ...draft, body: 'HRC', whose };
  const isPossible = believed !== null && fits(believed, number, null);
  if (believed !== null && (whose === 'named' || (whose === 'own' && isPlain && isPossible)))
    return { ...draft, body: believed, whose };
  if (mention.list === 'later' && isPossible) return { ...draft, body: believed, whose };
  const shaped = byShape(mention, context);
  if (shaped !== null) return { ...draft, body: shaped, whose: shaped === believed ? whose : 'shape' };
  const back = turned === null ? null : byShape({ ...mention, number: turned }, context);
  if (back !== null) return { ...draft, body: back, whose: 'shape', number: turned, turned: true };
  return believed === null || (whose === 'shape' && !isPossible)
    ? draft
    : { ...draft, body: believed, whose };
}

/** How the body numbers is known. */
function isNumbering(body: string): boolean {
  return bodyOf(body)?.series !== undefined;
}

function isOtherForm(body: string, number: string): boolean {
  return canBe(body, 'resolution', number)?.reason === 'form';
}

interface Candidates {
  readonly candidates: readonly string[];
  readonly whose: Whose;
}

/** Bodies whose the number may be, the likeliest first. */
function candidatesOf(mention: Mention, context: Context, before: Draft | null): Candidates {
  const named = parseNumber(mention.number!)?.body ?? mention.body;
  if (named !== null) return { candidates: [named], whose: 'named' };
  const subjects = mention.subject !== null ? [mention.subject] : ofKin(mention.subjectKin, context);
  if (mention.own)
    return { candidates: [...subjects, ...(context.own === null ? [] : [context.own])], whose: 'own' };
  if (mention.kin !== null) return { candidates: ofKin(mention.kin, context), whose: 'short' };
  if (mention.list === 'later' && before !== null && before.body !== null)
    return { candidates: [before.body], whose: before.whose };
  const seen = context.seen.get(`${mention.kind} ${mention.number}`);
  const own = context.own === null ? [] : [context.own];
  // Running numbers of two bodies look alike, and only the Assembly's can be told by session and date.
  const first = parseNumber(mention.number!)?.form === 'number (session)' ? ['GA'] : [];
  return {
    candidates: [...subjects, ...(seen === undefined ? [] : [seen]), ...first, ...own],
    whose: 'shape',
  };
}

/** The bodies that a short name may stand for: the one last named in full first, then the text's own. */
function ofKin(kin: Mention['kin'], { named, own }: Context): readonly string[] {
  if (kin === null) return [];
  const all = KIN.get(kin) ?? [];
  const first = [...named, ...(own === null ? [] : [own])].filter((key) => all.includes(key));
  return [...new Set([...first, ...all])];
}

const KIN = new Map<string, readonly string[]>();
for (const { kin, key, series } of BODIES)
  if (kin !== undefined && series !== undefined) KIN.set(kin, [...(KIN.get(kin) ?? []), key]);

/** The body that numbers so where nothing else is said. */
const BY_FORM: Readonly<Record<NumberForm, readonly string[]>> = {
  'session/number': ['GA'],
  'year/number': ['ECOSOC'],
  'special/number': ['GA'],
  'roman/number': ['CBD-COP'],
  'number (year)': ['SC'],
  'number (session)': ['GA', 'ECOSOC'],
  'number/session': [],
  own: [],
};

/** The body that the form of the number and its date leave: the usual one, one that was named, any whose session fits. */
function byShape({ kind, number, date }: Mention, { named, today }: Context): string | null {
  const form = parseNumber(number!)?.form;
  if (form === undefined) return null;
  const wrong = (body: string) => canBe(body, kind as 'resolution' | 'decision', number!, date, today);
  const fits = (body: string): boolean => isNumbering(body) && wrong(body) === null;
  const usual = [...BY_FORM[form], ...named].find(fits);
  if (usual !== undefined) return usual;
  if (form === 'session/number') return date !== null && fits('HRC') ? 'HRC' : null;
  return BY_FORM[form].find((body) => wrong(body)?.reason !== 'session') ?? null;
}

/** The number with its sides changed, where copies of the language do that; `null` where it says the same. */
function turnOf({ number, language }: Mention): string | null {
  if (packOf(language).direction !== 'rtl') return null;
  const match = /^(\d{1,4})\/(\d{1,4})((?: [A-Z])?)$/.exec(number!);
  return match === null || match[1] === match[2] ? null : `${match[2]}/${match[1]}${match[3]}`;
}

/** One date at the end of a list in which nothing else has a date: "65/1 and 65/2 of 22 September 2010". */
function shareDate(
  steps: readonly Step[],
  drafts: readonly (Draft | null)[],
  others: readonly number[],
  last: number,
): void {
  for (const index of others) {
    const draft = drafts[index]!;
    const { kind } = steps[index] as Mention;
    const { date } = steps[last] as Mention;
    if (draft.body === null || draft.number === null || (kind !== 'resolution' && kind !== 'decision'))
      continue;
    if (canBe(draft.body, kind, draft.number, date) !== null) continue;
    draft.date = date;
    draft.dateOf = last;
  }
}

/** "resolutions 66/102 and 66/181 of the General Assembly". */
function shareBody(drafts: readonly (Draft | null)[], others: readonly number[], body: string): void {
  for (const index of others) {
    drafts[index]!.body = body;
    drafts[index]!.whose = 'named';
  }
}

/**
 * Numbers whose order nothing tells follow the majority of those that are told; where most stand straight, a date
 * alone turns none: it is the date that is wrong.
 */
function settleTurned(steps: readonly Step[], drafts: readonly (Draft | null)[]): void {
  let turned = 0;
  let straight = 0;
  const open: { readonly draft: Draft; readonly straight: string; readonly other: string }[] = [];
  drafts.forEach((draft, index) => {
    const step = steps[index]!;
    if (draft === null || step.step !== 'mention' || step.number === null || step.symbol !== null) return;
    if (step.kind !== 'resolution' && step.kind !== 'decision') return;
    const other = turnOf(step);
    if (other === null) return;
    if (!draft.decided || draft.byDate) open.push({ draft, straight: step.number, other });
    else if (draft.turned) turned++;
    else straight++;
  });
  const byDate = open.filter(({ draft }) => draft.byDate).length;
  const turns = turned + byDate > straight;
  for (const each of open) {
    each.draft.number = turns ? each.other : each.straight;
    each.draft.turned = turns;
  }
}

function finish(
  { kind, symbol: written }: Mention,
  { body, whose, number, date, dateOf, turned }: Draft,
): Resolved {
  const isNumbered = body !== null && number !== null && (kind === 'resolution' || kind === 'decision');
  const symbol = written ?? (isNumbered ? symbolOf(body, number, kind) : null);
  return { body, whose, number, symbol, date, dateOf, turned };
}
