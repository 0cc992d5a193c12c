import type { Document } from '../document/document.ts';
import { placePieces } from '../document/parts.ts';
import type { Role } from '../syntax/piece.ts';
import type { Span } from '../text/span.ts';

/** Lines of a head, sure or not, and those that only stand between others: which of them make one piece means nothing. */
const AROUND: ReadonlySet<Role> = new Set<Role>([
  'text',
  'head',
  'maybe-enacting',
  'enacting',
  'more',
  'furniture',
]);

/** What a text is read as: its paragraphs, items, headings and notes, each with its place. */
interface ReadPiece extends Span {
  readonly as: string;
}

/**
 * Where in `before` the first paragraph or item stands, with the one above it, that the next version has otherwise;
 * `null` where both read alike.
 */
export function firstOtherwise(before: Document, next: Document): Span | null {
  const [old, made] = [readingOf(before), readingOf(next)];
  const at = old.findIndex(({ as }, index) => made[index]?.as !== as);
  if (at < 0 && made.length === old.length) return null;
  const index = at < 0 ? old.length : at;
  return { start: old[index - 1]?.start ?? 0, end: old[index]?.end ?? before.length };
}

function readingOf({ pages }: Document): readonly ReadPiece[] {
  return placePieces(pages).flatMap(({ piece, block, base }) => {
    const { role, depth, level, language, label, start, end } = piece;
    if (AROUND.has(role)) return [];
    const first = block.text.slice(label?.end ?? start, Math.min(end, (label?.end ?? start) + BEGINNING));
    const as = `${role} ${depth} ${level} ${language} ${lettersOf(first).slice(0, LETTERS)}`;
    return { as, start: base + start, end: base + end };
  });
}

/** Paragraphs are told apart by the letters that they begin with, so many of them within so many units. */
const LETTERS = 4;
const BEGINNING = 80;

/** Letters as formatting leaves them: shapes and ligatures as plain ones, without what stretches a word. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}]|\u0640/gu, '');
}
