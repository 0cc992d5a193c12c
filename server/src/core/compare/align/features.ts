import { countOf } from '../../document/labels.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { LENGTHS } from '../../languages/lengths.ts';
import { isHan } from '../../text/chars.ts';
import { foldWhole } from '../../text/fold.ts';
import { asciiDigits } from '../../text/numerals.ts';
import type { RowRole, Unit } from '../model.ts';

/** Tokens as sorted hashes, each once, with what it tells: much where few units of the version have it. */
export interface Tokens {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  /** Sum of the weights that must be found again, for they are no small numbers that others write in words. */
  readonly total: number;
}

/** What can be compared of a unit, or of two units in one piece, with one in another language. */
export interface Features {
  readonly units: readonly Unit[];
  readonly language: LanguageCode;
  readonly role: RowRole;
  readonly level: number;
  readonly inAnnex: boolean;
  /** What its label counts, with what was added to it; `null` where it has none. */
  readonly value: number | null;
  readonly concept: string | null;
  /** How much the concept tells. */
  readonly conceptWeight: number;
  /** In thousandths of a printed page of its language. */
  readonly size: number;
  /** Of its own items, those of items not counted. */
  readonly items: number;
  readonly notes: readonly string[];
  /** Figures, and pairs of figures such as "70/1" in either order. */
  readonly numbers: Tokens;
  /** Words in Latin letters: names and symbols in all languages. */
  readonly latin: Tokens;
  /** Words in other letters, told apart within one language. */
  readonly native: Tokens;
  /** The single units, where it is several in one piece. */
  readonly parts: readonly Features[];
  /** Row of the unit that calls the note; `null` for what is no note. */
  readonly caller: number | null;
}

/** Of paragraphs, items and heads, and of notes. */
export interface FeatureLists {
  readonly body: readonly Features[];
  readonly notes: readonly Features[];
}

const kept = new WeakMap<readonly Unit[], FeatureLists>();

/** The units of one version. */
export interface UnitList {
  readonly units: readonly Unit[];
  readonly language: LanguageCode;
}

/** Of each unit, in their order. Kept as long as the units are. */
export function featuresOf({ units, language }: UnitList): FeatureLists {
  let lists = kept.get(units);
  if (lists === undefined) {
    const features = makeFeatures(units, language);
    lists = {
      body: features.filter(({ role }) => role !== 'footnote'),
      notes: features.filter(({ role }) => role === 'footnote'),
    };
    kept.set(units, lists);
  }
  return lists;
}

function makeFeatures(units: readonly Unit[], language: LanguageCode): readonly Features[] {
  const read = units.map(({ words }) => readTokens(words));
  const numbers = new Rarity(read.map((each) => each.numbers));
  const latin = new Rarity(read.map((each) => each.latin));
  const native = new Rarity(read.map((each) => each.native));
  const concepts = new Rarity(units.map(({ opening }) => new Set([hashOf(opening?.concept ?? '')])));
  const items = new Uint32Array(units.length);
  for (const { parent } of units) if (parent !== null) items[parent]!++;
  const inAnnex: boolean[] = [];
  return units.map((unit, index) => {
    const { role, level, label, opening, parent } = unit;
    inAnnex.push(role === 'annex' || (parent !== null && inAnnex[parent]!));
    const concept = opening?.concept ?? null;
    return {
      units: [unit],
      language,
      role,
      level,
      inAnnex: inAnnex[index]!,
      value: countOf(label),
      concept,
      conceptWeight: concept === null ? 0 : concepts.of(hashOf(concept)),
      size: sizeOf(unit.words, language),
      items: items[index]!,
      notes: unit.notes.map((note) => note.label),
      numbers: numbers.tokens(read[index]!.numbers),
      latin: latin.tokens(read[index]!.latin),
      native: native.tokens(read[index]!.native),
      parts: [],
      caller: null,
    };
  });
}

/** How rare tokens are among the units of a version. */
class Rarity {
  private readonly counts = new Map<number, number>();
  private readonly all: number;

  constructor(sets: readonly ReadonlySet<number>[]) {
    this.all = Math.log(sets.length + 1);
    for (const set of sets) for (const hash of set) this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
  }

  /** From 0 for what all have to 1 for what one has. */
  of(hash: number): number {
    return this.all === 0 ? 1 : 1 - Math.log(this.counts.get(hash) ?? 1) / this.all;
  }

