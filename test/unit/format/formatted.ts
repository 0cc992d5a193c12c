import assert from 'node:assert/strict';
import { edited, formatOf } from '../../../server/src/core/formatting.ts';
import { Document, type Settings } from '../../../server/src/core/index.ts';

/** A text in normal form. */
export function formatted(text: string, settings: Settings = {}, uri = 'draft.resolution'): string {
  return edited(text, formatOf(Document.open(text, { uri }), settings));
}

/** `before` becomes `after`, which is left as it is. */
export function checkFormat(before: string, after: string, settings: Settings = {}, uri?: string): void {
  assert.equal(formatted(before, settings, uri), after);
  assert.equal(formatted(after, settings, uri), after, 'what is in normal form is left as it is');
}

/** Letters and digits alone: ligatures and shapes as plain letters, without what stretches a word, digits of one set. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]|\u0640/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
