import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document, type KeyEdits } from '../../../server/src/core/index.ts';
import { enterAt, shiftLevelAt } from '../../../server/src/core/typing.ts';

/** Bits of drafts, right and wrong, that a text is put together from. */
const BITS = [
  'The General Assembly,',
  'إن الجمعية العامة،',
  '大会，',
  '*Recalling* a,',
  '1. *Requests* b;',
  '٢ - تطلب:',
  '3. 请如下：',
  '(a) x;',
  '(أ) ',
  '(i) y:',
  '4. ',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  'Annex',
  '(z) end;',
  '5 bis. *Decides* c;',
];

const texts = fc.array(fc.constantFrom(...BITS), { maxLength: 24 }).map((bits) => bits.join(''));

describe('keys on any text', () => {
  it('make edits that lie in the text, apart and in order, and a cursor in what comes of them', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom('enter', 'tab', 'shift+tab'), (text, place, key) => {
        const document = Document.open(text);
        const result = press(document, place % (text.length + 1), key);
        if (result === null) return;
        let last = 0;
        for (const { span } of result.edits) {
          assert.ok(last <= span.start && span.start <= span.end && span.end <= text.length);
          last = span.end;
        }
        const after = document.edit([...result.edits].reverse(), 1);
        assert.ok(result.cursor >= 0 && result.cursor <= after.length);
      }),
      { numRuns: 2000 },
    );
  });
});

function press(document: Document, offset: number, key: string): KeyEdits | null {
  return key === 'enter' ? enterAt(document, offset) : shiftLevelAt(document, offset, key === 'tab' ? 1 : -1);
}