  tokens(set: ReadonlySet<number>): Tokens {
    const hashes = Int32Array.from(set).sort();
    const weights = Float32Array.from(hashes, (hash) => this.of(hash));
    let total = 0;
    for (let i = 0; i < hashes.length; i++) if (isTelling(hashes[i]!)) total += weights[i]!;
    return { hashes, weights, total };
  }
}

interface Read {
  readonly numbers: ReadonlySet<number>;
  readonly latin: ReadonlySet<number>;
  readonly native: ReadonlySet<number>;
}

/** Marks of notes are no figures of the text. */
const NOTE_MARK = /\[\^[^\]]{1,9}\]|<sup>[^<]{1,9}<\/sup>|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,4}/g;
/** "1,500,000" and "1 500 000" are one figure. */
const GROUPED = /(?<!\d)\d{1,3}(?:[,. \u00a0\u202f]\d{3}){1,4}(?!\d)/g;
const NUMBER = /\d{1,15}/g;
const PAIR = /(?<!\d)(\d{1,4})\/(\d{1,4})(?!\d)/g;
const LATIN = /[a-z]{3,40}/g;
const OTHER = /[^\P{L}a-z]{2,200}/gu;

/** Words that begin alike are mostly forms of one. */
const STEM = 6;

function readTokens(words: string): Read {
  const text = asciiDigits(words.replace(NOTE_MARK, ' ')).replace(GROUPED, (figure) =>
    figure.replace(/\D/g, ''),
  );
  const numbers = new Set<number>();
  for (const [figure] of text.matchAll(NUMBER)) numbers.add(Number(figure) | 0);
  for (const [, one, other] of text.matchAll(PAIR))
    numbers.add(hashOf([Number(one), Number(other)].sort((a, b) => a - b).join('/')));
  const folded = foldWhole(text).text;
  const latin = new Set<number>();
  for (const [word] of folded.matchAll(LATIN)) latin.add(hashOf(word.slice(0, STEM)));
  const native = new Set<number>();
  for (const [word] of folded.matchAll(OTHER)) {
    if (!isHan(word.charCodeAt(0))) native.add(hashOf(word.slice(0, STEM)));
    else for (let at = 0; at + 1 < word.length; at++) native.add(hashOf(word.slice(at, at + 2)));
  }
  return { numbers, latin, native };
}

/** Figures are their own hashes; small ones may be days, months, or be written in words elsewhere. */
const isTelling = (hash: number): boolean => hash < 0 || hash > 31;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // Negative, so that no word is taken for a figure.
  return hash | 0x80000000;
}

/** Figures and words in Latin letters among Chinese characters, each as long as two of these. */
const FOREIGN = /[\p{Script=Latin}\d][\p{Script=Latin}\d.,/ -]{0,99}/gu;
const NO_LETTER = /\P{L}/gu;

function sizeOf(words: string, language: LanguageCode): number {
  const { unit, page } = LENGTHS[language];
  const count =
    unit === 'word' ? words.split(' ').length : words.replace(FOREIGN, 'xx').replace(NO_LETTER, '').length;
  return (1000 * count) / page;
}

/** Units of one version that are compared in one piece: they open as the first does. */
export function joined(parts: readonly Features[]): Features {
  if (parts.length === 1) return parts[0]!;
  const sum = (of: (part: Features) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    ...parts[0]!,
    parts: parts.flatMap((part) => (part.parts.length === 0 ? [part] : part.parts)),
    units: parts.flatMap(({ units }) => units),
    size: sum(({ size }) => size),
    items: sum(({ items }) => items),
    notes: parts.flatMap(({ notes }) => notes),
    numbers: union(parts.map(({ numbers }) => numbers)),
    latin: union(parts.map(({ latin }) => latin)),
    native: union(parts.map(({ native }) => native)),
  };
}

function union(all: readonly Tokens[]): Tokens {
  return all.reduce(merged);
}

function merged(a: Tokens, b: Tokens): Tokens {
  const hashes: number[] = [];
  const weights: number[] = [];
  let total = 0;
  for (let i = 0, j = 0; i < a.hashes.length || j < b.hashes.length; ) {
    const one = a.hashes[i] ?? Number.POSITIVE_INFINITY;
    const other = b.hashes[j] ?? Number.POSITIVE_INFINITY;
    const hash = Math.min(one, other);
    const weight = one <= other ? a.weights[i]! : b.weights[j]!;
    hashes.push(hash);
    weights.push(weight);
    if (isTelling(hash)) total += weight;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return { hashes: Int32Array.from(hashes), weights: Float32Array.from(weights), total };
}
