import { candidatesByWords, candidatesInGap, type Gap } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { type Features, Weights } from './features.ts';

/** Units that are one and the same in both texts: indices into what was paired. */
export interface Pair {
  readonly old: number;
  readonly new: number;
}

export interface Paired {
  readonly pairs: readonly Pair[];
  readonly weights: Weights;
}

/**
 * Pairs units of two drafts by their words, each at most once. Those with the same words come first, wherever they
 * stand; then those with similar ones, the likest first, where a like place, opening and label count, too. About
 * linear in the number of units.
 */
export function pairUnits(old: readonly Features[], next: readonly Features[]): Paired {
  const pairing = new Pairing(old, next);
  pairing.pairSame();
  for (let round = 0; round < ROUNDS; round++) if (pairing.pairSimilar() === 0) break;
  return { pairs: pairing.pairs(), weights: pairing.weights };
}

/** What was paired narrows the gaps in which others are looked for. */
const ROUNDS = 3;

/** Below this much in common, two paragraphs are two, wherever they stand; and below this, where they stand apart. */
const LEAST = 0.25;
const LEAST_APART = 0.5;
/** What similarity and circumstances must come to together. */
const ENOUGH = 0.55;
const BONUS = { gap: 0.12, opening: 0.06, parent: 0.05, role: 0.04, label: 0.03 } as const;
/** A text that holds all of a shorter one is this much like it, where the shorter one has so many words. */
const HOLDING = 0.7;
const FEWEST_HELD = 4;

class Pairing {
  readonly weights: Weights;
  private readonly old: readonly Features[];
  private readonly next: readonly Features[];
  /** Partners, -1 for none. */
  private readonly newOf: Int32Array;
  private readonly oldOf: Int32Array;
  /** By index of the unit in its version. */
  private readonly oldAt: ReadonlyMap<number, number>;

  constructor(old: readonly Features[], next: readonly Features[]) {
    this.old = old;
    this.next = next;
    this.weights = new Weights(old, next);
    this.newOf = new Int32Array(old.length).fill(-1);
    this.oldOf = new Int32Array(next.length).fill(-1);
    this.oldAt = new Map(old.map(({ unit }, at) => [unit.index, at]));
  }

  pairs(): Pair[] {
    return [...this.newOf].flatMap((next, old) => (next < 0 ? [] : [{ old, new: next }]));
  }

  /** Those with the same words: first what stands once in each text, then what stands beside a pair, then in order. */
  pairSame(): void {
    const old = placesOf(this.old);
    const next = placesOf(this.next);
    for (const [key, [first, ...more]] of old) {
      const there = next.get(key);
      if (more.length === 0 && there?.length === 1) this.pair(first!, there[0]!);
    }
    for (let at = 0; at < this.old.length - 1; at++) this.pairBeside(at, 1);
    for (let at = this.old.length - 1; at > 0; at--) this.pairBeside(at, -1);
    for (const [key, places] of old) {
      const there = (next.get(key) ?? []).filter((at) => this.oldOf[at] === -1);
      const here = places.filter((at) => this.newOf[at] === -1);
      for (let k = 0; k < Math.min(here.length, there.length); k++) this.pair(here[k]!, there[k]!);
    }
  }

  private pairBeside(at: number, step: 1 | -1): void {
    const partner = this.newOf[at]!;
    const [here, there] = [at + step, partner + step];
    if (partner < 0 || there < 0 || there >= this.next.length) return;
    if (this.newOf[here] !== -1 || this.oldOf[there] !== -1) return;
    if (keyOf(this.old[here]!) === keyOf(this.next[there]!)) this.pair(here, there);
  }

  /** Those with similar words; gives how many pairs were made. */
  pairSimilar(): number {
    const gapOf = this.gapNumbers();
    const freeOld = freeOf(this.newOf);
    const freeNew = freeOf(this.oldOf);
    const found = [
      ...gapsOf(freeOld, freeNew, gapOf).flatMap(candidatesInGap),
      ...candidatesByWords(this.old, this.next, freeOld, freeNew),
    ];
    const scored = found.map(([old, next]) => ({
      old,
      new: next,
      score: this.score(old, next, gapOf.old[old] === gapOf.new[next]),
    }));
    scored.sort((a, b) => b.score - a.score || a.old - b.old || a.new - b.new);
    let count = 0;
    for (const { old, new: next, score } of scored) {
      if (score < ENOUGH) break;
      if (this.newOf[old] !== -1 || this.oldOf[next] !== -1) continue;
      this.pair(old, next);
      count++;
    }
    return count;
  }

