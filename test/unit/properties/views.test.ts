import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  check,
  Document,
  foldsOf,
  outlineOf,
  selectionAt,
  symbolsOf,
  tokensOf,
} from '../../../server/src/core/index.ts';
import { anyText, resolutionText } from '../../arbitrary.ts';

const text = fc.oneof(anyText, resolutionText);

describe('the views of any text', () => {
  it('lie in order inside the text and inside one another', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = Document.open(source);
        let last = 0;
        for (const { span, preambular, operative, drafts } of document.resolutions) {
          assert.ok(span.start >= last && span.end <= source.length && span.start < span.end);
          last = span.end;
          for (const inner of [...preambular, ...operative, ...drafts])
            assert.ok(inner.span.start >= span.start && inner.span.end <= span.end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('can be had as outline, symbols, folds, colours, selections and findings', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, at) => {
        const document = Document.open(source);
        outlineOf(document);
        symbolsOf(document);
        foldsOf(document);
        tokensOf(document);
        check(document);
        selectionAt(document, at % (source.length + 1));
        assert.equal(document.silence === null, document.resolutions.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('can be had of a resolution of more paragraphs than a call takes arguments', function () {
    this.timeout(60_000);
    const document = Document.open(`The General Assembly,\n\n${'Requests;\n\n'.repeat(150_000)}`);
    symbolsOf(document);
    foldsOf(document);
    check(document);
    assert.equal(document.resolutions[0]?.operative.length, 150_000);
  });
});
