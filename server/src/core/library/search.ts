import { startOf } from './postings.ts';
import type { Segment } from './segment.ts';

/** A text, or a paragraph of it (-1 for none), and how well it answers. */
export interface ScoredHit {
  readonly segment: Segment;
  readonly text: number;
  readonly paragraph: number;
  readonly score: number;
  /** Of the text: 20120726, 0 for none. */
  readonly date: number;
}

/** Of more words, these are looked for. */
const MOST_WORDS = 8;

/**
 * What in a segment has a word that begins with each of `words`: texts by their numbers, symbols and titles, those
 * with more whole words first, the latest of equal ones; then paragraphs that open with the words that their texts lack.
 */
export function searchIn(
  segment: Segment,
  dead: Uint8Array | null,
  words: readonly string[],
  limit: number,
): readonly ScoredHit[] {
  const { columns } = segment;
  const asked = words.slice(0, MOST_WORDS);
  const all = (1 << asked.length) - 1;
  const texts = new Uint8Array(columns.textKey.length);
  const whole = new Uint8Array(columns.textKey.length);
  const phrases = new Uint8Array(columns.phraseString.length);
  let isOpening = false;
  for (const [index, word] of asked.entries()) {
    const bit = 1 << index;
    const { start, end } = rangeOf(segment, word);
    if (start === end) continue;
    mark(texts, columns.wordTexts, startOf(columns.wordTextEnds, start), columns.wordTextEnds[end - 1]!, bit);
    const [from, to] = [startOf(columns.wordPhraseEnds, start), columns.wordPhraseEnds[end - 1]!];
    mark(phrases, columns.wordPhrases, from, to, bit);
    if (to > from) isOpening = true;
    if (!segment.strings.equals(columns.wordString[start]!, word)) continue;
    for (let at = startOf(columns.wordTextEnds, start); at < columns.wordTextEnds[start]!; at++)
      whole[columns.wordTexts[at]!]!++;
  }
  const hits: ScoredHit[] = [];
  const isAlive = (text: number): boolean => !dead?.[columns.textFile[text]!];
  const order = latestFirst(segment);
  for (let score = asked.length; score >= 0; score--) {
    for (const text of order) {
      if (texts[text] !== all || whole[text] !== score || !isAlive(text)) continue;
      hits.push({ segment, text, paragraph: -1, score: score + 1, date: columns.textDate[text]! });
      if (hits.length === limit) return hits;
    }
  }
  if (isOpening) addParagraphs();
  return hits;

  function addParagraphs(): void {
    const found = phrases.some((mask) => mask === all);
    for (const text of order) {
      const mask = texts[text]!;
      if (mask === all || (mask === 0 && !found) || !isAlive(text)) continue;
      for (let at = startOf(columns.textParagraphEnds, text); at < columns.textParagraphEnds[text]!; at++) {
        if ((mask | phrases[columns.paragraphOpening[at]!]!) !== all) continue;
        hits.push({ segment, text, paragraph: at, score: 0, date: columns.textDate[text]! });
        if (hits.length === limit) return;
      }
    }
  }
}

function mark(masks: Uint8Array, items: Uint32Array, start: number, end: number, bit: number): void {
  for (let at = start; at < end; at++) masks[items[at]!]! |= bit;
}

/** The words that begin with `start`: they follow one another. */
function rangeOf(segment: Segment, start: string): { readonly start: number; readonly end: number } {
  const first = firstFrom(segment, start, 0);
  return { start: first, end: firstFrom(segment, `${start}\uffff`, first) };
}

function firstFrom({ columns, strings }: Segment, word: string, from: number): number {
  let low = from;
  let high = columns.wordString.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strings.get(columns.wordString[middle]!) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A function of the segment alone, made when it is first searched. */
const orders = new WeakMap<Segment, Uint32Array>();

function latestFirst(segment: Segment): Uint32Array {
  let order = orders.get(segment);
  if (order === undefined) {
    const { textDate } = segment.columns;
    order = Uint32Array.from(textDate.keys()).sort((a, b) => textDate[b]! - textDate[a]!);
    orders.set(segment, order);
  }
  return order;
}
