import type { Paragraph } from '../document/views.ts';
import type { Context } from './rule.ts';

/** No operative paragraph of the same text can follow: what comes next ends the text, or nothing does. */
export function isLast({ part, after }: Context): boolean {
  if (after === null) return true;
  const { role, depth } = after.piece;
  if (depth < part.depth) return true;
  return depth === part.depth && role !== 'operative' && role !== 'preambular' && role !== 'heading';
}

/** The paragraph has no text, or ends in a colon before a draft or a quotation that is read by itself. */
export function leadsOn({ text, items, mark }: Paragraph, { part, after, pack }: Context): boolean {
  if (items.length > 0) return false;
  if (text.every(({ start, end }) => start === end)) return true;
  return mark?.text === pack.marks.colon && after !== null && after.piece.depth > part.depth;
}

/** The first operative paragraph, read as preambular for its participle: the number after its own comes next. */
export function isNumberedOn({ role, label }: Paragraph, { part, after }: Context): boolean {
  if (role !== 'preambular' || label?.style !== 'number' || label.value === null || after === null)
    return false;
  const { piece } = after;
  return piece.role === 'operative' && piece.depth === part.depth && piece.label?.number === label.value + 1;
}
