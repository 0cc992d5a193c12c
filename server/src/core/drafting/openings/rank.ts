import type { Form } from '../../facts/forms.ts';
import { inForm } from '../../rules/adverbs.ts';
import { foldKey } from '../../text/fold.ts';
import type { Gender } from './agreeing.ts';
import type { ComposedOpening } from './composed.ts';
import { BEGINNING, type CountedOpening, LEAST, type OpeningCounts, openingOf } from './counts.ts';
import { FEATURES, type Feature, WEIGHTS } from './weights.ts';

/** The opening of a paragraph of the draft. */
export interface UsedOpening {
  /** As written, without marks of emphasis. */
  readonly text: string;
  /** Folded. */
  readonly key: string;
  readonly phrase: string;
  readonly form: Form;
}

/** What is known where a paragraph is begun. */
export interface RankContext {
  /** Key of the adopting body. */
  readonly body: string | null;
  /** Of the adopting body; `null` where the language or the body tells none. */
  readonly gender: Gender | null;
  readonly repetition: 'in-threes' | 'free';
  /** Openings of the paragraphs before, in order; `null` for a paragraph without one. */
  readonly before: readonly (UsedOpening | null)[];
  /** That of the paragraph after, where there is one. */
  readonly after: UsedOpening | null;
}

export interface Ranked {
  readonly opening: CountedOpening;
  readonly score: number;
}

const NEXT: Readonly<Record<Form, Form>> = { bare: 'also', also: 'further', further: 'bare' };

