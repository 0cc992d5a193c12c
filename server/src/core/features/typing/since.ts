import type { Document } from '../../document/document.ts';
import type { TextEdit } from '../../text/span.ts';
import { replacing } from '../difference.ts';
import type { KeyEdits } from './edits.ts';

/** What has come into the text at a key's place since it was pressed, in UTF-16 units. */
export interface Since {
  /** Line break that the editor itself has put there for Enter. */
  readonly broken: number;
  /** What was typed behind that. */
  readonly typed: number;
}

/**
 * What `press` makes of a key that was pressed at `offset` (UTF-16) before the text went on by `since`: the edits
 * that are still to be made. What is right already is left alone, so that a cursor behind it moves with the text.
 */
export function pressedBefore(
  document: Document,
  offset: number,
  { broken, typed }: Since,
  press: (document: Document, offset: number) => KeyEdits | null,
): KeyEdits | null {
  const length = broken + typed;
  if (length === 0) return press(document, offset);
  const added = { start: offset, end: offset + length };
  const result = press(document.edit([{ span: added, text: '' }], document.version), offset);
  if (result === null) return null;
  const { behind = 0 } = result;
  const edits = result.edits.flatMap(({ span: { start, end }, text }) => {
    if (start > offset + behind) return [{ span: { start: start + length, end: end + length }, text }];
    // Before what was typed, and not a character later: a further break there has a key of its own.
    const head = { start: Math.min(start, offset), end: offset + broken };
    const rest = { span: { start: offset + length, end: end + length }, text: '' };
    const changes = [replacing(document.slice(head), head, text), ...(end > offset ? [rest] : [])];
    return behind === 0 ? changes : [markBefore(document, offset, length, behind), ...changes];
  });
  return { edits, cursor: result.cursor + typed };
}

/** A mark that was behind the cursor goes before the line break at `offset`. */
function markBefore(document: Document, offset: number, length: number, behind: number): TextEdit {
  const start = offset + length;
  return { span: { start: offset, end: offset }, text: document.slice({ start, end: start + behind }) };
}
