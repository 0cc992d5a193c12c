import { noteLabelSpan } from '../document/footnotes.ts';
import type { Part, Placed } from '../document/parts.ts';
import { countWords } from './words.ts';

/** What a part holds. */
export interface PartCount {
  readonly words: number;
  /** Items at all levels. */
  readonly items: number;
}

/** As long as the part lives. */
const kept = new WeakMap<Part, PartCount>();

/** Words and items of a part; labels, footnote marks and page furniture are no words. */
export function countPart(part: Part): PartCount {
  let known = kept.get(part);
  if (known === undefined) {
    let words = 0;
    let items = 0;
    for (const placed of part.pieces) {
      words += wordsOfPiece(placed, 0, Number.POSITIVE_INFINITY);
      if (placed.piece.role === 'item') items++;
    }
    known = { words, items };
    kept.set(part, known);
  }
  return known;
}

/** Words of a part from `start` to `end`, which count as the places of the part do. */
export function wordsWithin({ pieces }: Part, start: number, end: number): number {
  let words = 0;
  for (const placed of pieces) words += wordsOfPiece(placed, start - placed.base, end - placed.base);
  return words;
}

function wordsOfPiece({ piece, block: { text } }: Placed, from: number, to: number): number {
  const { role, start, end, label } = piece;
  if (role === 'furniture') return 0;
  const first = label?.end ?? (role === 'note' ? noteLabelSpan(text.slice(start, end), start).end : start);
  return countWords(text, Math.max(first, from), Math.min(end, to));
}
