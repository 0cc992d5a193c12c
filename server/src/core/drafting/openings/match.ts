import type { LanguagePack } from '../../languages/pack.ts';
import type { Part } from '../../syntax/openings.ts';
import { foldKey } from '../../text/fold.ts';
import type { CountedOpening } from './counts.ts';

/** What is typed of an opening. */
export interface Sought {
  /** Folded, with a space behind a whole word. */
  readonly typed: string;
  readonly words: readonly string[];
  readonly joiner: string;
  /** Adverbs of repetition that stand before the verb, with the space behind them. */
  readonly adverbs: readonly string[];
  readonly isHan: boolean;
}

export function seek(typed: string, { joiner, script, repetition }: LanguagePack, part: Part): Sought {
  const { also, further, place } = repetition;
  const isHan = script === 'Han';
  const adverbs = place[part] === 'before' ? [also, further] : [];
  return {
    typed,
    words: typed.split(' ').filter((word) => word !== ''),
    joiner: part === 'preambular' ? joiner : '',
    adverbs: adverbs.map((adverb) => foldKey(adverb) + (isHan ? '' : ' ')),
    isHan,
  };
}

/**
 * 0 for an opening that begins as is typed, its adverb of repetition left out, since that is what the paragraphs
 * before decide; 1 for one whose words do, in order; `null` for any other.
 */
export function tierOf(
  { key }: CountedOpening,
  { typed, words, joiner, adverbs, isHan }: Sought,
): 0 | 1 | null {
  if (key.startsWith(typed)) return 0;
  if (adverbs.some((adverb) => key.startsWith(adverb) && key.startsWith(typed, adverb.length))) return 0;
  if (joiner !== '' && bare(key, joiner).startsWith(bare(typed, joiner))) return 0;
  if (typed.length < 2) return isHan && key.includes(typed) ? 1 : null;
  if (isHan) return key.includes(typed) ? 1 : null;
  let at = 0;
  for (const word of words) {
    if (at > 0 || !key.startsWith(word)) {
      const found = key.indexOf(` ${word}`, Math.max(0, at - 1));
      if (found < 0) return null;
      at = found + 1;
    }
    at += word.length;
  }
  return 1;
}

/** Without the joiner, which may be typed where it is not due. */
function bare(key: string, joiner: string): string {
  return key.startsWith(joiner) ? key.slice(joiner.length) : key;
}
