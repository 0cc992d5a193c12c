import type { Form } from '../../facts/forms.ts';
import { inForm } from '../../rules/adverbs.ts';
import type { Gender } from './agreeing.ts';
import { BEGINNING, type CountedOpening, type OpeningCounts, openingOf } from './counts.ts';
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
  const consider = (opening: CountedOpening, id: number | null): void => {
    if (!fits(opening)) return;
    const values = features(opening, id);
    let score = 0;
    for (let i = 0; i < values.length; i++) score += values[i]! * weights[i]!;
    ranked.push({ opening, score });
  };
  counts.openings.forEach((opening, id) => {
    consider(opening, id);
  });
  for (const opening of ownOpenings(counts, context)) consider(opening, null);
  return ranked.sort((a, b) => b.score - a.score);
}

/** Openings of the draft that no list holds, and that of the paragraph before in its next form. */
function ownOpenings(counts: OpeningCounts, { before }: RankContext): Iterable<CountedOpening> {
  const { pack, part } = counts;
  const last = before.at(-1);
  const texts = before.flatMap((used) => (used === null ? [] : used.text));
  if (last != null && last.text !== '') texts.push(inForm(last.text, NEXT[last.form], part, pack));
  const found = new Map<string, CountedOpening>();
  for (const text of texts) {
    const opening = { ...openingOf(text, pack, part), gender: null };
    if (counts.idOf(opening.key) === undefined) found.set(opening.key, opening);
  }
  return found.values();
}

/** How much the counts of a wider view weigh against those of a narrow one: as so many texts. */
const WIDE = 30;
const NARROW = 15;
const BODY = 20;
const TRIPLE = 6;
/** The share of what is in no list of followers that is none at the end of the part. */
const UNLISTED = 0.6;