  /** How likely they are one paragraph; 0 where they cannot be. */
  private score(oldIndex: number, newIndex: number, isSameGap: boolean): number {
    const [old, next] = [this.old[oldIndex]!, this.next[newIndex]!];
    if ((old.unit.role === 'annex') !== (next.unit.role === 'annex')) return 0;
    const likeness = this.likeness(old, next);
    if (likeness < (isSameGap ? LEAST : LEAST_APART)) return 0;
    const [{ unit: a }, { unit: b }] = [old, next];
    const concept = a.opening?.concept ?? null;
    return (
      likeness +
      (isSameGap ? BONUS.gap : 0) +
      (concept !== null && concept === b.opening?.concept ? BONUS.opening : 0) +
      (this.isSameParent(old, next) ? BONUS.parent : 0) +
      (a.role === b.role ? BONUS.role : 0) +
      (a.path === b.path ? BONUS.label : 0)
    );
  }

  /** From 0 to 1. */
  private likeness({ words: a }: Features, { words: b }: Features): number {
    const [sumA, sumB] = [this.weights.sum(a), this.weights.sum(b)];
    if (sumA === 0 || sumB === 0) return sumA === sumB ? LEAST_APART : 0;
    const common = this.weights.common(a, b);
    const isHeld = Math.min(a.length, b.length) >= FEWEST_HELD;
    const held = isHeld ? (HOLDING * common) / Math.min(sumA, sumB) : 0;
    return Math.max((2 * common) / (sumA + sumB), held);
  }

  private isSameParent({ unit: a }: Features, { unit: b }: Features): boolean {
    if (a.parent === null || b.parent === null) return a.parent === b.parent;
    const partner = this.newOf[this.oldAt.get(a.parent) ?? -1] ?? -1;
    return partner >= 0 && this.next[partner]!.unit.index === b.parent;
  }

  /** For each unit, how many pairs that stayed in order stand before it. */
  private gapNumbers(): GapNumbers {
    const links = this.pairs().map((pair) => ({ ...pair, weight: 1 + this.old[pair.old]!.key.length }));
    const chain = heaviestChain(links);
    const old = new Int32Array(this.old.length);
    const next = new Int32Array(this.next.length);
    for (const link of chain) {
      old[link.old] = 1;
      next[link.new] = 1;
    }
    for (const counts of [old, next])
      for (let at = 1; at < counts.length; at++) counts[at] = counts[at]! + counts[at - 1]!;
    return { old, new: next };
  }

  private pair(old: number, next: number): void {
    this.newOf[old] = next;
    this.oldOf[next] = old;
  }
}

interface GapNumbers {
  readonly old: Int32Array;
  readonly new: Int32Array;
}

function gapsOf(freeOld: readonly number[], freeNew: readonly number[], numbers: GapNumbers): readonly Gap[] {
  const old = grouped(freeOld, (at) => numbers.old[at]!);
  const next = grouped(freeNew, (at) => numbers.new[at]!);
  return [...old].flatMap(([number, here]) => {
    const there = next.get(number);
    return there === undefined ? [] : [{ old: here, new: there }];
  });
}

function freeOf(partners: Int32Array): number[] {
  const free: number[] = [];
  partners.forEach((partner, at) => {
    if (partner < 0) free.push(at);
  });
  return free;
}

/** The heads of annexes are no paragraphs; those without a title are told by their labels. */
function keyOf({ unit, key }: Features): string {
  if (unit.role !== 'annex') return key;
  return `\u0000${key === '' ? unit.path : key}`;
}

function placesOf(features: readonly Features[]): ReadonlyMap<string, readonly number[]> {
  return grouped(features.keys(), (at) => keyOf(features[at]!));
}

function grouped<K>(places: Iterable<number>, keyOf: (at: number) => K): ReadonlyMap<K, readonly number[]> {
  const groups = new Map<K, number[]>();
  for (const at of places) {
    const group = groups.get(keyOf(at));
    if (group === undefined) groups.set(keyOf(at), [at]);
    else group.push(at);
  }
  return groups;
}
