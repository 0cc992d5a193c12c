import type { LanguagePack } from '../languages/pack.ts';
import type { Part } from '../syntax/openings.ts';
import { foldKey } from '../text/fold.ts';

/** How an opening says that the one before was like it; `bare` where it does not. */
export type Form = 'bare' | 'also' | 'further';

/** An opening taken apart; the adverb's place in folded units, empty where there is none. */
export interface Parted {
  readonly form: Form;
  /** The folded phrase without the adverb and without what joins it to the paragraph before. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

interface Adverbs {
  readonly also: string;
  readonly further: string;
}

/** Folded, from a pack on first use; a function of the pack alone. */
const adverbs = new WeakMap<LanguagePack, Adverbs>();

function adverbsOf(pack: LanguagePack): Adverbs {
  let folded = adverbs.get(pack);
  if (folded === undefined) {
    folded = { also: foldKey(pack.repetition.also), further: foldKey(pack.repetition.further) };
    adverbs.set(pack, folded);
  }
  return folded;
}

/** Finds the adverb of a second or third like paragraph in a folded opening. */
export function partOpening(folded: string, part: Part, pack: LanguagePack): Parted {
  const { also, further } = adverbsOf(pack);
  const second = partAt(folded, also, 'also', pack);
  if (second !== null) return second;
  const third = partAt(folded, further, 'further', pack);
  if (third === null) return { form: 'bare', phrase: bare(folded, pack), start: 0, end: 0 };
  // "Encourages further" leads to a noun: there the word is an adjective.
  return third.start > 0 && pack.repetition.place[part] === 'before'
    ? { form: 'bare', phrase: third.phrase, start: 0, end: 0 }
    : third;
}

function partAt(folded: string, adverb: string, form: Form, pack: LanguagePack): Parted | null {
  if (pack.script === 'Han')
    return folded.startsWith(adverb) && folded.length > adverb.length
      ? { form, phrase: folded.slice(adverb.length), start: 0, end: adverb.length }
      : null;
  const start = ` ${folded} `.indexOf(` ${adverb} `);
  if (start < 0) return null;
  const end = start + adverb.length;
  const phrase = `${folded.slice(0, start).trimEnd()} ${folded.slice(end).trimStart()}`.trim();
  return phrase === '' ? null : { form, phrase: bare(phrase, pack), start, end };
}

function bare(phrase: string, { joiner }: LanguagePack): string {
  return joiner !== '' && phrase.startsWith(joiner) ? phrase.slice(joiner.length) : phrase;
}
