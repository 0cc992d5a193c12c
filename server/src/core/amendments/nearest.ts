import type { Span } from '../text/span.ts';
import { type Draft, type Node, withinOf } from './draft.ts';

/** So like must a passage be, as a share of the words, to be worth naming. */
const LIKE = 0.5;

/**
 * The passage of a node (of what is below it, too) that is most like `words`: as many words long, with the most of them
 * in common. Span of the draft; `null` where none is like it.
 */
export function nearestPassage(draft: Draft, node: Node, words: string): Span | null {
  const wanted = tokensOf(words).map(({ key }) => key);
  if (wanted.length === 0) return null;
  let best: Span | null = null;
  // Twice the words in common, and one for each end that is the same.
  let most = 2 * Math.max(1, Math.ceil(wanted.length * LIKE)) - 1;
  for (const { span } of withinOf(node).flatMap(({ pieces }) => pieces)) {
    const tokens = tokensOf(draft.text.slice(span.start, span.end));
    const counts = new Map<string, number>();
    for (const key of wanted) counts.set(key, (counts.get(key) ?? 0) + 1);
    let common = 0;
    for (let at = 0; at < tokens.length; at++) {
      common += take(counts, tokens[at]!.key);
      if (at >= wanted.length) common -= give(counts, tokens[at - wanted.length]!.key);
      const first = tokens[Math.max(0, at - wanted.length + 1)]!;
      const ends = Number(first.key === wanted[0]) + Number(tokens[at]!.key === wanted.at(-1));
      if (2 * common + ends <= most) continue;
      most = 2 * common + ends;
      best = { start: span.start + first.start, end: span.start + tokens[at]!.end };
    }
  }
  return best;
}

/** 1 where the word is one that was still wanted. */
function take(counts: Map<string, number>, key: string): number {
  const left = counts.get(key);
  if (left === undefined) return 0;
  counts.set(key, left - 1);
  return left > 0 ? 1 : 0;
}

function give(counts: Map<string, number>, key: string): number {
  const left = counts.get(key);
  if (left === undefined) return 0;
  counts.set(key, left + 1);
  return left >= 0 ? 1 : 0;
}

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Words, and Chinese characters one by one. */
function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
