// What a key makes of a text with a cursor in it.
import assert from 'node:assert/strict';
import { Document, enterAt, type KeyEdits, shiftLevelAt } from '../../../server/src/core/index.ts';
import { marked, withCursor } from '../../fixtures.ts';

type Key = 'enter' | 'tab' | 'shift+tab';

/** Checks that `key` turns `before` into `after`; `null` where the editor's own key is left alone. */
export function checkKey(key: Key, before: string, after: string | null): void {
  const { text, cursor } = marked(before);
  const document = Document.open(text);
  assert.equal(pressed(document, actionOf(key)(document, cursor)), after);
}

function actionOf(key: Key): (document: Document, offset: number) => KeyEdits | null {
  if (key === 'enter') return enterAt;
  return (document, offset) => shiftLevelAt(document, offset, key === 'tab' ? 1 : -1);
}

function pressed(document: Document, result: KeyEdits | null): string | null {
  if (result === null) return null;
  const after = document.edit([...result.edits].reverse(), 1);
  assert.equal(after.text(), Document.open(after.text()).text());
  return withCursor(after.text(), result.cursor);
}
