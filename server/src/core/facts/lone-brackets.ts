import type { Part } from '../document/parts.ts';
import type { PlacedFact } from './facts.ts';

/** A square bracket that has no partner in its part: it may have one in another. */
export interface LoneBracketFact {
  readonly kind: 'lone-bracket';
  readonly opens: boolean;
  /** Of an opening one: stands before all words of a paragraph or item. Of a closing one: behind them. */
  readonly atEdge: boolean;
}

const SIGNS = /[[\]［］]/;
const BRACKETS = /[[\]［］]/g;
/** So many of one part are kept. */
const MOST = 20;

export function loneBracketFacts({ role, pieces }: Part): readonly PlacedFact[] {
  if (role === 'text' || role === 'note' || role === 'closing') return [];
  const open: PlacedFact[] = [];
  const closing: PlacedFact[] = [];
  for (const { piece, block, base } of pieces) {
    if (piece.role === 'furniture') continue;
    if (!SIGNS.test(block.text)) continue;
    const { start: from, end } = piece;
    const text = block.text.slice(from, end);
    for (const { 0: char, index } of text.matchAll(BRACKETS)) {
      const start = base + from + index;
      const span = { start, end: start + 1 };
      if ('[［'.includes(char)) {
        const isFirst = begins(text.slice(0, index), (piece.label?.end ?? from) - from);
        open.push({ fact: { kind: 'lone-bracket', opens: true, atEdge: isFirst }, span });
      } else if (open.length > 0) open.pop();
      else if (closing.length < MOST) {
        const atEdge = /^[\s*_~.,;:،؛，；。：\]］)）]{0,12}$/.test(text.slice(index + 1, index + 14));
        closing.push({ fact: { kind: 'lone-bracket', opens: false, atEdge }, span });
      }
    }
  }
  return [...closing, ...open.slice(-MOST)];
}

/** Nothing but its label and marks stands before. */
function begins(before: string, label: number): boolean {
  const isBlank = (text: string): boolean => /^[\s*_[［]{0,12}$/.test(text);
  return isBlank(before) || (before.length >= label && isBlank(before.slice(label)));
}
