// What a change makes of a text, and what is to hold of any.
import assert from 'node:assert/strict';
import { REFERENCES } from '../../../server/src/core/citations/reference-words.ts';
import type { Document, LanguagePack } from '../../../server/src/core/index.ts';
import { RESTRUCTURING } from '../../../server/src/core/languages/restructuring.ts';
import type { Change } from '../../../server/src/core/restructuring.ts';

/** The document after a change, whose edits lie in the text, apart and in order, and whose cursor does, too. */
export function made(document: Document, { edits, cursor }: Change): Document {
  let last = -1;
  for (const { span } of edits) {
    assert.ok(last < span.start && span.start <= span.end && span.end <= document.length);
    last = span.end;
  }
  const changed = document.edit([...edits].reverse(), 1);
  assert.ok(cursor >= 0 && cursor <= changed.length);
  return changed;
}

/** The text once the change has been made and taken back. */
export function undone(document: Document, change: Change): string {
  let by = 0;
  const inverse = change.edits.map(({ span, text }) => {
    const start = span.start + by;
    by += text.length - (span.end - span.start);
    return { span: { start, end: start + text.length }, text: document.slice(span) };
  });
  return made(document, change).edit(inverse.reverse(), 2).text();
}

/** How often each letter stands in a text, small ones, without what refactorings set right: adverbs, labels, sides. */
export function lettersOf(text: string, { code, repetition, joiner }: LanguagePack): string {
  const { above, below } = REFERENCES[code];
  const { self, own } = RESTRUCTURING[code];
  const names = Object.values(self).map((name) => own.replace('{self}', name));
  const words = [
    ' bis',
    repetition.also,
    repetition.further,
    ...names,
    ...Object.keys({ ...above, ...below }),
  ];
  const plain = text
    .replace(new RegExp(words.join('|'), 'gi'), '')
    .replace(/(?<!\p{L})\p{L}{1,4}[)）]|^[ \t]*\(?(?:\p{L}|[ivx]{1,5})[).、]/gimu, '');
  const counts = new Map<string, number>();
  for (const letter of plain.toLowerCase().match(/\p{L}/gu) ?? [])
    if (letter !== joiner) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts]
    .sort()
    .map(([letter, count]) => letter + count)
    .join(' ');
}
