import assert from 'node:assert/strict';
import { Document } from '../../../server/src/core/index.ts';
import type { Insertion } from '../../../server/src/core/new-texts.ts';
import { marked, withCursor } from '../../fixtures.ts';

type Insert = (document: Document, offset: number) => Insertion | null;

/** What an insertion makes of a text with a cursor; where a snippet goes in, it stands at the cursor. */
export function inserted(insert: Insert, source: string): string | null {
  const { text, cursor } = marked(source);
  const result = insert(Document.open(text), cursor);
  if (result === null) return null;
  const { edits, snippet } = result;
  edits.forEach(({ span }, index) => {
    assert.ok(index === 0 || span.start >= edits[index - 1]!.span.end, 'edits are in order');
  });
  const changed = [...edits]
    .reverse()
    .reduce((all, { span, text: own }) => all.slice(0, span.start) + own + all.slice(span.end), text);
  if (snippet === null) return withCursor(changed, result.cursor);
  return `${changed.slice(0, result.cursor)}${filled(snippet)}${changed.slice(result.cursor)}`;
}

/** A snippet as it is inserted, its last place marked as the cursor. */
function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace('$0', '‸')
    .replace(/\\([\\$}])/g, '$1');
}
