import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ROWS } from '../../../server/src/core/drafting/words/tables.ts';
import { suggestParagraphs, suggestWords } from '../../../server/src/core/drafting.ts';
import { Document, LANGUAGES } from '../../../server/src/core/index.ts';
import { HEADS as heads } from '../citing/suggesting.ts';

/** Pieces of paragraphs: names cut anywhere, marks, line ends, spaces, signs beyond the basic plane. */
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ROWS), fc.constantFrom(...LANGUAGES), fc.nat(60))
    .map(([row, language, length]) => row.forms[language].name.slice(0, length)),
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '*',
    '《',
    '》',
    '1. ',
    '(a) ',
    ', ',
    "l'",
    'ل',
    'و',
    'paragraph ',
    '第',
    '上文第',
    '(',
    '“',
    '…',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

describe('completion of words in any text', () => {
  it('replaces what ends at the cursor, on one line, and begins as is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(piece, { maxLength: 12 }),
        fc.nat(400),
        (language, pieces, at) => {
          const text = heads[language] + pieces.join('');
          const document = Document.open(text);
          const offset = Math.max(0, text.length - at);
          for (const { span, filter, text: written } of [
            ...(suggestWords(document, offset) ?? []),
            ...(suggestParagraphs(document, offset) ?? []),
          ]) {
            assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length);
            const typed = text.slice(span.start, offset);
            assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)) && !/[\r\n]/.test(written), written);
            assert.ok(filter.startsWith(typed));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
