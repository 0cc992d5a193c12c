import { type Form, partOpening } from '../../facts/forms.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { lookUp, type Part } from '../../syntax/openings.ts';
import { foldKey } from '../../text/fold.ts';
import { type Gender, gendersOf } from './agreeing.ts';
import { type ComposedOpening, composedOpenings } from './composed.ts';
import type { PartCounts, Triple } from './format.ts';

/** An opening that may be offered. */
export interface CountedOpening {
  /** As most texts spell it. */
  readonly text: string;
  /** Folded. */
  readonly key: string;
  readonly form: Form;
  /** Folded, without the adverb of its form and what joins it to the paragraph before. */
  readonly phrase: string;
  readonly concept: string | null;
  readonly gender: Gender | null;
}

/** The beginning of a part, among openings and among phrases. */
export const BEGINNING = -1;

/** What an opening that was never counted counts for. */
export const LEAST = 0.3;

/** What a form of the pack that no counted text opens with counts for. */
const UNCOUNTED = 3;

/** How often adopted texts of one language open the paragraphs of one part, and what follows what. */
export class OpeningCounts {
  readonly pack: LanguagePack;
  readonly part: Part;
  readonly openings: readonly CountedOpening[];
  /** By opening. */
  readonly counts: readonly number[];
  readonly total: number;
  /** The phrase of each opening, as a number. */
  readonly phraseOf: readonly number[];
  /** Totals by what comes before. */
  readonly nextTotals = new Map<number, number>();
  /** Of all openings: the share of each, and of each phrase. */
  readonly shares: readonly number[];
  readonly phraseShares: readonly number[];
  readonly phraseNext = new Map<number, Map<number, number>>();
  readonly phraseNextTotals = new Map<number, number>();
  readonly bodyTotals = new Map<string, number>();
  readonly data: PartCounts;
  readonly composed: readonly ComposedOpening[];
  private readonly byKey = new Map<string, number>();
  private readonly phrases = new Map<string, number>();
  private readonly triples = new Map<string, Map<number, number>>();
  private readonly tripleTotals = new Map<string, Map<number, number>>();

  constructor(data: PartCounts, pack: LanguagePack, part: Part) {
    this.data = data;
    this.pack = pack;
    this.part = part;
    const counted = data.openings.map(({ text }) => openingOf(text, pack, part));
    for (const [id, { key }] of counted.entries()) this.byKey.set(key, id);
    const uncounted = formsOf(pack, part)
      .map((text) => openingOf(text, pack, part))
      .filter(({ key }) => {
        if (this.byKey.has(key)) return false;
        this.byKey.set(key, this.byKey.size);
        return true;
      });
    const openings = [...counted, ...uncounted];
    const genders = gendersOf(openings, pack.code);
    this.openings = openings.map((opening, id) => ({ ...opening, gender: genders[id] ?? null }));
    this.counts = [...data.openings.map(({ count }) => count), ...uncounted.map(() => UNCOUNTED)];
    this.total = this.counts.reduce((sum, count) => sum + count, 0);
    this.phraseOf = openings.map(({ phrase }) => {
      if (!this.phrases.has(phrase)) this.phrases.set(phrase, this.phrases.size);
      return this.phrases.get(phrase)!;
    });
    const phraseCounts = new Array<number>(this.phrases.size).fill(0);
    this.counts.forEach((count, id) => {
      phraseCounts[this.phraseOf[id]!]! += count;
    });
    this.shares = this.counts.map((count) => Math.max(LEAST, count) / this.total);
    this.phraseShares = phraseCounts.map((count) => count / this.total);
    this.composed = composedOpenings(this);
    this.sumUp();
  }

  private sumUp(): void {
    const { next, bodies } = this.data;
    for (const [before, followers] of next) {
      const from = this.phraseAt(before);
      for (const [id, count] of followers) {
        add(this.nextTotals, before, count);
        add(inner(this.phraseNext, from), this.phraseOf[id]!, count);
        add(this.phraseNextTotals, from, count);
      }
    }
    for (const [body, { openings, triples }] of bodies) {
      for (const count of openings.values()) add(this.bodyTotals, body, count);
      for (const triple of triples) this.addTriple(body, triple);
    }
  }