/** What speaks for an opening in a context, by the order of `FEATURES`. */
export function featuresIn(
  counts: OpeningCounts,
  context: RankContext,
): (opening: CountedOpening, id: number | null) => Float64Array {
  const { before, after, body, gender, repetition } = context;
  const used = before.filter((opening) => opening !== null);
  const last = before.length === 0 ? null : before.at(-1)!;
  const phrases = new Set(used.map(({ phrase }) => phrase));
  const own = used.find(({ key }) => genderIn(counts, key) !== null);
  const due = gender ?? (own === undefined ? null : genderIn(counts, own.key));
  const lastId = before.length === 0 ? BEGINNING : last === null ? undefined : counts.idOf(last.key);
  const lastPhrase = phraseId(counts, before.length === 0 ? BEGINNING : last);
  const secondLast = used.at(-2) ?? null;
  const beforePhrase = before.length < 2 ? BEGINNING : phraseId(counts, before.at(-2)!);
  const afterPhrase = after === null ? undefined : counts.phraseIdOf(after.phrase);
  const followers = lastId === undefined ? undefined : counts.data.next.get(lastId);
  const listed = lastId === undefined ? 0 : (counts.nextTotals.get(lastId) ?? 0);
  const occurrences = lastId === undefined || lastId === BEGINNING ? listed * 1.1 : counts.counts[lastId]!;
  const unlisted = NARROW + UNLISTED * Math.max(0, occurrences - listed);
  const bodyCounts = body === null ? undefined : counts.data.bodies.get(body)?.openings;
  const bodyTotal = body === null ? 0 : (counts.bodyTotals.get(body) ?? 0);
  const isFree = repetition === 'free';

  return (opening, id) => {
    const values = new Float64Array(FEATURES.length);
    const set = (feature: Feature, value: number | boolean): void => {
      values[PLACES[feature]] = Number(value);
    };
    const phrase = counts.phraseIdOf(opening.phrase);
    const single = Math.max(LEAST, id === null ? 0 : counts.counts[id]!) / counts.total;
    const ofPhrase = Math.max(single, shareOf(counts, phrase));
    const follows = phrase === undefined ? ofPhrase : phraseShare(counts, lastPhrase, phrase, ofPhrase);
    const isSame = last !== null && last.phrase === opening.phrase;
    const isDue = isSame && opening.form === NEXT[last.form];
    const isBare = opening.form === 'bare';
    const formShare = isSame ? (isDue ? 0.7 : isBare ? 0.25 : 0.05) : isBare ? 0.97 : 0.015;
    const wide = 0.5 * follows * formShare + 0.5 * single;
    const count = id === null ? 0 : (followers?.get(id) ?? 0);
    set('single', Math.log(single));
    set('follows', Math.log((unlisted * wide + count) / (unlisted + listed)));
    set('due', isDue);
    set('plainAgain', isSame && isBare && !isDue);
    set('outOfStep', isSame && !isBare && !isDue);
    set('orphan', !isBare && !isSame);
    set('again', isSame);
    set('secondLast', secondLast?.phrase === opening.phrase);
    set('wrongGender', opening.gender !== null && due !== null && opening.gender !== due);
    if (secondLast !== null && phrase !== undefined)
      set(
        'lift',
        Math.log(phraseShare(counts, phraseId(counts, secondLast), phrase, ofPhrase, 40) / ofPhrase),
      );
    set('freeOrphan', isFree && !isBare && !isSame);
    set('freePlain', isFree && isSame && isBare);
    set('freeDue', isFree && isDue);
    set('new', used.length > 0 && !phrases.has(opening.phrase));
    if (bodyCounts !== undefined && id !== null) {
      const ofBody = ((bodyCounts.get(id) ?? 0) + BODY * single) / (bodyTotal + BODY);
      set('body', Math.log(ofBody / single));
    }
    if (body !== null && phrase !== undefined && lastPhrase !== undefined && beforePhrase !== undefined) {
      const [triple, total] = counts.tripleOf(body, beforePhrase, lastPhrase, phrase);
      set('triple', Math.log((triple + TRIPLE * follows) / (total + TRIPLE) / follows));
    }
    if (after !== null) {
      const leads = after.phrase === opening.phrase;
      if (afterPhrase !== undefined) {
        const share = Math.max(LEAST / counts.total, shareOf(counts, afterPhrase));
        set('leads', Math.log(phraseShare(counts, phrase, afterPhrase, share) / share));
      }
      set('leadsDue', leads && after.form === NEXT[opening.form] && after.form !== 'bare');
      set('leadsPlain', leads && after.form === 'bare');
      set('leadsAstray', !leads && after.form !== 'bare');
    }
    return values;
  };
}

const PLACES = Object.fromEntries(FEATURES.map((feature, index) => [feature, index])) as Readonly<
  Record<Feature, number>
>;

/** Of what was never counted. */
const LEAST = 0.3;

function genderIn(counts: OpeningCounts, key: string): Gender | null {
  const id = counts.idOf(key);
  return id === undefined ? null : counts.openings[id]!.gender;
}

function phraseId(counts: OpeningCounts, used: UsedOpening | typeof BEGINNING | null): number | undefined {
  if (used === BEGINNING) return BEGINNING;
  return used === null ? undefined : counts.phraseIdOf(used.phrase);
}

function shareOf({ phraseCounts, total }: OpeningCounts, phrase: number | undefined): number {
  return phrase === undefined ? 0 : phraseCounts[phrase]! / total;
}

/** The share of a phrase among what follows another, as near to `share` as the counts are few. */
function phraseShare(
  { phraseNext, phraseNextTotals }: OpeningCounts,
  last: number | undefined,
  phrase: number,
  share: number,
  wide = WIDE,
): number {
  const count = last === undefined ? 0 : (phraseNext.get(last)?.get(phrase) ?? 0);
  const total = last === undefined ? 0 : (phraseNextTotals.get(last) ?? 0);
  return (count + wide * share) / (total + wide);
}
