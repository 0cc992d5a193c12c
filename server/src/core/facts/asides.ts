import type { Part } from '../document/parts.ts';
import { markKind } from '../syntax/marks.ts';
import type { Piece } from '../syntax/piece.ts';
import type { Span } from '../text/span.ts';

/** Texts that hold none of these have no asides. */
const SIGNS = /[[［~]|<[sd]/;

/** Words that are struck through. */
const STRUCK = /~~[^~]{1,4000}~~|<(s|del|strike)>[^<]{1,4000}<\/\1>/g;
/** "[EU: ", "［日本、挪威：": what leads to the words of a bracket. */
const HEAD = /[[［][^[\]［］:：]{1,60}[:：]\s{0,2}/g;
/** " – AU]": what stands behind them. */
const TAIL = /(?:\s[–—-]{1,2}\s|[—―]{2})[^[\]［］–—―]{1,60}[\]］]/g;
/** A bracket that encloses no other. */
const BRACKET = /[[［][^[\]［］]{1,120}[\]］]/g;

/**
 * What stands in a part and is no text of it: words that are struck through, and what brackets say of who proposes what.
 * Told by shape alone, since nobody's word is changed for it: rules do not look there. Spans count as those of the part.
 */
export function asidesIn({ pieces }: Part): readonly Span[] {
  const found: Span[] = [];
  for (const { piece, block, base } of pieces) {
    if (piece.role === 'furniture') continue;
    if (!SIGNS.test(block.text)) continue;
    const text = block.text.slice(piece.start, piece.end);
    const start = base + piece.start;
    for (const pattern of [STRUCK, HEAD, TAIL])
      for (const { 0: words, index } of text.matchAll(pattern)) {
        const at = piece.start + index;
        if (pattern !== HEAD || !holdsLead(piece, at, at + words.length))
          found.push({ start: start + index, end: start + index + words.length });
      }
    for (const { 0: bracket, index } of text.matchAll(BRACKET))
      if (isRemark(text, bracket, index))
        found.push({ start: start + index, end: start + index + bracket.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "[2. Urges States to:": what ends at a colon holds the number or the opening of its paragraph, and is its text. */
function holdsLead({ label, opening }: Piece, start: number, end: number): boolean {
  const holds = (span: Span | null): boolean => span !== null && start <= span.start && span.end <= end;
  return holds(label) || (opening?.known === true && holds(opening));
}

/** Short, and behind a mark that closes a paragraph or behind another bracket: "…; [AU: delete]", "[…] [EU]". */
function isRemark(text: string, bracket: string, index: number): boolean {
  if (bracket.startsWith('[^')) return false;
  const before = text
    .slice(Math.max(0, index - 3), index)
    .trimEnd()
    .at(-1);
  const isBehind = ']］'.includes(before ?? ' ');
  const kind = markKind(before);
  return (
    (isBehind && bracket.length < 42) ||
    ((kind === ';' || kind === '.' || kind === ',') && isLast(text, index + bracket.length))
  );
}

/** Nothing but brackets and remarks follows. */
function isLast(text: string, end: number): boolean {
  return text.length - end < 200 && /^(?:\s|[[［][^[\]［］]{1,80}[\]］]|[\]］])*$/.test(text.slice(end));
}

/** Asides are no longer than this, UTF-16 units. */
const LONGEST = 4020;

/** A span lies in one of these, which are in order. */
export function isAside(span: Span, asides: readonly Span[]): boolean {
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (asides[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && asides[at]!.start >= span.start - LONGEST; at--)
    if (span.end <= asides[at]!.end) return true;
  return false;
}
