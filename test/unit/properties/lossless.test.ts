import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Document } from '../../../server/src/core/index.ts';
import { anyEdit, anyText, changeOf, resolutionText } from '../../arbitrary.ts';

const text = fc.oneof(anyText, resolutionText);

describe('a document loses nothing', () => {
  it('has blocks that join to its text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = Document.open(source);
        const blocks = document.pages.flatMap((page) => page.blocks);
        assert.equal(blocks.map((block) => block.text).join(''), source);
        assert.equal(document.text(), source);
        assert.equal(document.length, source.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has tokens that join to its text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = Document.open(source);
        let end = 0;
        for (const { span } of document.tokens()) {
          assert.equal(span.start, end);
          assert.ok(span.end > span.start);
          end = span.end;
        }
        assert.equal(end, source.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has pieces that follow one another inside their blocks', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { text: block, pieces } of Document.open(source).pages.flatMap((page) => page.blocks)) {
          let end = 0;
          for (const piece of pieces) {
            assert.ok(piece.start >= end && piece.end >= piece.start && piece.end <= block.length);
            assert.match(block.slice(end, piece.start), /^[\s\u0085\p{Cf}\p{M}]*$/u);
            end = piece.end;
          }
          assert.match(block.slice(end), /^[\s\u0085\p{Cf}\p{M}]*$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('slices as its text does', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y);
        const slice = Document.open(source).slice({ start: start!, end: end! });
        assert.equal(slice, source.slice(start, end));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('positions', () => {
  it('are those of the protocol, before and after edits', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(anyEdit, { maxLength: 3 }),
        fc.nat(),
        fc.nat(),
        (source, edits, line, character) => {
          let document = Document.open(source);
          for (const edit of edits) document = document.edit([changeOf(edit, document.length)], 1);
          const plain = TextDocument.create('', '', 0, document.text());
          assert.equal(document.lineCount, plain.lineCount);
          for (let offset = -1; offset <= document.length + 1; offset++)
            assert.deepEqual(document.positionAt(offset), plain.positionAt(offset), `offset ${offset}`);
          const position = { line: line % (plain.lineCount + 2), character: character % 40 };
          assert.equal(document.offsetAt(position), plain.offsetAt(position), JSON.stringify(position));
        },
      ),
      { numRuns: 300 },
    );
  });
});