  private addTriple(body: string, [before, last, id, count]: Triple): void {
    const pair = this.pairKey(this.phraseAt(before), this.phraseAt(last));
    add(inner(this.tripleTotals, body), pair, count);
    add(inner(this.triples, body), pair * PHRASES + this.phraseOf[id]!, count);
  }

  private phraseAt(id: number): number {
    return id === BEGINNING ? BEGINNING : this.phraseOf[id]!;
  }

  private pairKey(before: number, last: number): number {
    return (before + 1) * PHRASES + last + 1;
  }

  /** The number of an opening, by its folded text. */
  idOf(key: string): number | undefined {
    return this.byKey.get(key);
  }

  /** The number of a phrase. */
  phraseIdOf(phrase: string): number | undefined {
    return this.phrases.get(phrase);
  }

  /** What follows two phrases in texts of a body. */
  triplesAfter(body: string, before: number, last: number): AfterTwo {
    const pair = this.pairKey(before, last);
    const triples = this.triples.get(body);
    return {
      total: this.tripleTotals.get(body)?.get(pair) ?? 0,
      countOf: (phrase) => triples?.get(pair * PHRASES + phrase) ?? 0,
    };
  }

  /** Without what one text has brought in: its openings in order, folded, `null` for a paragraph without one. */
  without(texts: readonly { readonly body: string | null; readonly keys: readonly (string | null)[] }[]) {
    const openings = this.data.openings.map((opening) => ({ ...opening }));
    const next = new Map([...this.data.next].map(([before, counts]) => [before, new Map(counts)]));
    const bodies = new Map(
      [...this.data.bodies].map(([body, { openings: own, triples }]) => [
        body,
        { openings: new Map(own), triples: triples.map((triple): [...Triple] => [...triple]) },
      ]),
    );
    for (const { body, keys } of texts) {
      const own = body === null ? undefined : bodies.get(body);
      let [before, last]: (number | null | undefined)[] = [null, BEGINNING];
      for (const key of keys) {
        const id = key === null ? undefined : this.byKey.get(key);
        const listed = id === undefined ? undefined : openings[id];
        if (id !== undefined && listed !== undefined) {
          listed.count = Math.max(0, listed.count - 1);
          if (last != null) less(next.get(last), id);
          less(own?.openings, id);
          const triple = own?.triples.find(
            ([b, l, o]) => b === (before ?? BEGINNING) && l === last && o === id,
          );
          if (triple !== undefined) triple[3] = Math.max(0, triple[3] - 1);
        }
        before = last;
        last = id;
      }
    }
    return new OpeningCounts({ openings, next, bodies }, this.pack, this.part);
  }
}

/** How often anything follows two phrases, and how often one phrase does. */
export interface AfterTwo {
  readonly total: number;
  countOf(phrase: number): number;
}

/** More than there are phrases. */
const PHRASES = 4096;

export function openingOf(text: string, pack: LanguagePack, part: Part): Omit<CountedOpening, 'gender'> {
  const key = foldKey(text);
  const { form, phrase } = partOpening(key, part, pack);
  return { text, key, form, phrase, concept: lookUp(key, pack, part)?.concept ?? null };
}

/** The forms of the pack; of those that a later paragraph joins to the one before, both. */
function formsOf(pack: LanguagePack, part: Part): readonly string[] {
  const forms = Object.values(pack[part]).flatMap((bars) => bars.split('|'));
  return forms.flatMap((form) => (isJoined(form, pack, part) ? [pack.joiner + form, form] : [form]));
}

/** Whether a later paragraph opens with the joiner before this form (Arabic). */
export function isJoined(form: string, { joiner }: LanguagePack, part: Part): boolean {
  return joiner !== '' && part === 'preambular' && !foldKey(form).startsWith(foldKey(joiner));
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function less(counts: Map<number, number> | undefined, id: number): void {
  const count = counts?.get(id);
  if (count !== undefined) counts!.set(id, Math.max(0, count - 1));
}

function inner<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key);
  if (map === undefined) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}
