import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allResolutions, BASE_CONVENTIONS, Document, packOf } from '../../../server/src/core/index.ts';
import { placeAt, REFACTORINGS } from '../../../server/src/core/restructuring.ts';
import { anyText, resolutionText } from '../../arbitrary.ts';
import { lettersOf, made, undone } from './changes.ts';

/** Emphasis moves nothing; its own tests have it. */
const MOVING = REFACTORINGS.filter(({ id }) => id !== 'emphasis');

describe('refactoring any text', () => {
  it('makes edits that lie in the text, and can be undone', () => {
    fc.assert(
      fc.property(
        fc.oneof(resolutionText, anyText),
        fc.nat(),
        fc.constantFrom(...MOVING),
        (text, at, { offers }) => {
          const document = Document.open(text);
          const offset = at % (text.length + 1);
          const place = placeAt(document, { start: offset, end: offset }, () => BASE_CONVENTIONS);
          for (const offer of place === null ? [] : offers(place)) {
            const change = offer.make();
            if (change !== null) assert.equal(undone(document, change), text);
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  it('loses no letter of what moves', () => {
    const moving = REFACTORINGS.filter(({ id }) => id === 'move-up' || id === 'move-down');
    fc.assert(
      fc.property(resolutionText, fc.nat(), fc.constantFrom(...moving), (text, at, { offers }) => {
        const document = Document.open(text);
        const offset = at % (text.length + 1);
        const place = placeAt(document, { start: offset, end: offset }, () => BASE_CONVENTIONS);
        for (const offer of place === null ? [] : offers(place)) {
          const change = offer.make();
          if (change === null) continue;
          const pack = packOf(allResolutions(document)[0]!.language);
          const after = made(document, change).text();
          assert.equal(lettersOf(after, pack), lettersOf(text, pack));
        }
      }),
      { numRuns: 300 },
    );
  });
});
