import type { Part } from '../document/parts.ts';
import type { Role } from '../syntax/piece.ts';

/** A run of words of a paragraph, its label left out. */
export interface Words {
  readonly text: string;
  /** Where the text begins, UTF-16 units from where the part's spans count. */
  readonly start: number;
}

const WORDED: ReadonlySet<Role> = new Set<Role>(['preambular', 'operative', 'item', 'more']);

/** What a preambular or operative paragraph says, items and all; nothing of other parts. */
export function wordsOf({ role, pieces }: Part): readonly Words[] {
  if (role !== 'preambular' && role !== 'operative') return NONE;
  const words: Words[] = [];
  for (const { piece, block, base } of pieces) {
    if (!WORDED.has(piece.role)) continue;
    const start = piece.label?.end ?? piece.start;
    if (start < piece.end) words.push({ text: block.text.slice(start, piece.end), start: base + start });
  }
  return words;
}

const NONE: readonly Words[] = [];

/** Where `hint` stands in a text, in order. */
export function* placesOf(hint: string, text: string): Generator<number> {
  for (let at = text.indexOf(hint); at >= 0; at = text.indexOf(hint, at + hint.length)) yield at;
}
