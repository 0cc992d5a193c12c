import type { Document } from '../../document/document.ts';
import { replacing } from '../difference.ts';
import type { KeyEdits } from './edits.ts';
import { enterAt } from './enter.ts';

/**
 * What Enter at `offset` (UTF-16) does, where the editor has put a line break of `length` units there already:
 * the edits that are still to be made. What is right already is left alone, so that a cursor behind the break
 * moves with the text.
 */
export function enterAfterBreak(document: Document, offset: number, length: number): KeyEdits | null {
  const broken = { start: offset, end: offset + length };
  const unbroken = document.edit([{ span: broken, text: '' }], document.version);
  const result = enterAt(unbroken, offset);
  if (result === null) return null;
  const edits = result.edits.map(({ span: { start, end }, text }) => {
    const span = { start: start > offset ? start + length : start, end: end >= offset ? end + length : end };
    return replacing(document.slice(span), span, text);
  });
  return { edits, cursor: result.cursor };
}
