// What a key makes of a text with a cursor in it.
import assert from 'node:assert/strict';
import { Document, type KeyEdits } from '../../../server/src/core/index.ts';
import { enterAt, pressedBefore, shiftLevelAt } from '../../../server/src/core/typing.ts';
import { marked, withCursor } from '../../fixtures.ts';

type Key = 'enter' | 'tab' | 'shift+tab';

/** Checks that `key` turns `before` into `after`; `null` where the editor's own key is left alone. */
export function checkKey(key: Key, before: string, after: string | null): void {
  const { text, cursor } = marked(before);
  const document = Document.open(text);
  assert.equal(pressed(document, actionOf(key)(document, cursor)), after);
  if (key === 'enter') checkLate(document, cursor, after);
}

function actionOf(key: Key): (document: Document, offset: number) => KeyEdits | null {
  if (key === 'enter') return enterAt;
  return (document, offset) => shiftLevelAt(document, offset, key === 'tab' ? 1 : -1);
}

/** The same must come of it where the editor has broken the line before it asks, and more was typed since. */
function checkLate(document: Document, offset: number, after: string | null): void {
  for (const broken of ['\n', '\r\n', '\n  ']) {
    for (const typed of ['', 'x', '*', '*N*:\n']) {
      const late = document.edit([{ span: { start: offset, end: offset }, text: broken + typed }], 1);
      const since = { broken: broken.length, typed: typed.length };
      const expected = after?.replace('‸', `${typed}‸`) ?? null;
      assert.equal(pressed(late, pressedBefore(late, offset, since, enterAt)), expected);
    }
  }
}

/** The text with its cursor after the edits, which must be in order and apart. */
function pressed(document: Document, result: KeyEdits | null): string | null {
  if (result === null) return null;
  const { edits, cursor } = result;
  for (const [index, { span }] of edits.entries())
    assert.ok(span.start <= span.end && (index === 0 || edits[index - 1]!.span.end <= span.start));
  return withCursor(document.edit([...edits].reverse(), 1).text(), cursor);
}
