import { partOpening } from '../../facts/forms.ts';
import { ANYWHERE } from '../../languages/openings/anywhere.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Part } from '../../syntax/openings.ts';
import { foldKey } from '../../text/fold.ts';
import type { CountedOpening, OpeningCounts } from './counts.ts';

/** An opening that no text was counted with, made of a counted one and of words that go with others. */
export interface ComposedOpening extends CountedOpening {
  /** Number of the counted one. */
  readonly base: number;
  /** How often those words go with openings: their share. */
  readonly rarity: number;
}

/** "in this regard", "with concern": what goes before or behind an opening. */
interface Modifier {
  readonly text: string;
  readonly key: string;
  readonly isBefore: boolean;
  readonly isAnywhere: boolean;
  readonly isRepetition: boolean;
  /** Modifiers of one kind go with the same openings. */
  readonly kind: string;
}

/** Least share of what goes with any opening; openings that others must have been counted with; least expectation. */
const SHARE = 0.0005;
const BASES = 2;
const EXPECTED = 0.02;

/**
 * What goes with any opening is put to those that are frequent enough; "with regret" only to what was counted with
 * another of its kind ("with concern").
 */
export function composedOpenings(counts: OpeningCounts): readonly ComposedOpening[] {
  const { openings, pack, part, total } = counts;
  const gap = gapOf(pack);
  const modifiers = modifiersOf(pack);
  const seen = new Map<Modifier, { bases: number; count: number }>();
  const kinds = new Map<number, Set<string>>();
  const modified = new Set<number>();
  openings.forEach(({ key }, id) => {
    for (const [rest, modifier] of partings(key, modifiers, gap)) {
      const base = counts.idOf(rest);
      if (base === undefined) continue;
      const { bases, count } = seen.get(modifier) ?? { bases: 0, count: 0 };
      seen.set(modifier, { bases: bases + 1, count: count + counts.counts[id]! });
      kinds.set(base, (kinds.get(base) ?? new Set()).add(modifier.kind));
      modified.add(id);
    }
  });
  const found = new Map<string, ComposedOpening>();
  for (const modifier of modifiers.values()) {
    const { bases, count } = seen.get(modifier) ?? { bases: 0, count: 0 };
    if (bases < BASES && !modifier.isAnywhere) continue;
    const rarity = Math.max(count / total, modifier.isAnywhere ? SHARE : 0);
    openings.forEach((opening, id) => {
      if (counts.counts[id]! * rarity < EXPECTED) return;
      const isOfKind = kinds.get(id)?.has(modifier.kind) === true && !modified.has(id);
      if (!isOfKind && !goesAnywhere(opening, modifier, modified.has(id))) return;
      if (opening.key.includes(modifier.key) || !isLater(opening, pack, part)) return;
      const key = joined(opening.key, modifier.key, modifier.isBefore, gap);
      if (counts.idOf(key) !== undefined || found.has(key)) return;
      const text = joined(opening.text, modifier.text, modifier.isBefore, gap);
      found.set(key, { ...opening, ...partedAs(key, part, pack), text, key, base: id, rarity });
    });
  }
  return [...found.values()];
}

/** Bare openings take it, and those with an adverb of repetition only behind it: "Requests also in this regard". */
function goesAnywhere(
  { form }: CountedOpening,
  { isAnywhere, isBefore, isRepetition }: Modifier,
  isModified: boolean,
): boolean {
  if (!isAnywhere) return false;
  return form === 'bare' ? !isModified : !isBefore && !isRepetition;
}

/** What is composed looks back: it opens no part. */
function isLater({ key }: CountedOpening, { joiner }: LanguagePack, part: Part): boolean {
  return joiner === '' || part === 'operative' || key.startsWith(joiner);
}

function partedAs(key: string, part: Part, pack: LanguagePack): Pick<CountedOpening, 'form' | 'phrase'> {
  const { form, phrase } = partOpening(key, part, pack);
  return { form, phrase };
}

function modifiersOf(pack: LanguagePack): ReadonlyMap<string, Modifier> {
  const anywhere = ANYWHERE[pack.code];
  const list = (bars: string, any: string, isBefore: boolean): [string, Modifier][] =>
    bars === ''
      ? []
      : bars.split('|').map((text) => {
          const key = foldKey(text);
          const isAnywhere = any.split('|').includes(text);
          const isRepetition = text === pack.repetition.also || text === pack.repetition.further;
          const kind = kindOf(key, pack);
          return [`${isBefore} ${key}`, { text, key, isBefore, isAnywhere, isRepetition, kind }];
        });
  // A word put before one with a capital would change both: those are not composed.
  return new Map([
    ...(pack.capitals ? [] : list(pack.before, anywhere.before, true)),
    ...list(pack.after, anywhere.after, false),
  ]);
}

/** By the first word ("with"); in Chinese by the last character. */
function kindOf(key: string, { script }: LanguagePack): string {
  return script === 'Han' ? key.slice(-1) : key.slice(0, `${key} `.indexOf(' '));
}

/** The ways to take a modifier off a folded opening. */
function* partings(
  key: string,
  modifiers: ReadonlyMap<string, Modifier>,
  gap: string,
): Generator<readonly [rest: string, modifier: Modifier]> {
  for (let at = 1; at < key.length - gap.length; at++) {
    if (!key.startsWith(gap, at)) continue;
    const [head, tail] = [key.slice(0, at), key.slice(at + gap.length)];
    const before = modifiers.get(`true ${head}`);
    if (before !== undefined) yield [tail, before];
    const after = modifiers.get(`false ${tail}`);
    if (after !== undefined) yield [head, after];
  }
}

function gapOf({ script }: LanguagePack): string {
  return script === 'Han' ? '' : ' ';
}

function joined(text: string, modifier: string, isBefore: boolean, gap: string): string {
  return isBefore ? modifier + gap + text : text + gap + modifier;
}