/** Openings that fit what is asked for, the likeliest first. A pure function of counts and context. */
export function rankOpenings(
  counts: OpeningCounts,
  context: RankContext,
  fits: (opening: CountedOpening) => boolean,
): readonly Ranked[] {
  const features = featuresIn(counts, context);
  const weights = WEIGHTS[counts.part];
  const ranked: Ranked[] = [];
  for (const [opening, id] of candidates(counts, context, fits)) {
    const values = features(opening, id);
    let score = 0;
    for (let i = 0; i < values.length; i++) score += values[i]! * weights[i]!;
    ranked.push({ opening, score });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

type Candidate = readonly [opening: CountedOpening | ComposedOpening, id: number | null];

/** Where so many others fit, none is offered that is composed. */
const MANY = 60;

/** What fits, with its number in the counts; `null` for what is not in them. */
export function candidates(
  counts: OpeningCounts,
  context: RankContext,
  fits: (opening: CountedOpening) => boolean,
): readonly Candidate[] {
  const found: Candidate[] = [];
  counts.openings.forEach((opening, id) => {
    if (fits(opening)) found.push([opening, id]);
  });
  const own = ownOpenings(counts, context);
  for (const opening of own.values()) if (fits(opening)) found.push([opening, null]);
  if (context.before.length > 0 && found.length < MANY)
    for (const opening of counts.composed)
      if (!own.has(opening.key) && fits(opening)) found.push([opening, null]);
  return found;
}

/** Openings of the draft that no list holds, and that of the paragraph before in its next form; by folded text. */
function ownOpenings(counts: OpeningCounts, { before }: RankContext): ReadonlyMap<string, CountedOpening> {
  const { pack, part } = counts;
  const last = before.at(-1);
  const found = new Map<string, CountedOpening>();
  const take = (text: string, key: string): void => {
    if (counts.idOf(key) === undefined && !found.has(key))
      found.set(key, { ...openingOf(text, pack, part), gender: null });
  };
  for (const used of before) if (used !== null) take(used.text, used.key);
  if (last != null && last.text !== '') {
    const next = inForm(last.text, NEXT[last.form], part, pack);
    take(next, foldKey(next));
  }
  return found;
}

/** How much the counts of a wider view weigh against those of a narrow one: as so many texts. */
const WIDE = 30;
const SECOND = 40;
const NARROW = 15;
const BODY = 20;
const TRIPLE = 6;
/** The share of what is in no list of followers that is none at the end of the part. */
const UNLISTED = 0.6;

/**
 * What speaks for an opening in a context, by the order of `FEATURES`: `id` is its number in the counts, `null` for one
 * that is not in them; one that is composed is as usual as what it is made of lets expect. The values are good until the next call.
 */
export function featuresIn(
  counts: OpeningCounts,
  context: RankContext,
): (opening: CountedOpening | ComposedOpening, id: number | null) => Float64Array {
  const { before, after, body, repetition } = context;
  const used = before.filter((opening) => opening !== null);
  const last = before.length === 0 ? null : before.at(-1)!;
  const second = used.at(-2) ?? null;
  const phrases = new Set(used.map(({ phrase }) => phrase));
  const due = dueGender(counts, context, used);
  const lastId = before.length === 0 ? BEGINNING : last === null ? undefined : counts.idOf(last.key);
  const followers = lastId === undefined ? undefined : counts.data.next.get(lastId);
  const listed = lastId === undefined ? 0 : (counts.nextTotals.get(lastId) ?? 0);
  const occurrences = lastId === undefined || lastId === BEGINNING ? listed * 1.1 : counts.counts[lastId]!;
  const unlisted = NARROW + UNLISTED * Math.max(0, occurrences - listed);
  const afterLast = new Following(counts, phraseId(counts, before.length === 0 ? BEGINNING : last), WIDE);
  const afterSecond = second === null ? null : new Following(counts, phraseId(counts, second), SECOND);
  const ofBody = body === null ? undefined : counts.data.bodies.get(body)?.openings;
  const bodyTotal = body === null ? 0 : (counts.bodyTotals.get(body) ?? 0);
  const beforePhrase = before.length < 2 ? BEGINNING : phraseId(counts, before.at(-2)!);
  const triples =
    body === null || afterLast.phrase === undefined || beforePhrase === undefined
      ? null
      : counts.triplesAfter(body, beforePhrase, afterLast.phrase);
  const afterPhrase = after === null ? undefined : counts.phraseIdOf(after.phrase);
  const isFree = repetition === 'free';
  const values = new Float64Array(FEATURES.length);
  return (opening, own) => {
    values.fill(0);
    const isComposed = 'base' in opening;
    const rarity = isComposed ? opening.rarity : 1;
    const id = isComposed ? opening.base : own;
    const phrase = id === null ? counts.phraseIdOf(opening.phrase) : counts.phraseOf[id];
    const single = id === null ? LEAST / counts.total : counts.shares[id]!;
    const ofPhrase = phrase === undefined ? single : Math.max(single, counts.phraseShares[phrase]!);
    const follows = afterLast.shareOf(phrase, ofPhrase);
    const isSame = last !== null && last.phrase === opening.phrase;
    const isBare = opening.form === 'bare';
    const isDue = isSame && opening.form === NEXT[last.form];
    const formShare = isSame ? (isDue ? 0.7 : isBare ? 0.25 : 0.05) : isBare ? 0.97 : 0.015;
    const wide = 0.5 * follows * formShare + 0.5 * single;
    const count = id === null ? 0 : (followers?.get(id) ?? 0);
    values[AT.single] = Math.log(rarity * single);
    values[AT.follows] = Math.log((rarity * (unlisted * wide + count)) / (unlisted + listed));
    values[AT.composed] = Number(isComposed);
    values[AT.due] = Number(isDue);
    values[AT.plainAgain] = Number(isSame && isBare && !isDue);
    values[AT.outOfStep] = Number(isSame && !isBare && !isDue);
    values[AT.orphan] = Number(!isBare && !isSame);
    values[AT.again] = Number(isSame);
    values[AT.secondLast] = Number(second !== null && second.phrase === opening.phrase);
    values[AT.wrongGender] = Number(opening.gender !== null && due !== null && opening.gender !== due);
    if (afterSecond !== null && phrase !== undefined)
      values[AT.lift] = Math.log(afterSecond.shareOf(phrase, ofPhrase) / ofPhrase);
    if (isFree) {
      values[AT.freeOrphan] = Number(!isBare && !isSame);
      values[AT.freePlain] = Number(isSame && isBare);
      values[AT.freeDue] = Number(isDue);
    }
    values[AT.new] = Number(used.length > 0 && !phrases.has(opening.phrase));
    if (ofBody !== undefined && id !== null)
      values[AT.body] = Math.log(((ofBody.get(id) ?? 0) + BODY * single) / (bodyTotal + BODY) / single);
    if (triples !== null && phrase !== undefined)
      values[AT.triple] = Math.log(
        (triples.countOf(phrase) + TRIPLE * follows) / (triples.total + TRIPLE) / follows,
      );
    if (after !== null) {
      const leads = after.phrase === opening.phrase;
      if (afterPhrase !== undefined) {
        const share = Math.max(LEAST / counts.total, counts.phraseShares[afterPhrase]!);
        values[AT.leads] = Math.log(new Following(counts, phrase, WIDE).shareOf(afterPhrase, share) / share);
      }
      values[AT.leadsDue] = Number(leads && after.form === NEXT[opening.form] && after.form !== 'bare');
      values[AT.leadsPlain] = Number(leads && after.form === 'bare');
      values[AT.leadsAstray] = Number(!leads && after.form !== 'bare');
    }
    return values;
  };
}

/** What follows a phrase. */
class Following {
  readonly phrase: number | undefined;
  private readonly counts: ReadonlyMap<number, number> | undefined;
  private readonly total: number;
  private readonly wide: number;

  /** `wide`: how much the share of a phrase anywhere weighs. */
  constructor(counts: OpeningCounts, phrase: number | undefined, wide: number) {
    this.phrase = phrase;
    this.counts = phrase === undefined ? undefined : counts.phraseNext.get(phrase);
    this.total = phrase === undefined ? 0 : (counts.phraseNextTotals.get(phrase) ?? 0);
    this.wide = wide;
  }

  /** The share of a phrase here, as near to its `share` anywhere as the counts are few. */
  shareOf(phrase: number | undefined, share: number): number {
    const count = phrase === undefined ? 0 : (this.counts?.get(phrase) ?? 0);
    return (count + this.wide * share) / (this.total + this.wide);
  }
}

/** The gender of the body; where that is not known, the one that the draft has used. */
function dueGender(
  counts: OpeningCounts,
  { gender }: RankContext,
  used: readonly UsedOpening[],
): Gender | null {
  if (gender !== null) return gender;
  for (const { key } of used) {
    const id = counts.idOf(key);
    const own = id === undefined ? null : counts.openings[id]!.gender;
    if (own !== null) return own;
  }
  return null;
}

const AT = Object.fromEntries(FEATURES.map((feature, index) => [feature, index])) as Readonly<
  Record<Feature, number>
>;

function phraseId(counts: OpeningCounts, used: UsedOpening | typeof BEGINNING | null): number | undefined {
  if (used === BEGINNING) return BEGINNING;
  return used === null ? undefined : counts.phraseIdOf(used.phrase);
}
