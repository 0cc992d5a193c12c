import type { Document } from '../document/document.ts';
import type { Paragraph, Resolution } from '../document/views.ts';
import { packOf } from '../languages/packs.ts';
import { otherPart } from './other-part.ts';
import type { Row } from './plan.ts';
import { wordsAfter } from './words.ts';

/** So much behind an opening tells whether the other part may say it so, UTF-16. */
const REST = 40;

/**
 * The opening of a paragraph as the other part writes it; `null` where that has none such, or where its own part would
 * be left without a paragraph.
 */
export function openingElsewhere(
  document: Document,
  { language, ...resolution }: Resolution,
  { opening, role, span }: Paragraph,
): string | null {
  if (opening === null || opening.span.end > span.end || resolution[role].length === 1) return null;
  const { start, end } = opening.span;
  const rest = document.slice({ start: end, end: Math.min(span.end, end + REST) });
  return otherPart(document.slice({ start, end }), rest, role, packOf(language));
}

/** The row of a paragraph as it stands in the other part, opening with these words. */
export function crossing(row: Row, { opening, role }: Paragraph, words: string): Row {
  return {
    ...row,
    role: role === 'preambular' ? 'operative' : 'preambular',
    words: opening === null ? row.words : wordsAfter(row.words, [{ span: opening.span, text: words }]),
  };
}
