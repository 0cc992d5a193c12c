import { isHan } from '../../text/chars.ts';
import type { Unit } from '../model.ts';
import type { Token } from './tokens.ts';

/** What a unit is paired by. */
export interface Features {
  readonly unit: Unit;
  /** Its words as they are compared. */
  readonly key: string;
  /** Its words, folded to one case; Chinese characters by twos. */
  readonly words: readonly string[];
}

export function featuresOf(unit: Unit, tokens: readonly Token[]): Features {
  const words: string[] = [];
  let han = '';
  for (const { key, isWord } of tokens) {
    const isChinese = isWord && isHan(key.charCodeAt(0));
    if (isChinese && han !== '') words.push(han + key);
    else if (!isChinese && isWord) words.push(key.toLowerCase());
    han = isChinese ? key : '';
  }
  return { unit, key: tokens.map(({ key }) => key).join(''), words };
}

/** How much each word says of a unit: the fewer units hold it, the more; short words less. */
export class Weights {
  private readonly weights = new Map<string, number>();

  constructor(...versions: readonly (readonly Features[])[]) {
    const holders = new Map<string, number>();
    for (const version of versions) {
      const own = new Map<string, number>();
      for (const { words } of version)
        for (const word of new Set(words)) own.set(word, (own.get(word) ?? 0) + 1);
      for (const [word, count] of own) holders.set(word, Math.max(count, holders.get(word) ?? 0));
    }
    for (const [word, count] of holders) this.weights.set(word, lengthFactor(word) / Math.log2(1 + count));
  }

  of(word: string): number {
    return this.weights.get(word) ?? lengthFactor(word);
  }

  sum(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.of(word), 0);
  }

  /** The weight of what two lists of words have in common, as often as both have it. */
  common(a: readonly string[], b: readonly string[]): number {
    return this.sum(commonWords(a, b));
  }
}

/** Short words join others and say little of themselves, in every language that sets spaces; figures say all. */
function lengthFactor(word: string): number {
  const isFull = isHan(word.charCodeAt(0)) || /\d/.test(word);
  return isFull ? 1 : Math.min(1, (word.length + 1) / 7);
}

/** The words of `b` that `a` holds, too, as often as both do. */
function commonWords(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = countsOf(a);
  return b.filter((word) => take(left, word));
}

/** The words of `a` that `b` lacks, as often as it lacks them. */
export function wordsBeyond(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = countsOf(b);
  return a.filter((word) => !take(left, word));
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function take(left: Map<string, number>, word: string): boolean {
  const count = left.get(word) ?? 0;
  if (count > 0) left.set(word, count - 1);
  return count > 0;
}
