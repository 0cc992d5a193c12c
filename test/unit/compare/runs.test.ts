import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainPlaces } from '../../../server/src/core/compare/plain-places.ts';
import { type Mark, runsOf, unitsOf } from '../../../server/src/core/comparing.ts';
import { Document } from '../../../server/src/core/index.ts';
import { plain } from '../../../server/src/core/text/plain.ts';
import { anyText } from '../../arbitrary.ts';
import { marked } from '../../fixtures.ts';

describe('runs of the words of a paragraph', () => {
  it('are the words as people read them, cut where a mark begins and ends', () => {
    const { text, spans } = marked(
      'The General Assembly,\n\n1. *⟦Requests⟧* the  ⟦**bold** Secretary-\nGeneral⟧ to report.\n',
    );
    const document = Document.open(text);
    const resolution = document.resolutions[0]!;
    const unit = unitsOf({ document, resolution }).find(({ role }) => role === 'operative')!;
    const marks: Mark<string>[] = spans.map((span, at) => ({ span, kind: String(at) }));
    assert.deepEqual(runsOf(document, unit, marks), [
      { text: 'Requests', kind: '0' },
      { text: ' the ', kind: null },
      { text: 'bold Secretary- General', kind: '1' },
      { text: ' to report.', kind: null },
    ]);
  });

  it('give the words when joined, wherever the marks are', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(400), fc.nat(40))), (text, places) => {
        const document = Document.open(text);
        const marks = places.map(([start, length]) => ({ span: { start, end: start + length }, kind: 'x' }));
        for (const resolution of document.resolutions)
          for (const unit of unitsOf({ document, resolution }))
            assert.equal(
              runsOf(document, unit, marks)
                .map((run) => run.text)
                .join(''),
              unit.words,
            );
      }),
    );
  });
});

describe('a text as people read it, with the way back', () => {
  it('is the plain text, each unit where it stood', () => {
    const typed = fc.array(fc.constantFrom('*', '_', '<u>', '</u>', ' ', '\n', '# ', 'a', 'б', '大', '.'));
    fc.assert(
      fc.property(typed, (signs) => {
        const source = signs.join('');
        const { text, at } = plainPlaces(source);
        assert.equal(text, plain(source));
        assert.equal(at.length, text.length);
        for (const [index, unit] of [...text].entries())
          if (unit !== ' ') assert.equal(source[at[index]!], unit);
      }),
    );
  });
});
