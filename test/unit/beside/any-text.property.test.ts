import assert from 'node:assert/strict';
import fc from 'fast-check';
import { references } from '../../../bench/in-memory-references.ts';
import { Document } from '../../../server/src/core/index.ts';
import { countedHeads, hintsIn, nameOf, placesOf } from '../../../server/src/core/reading.ts';
import { anyText, resolutionText } from '../../arbitrary.ts';

const ALL = { numbers: true, references: true, citations: true };
const texts = fc.oneof({ weight: 4, arbitrary: resolutionText }, anyText);

describe('what is shown beside any text', () => {
  it('lies in it, in order, and the hints of a stretch are those of the text that stand there', () =>
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (text, other, a, b) => {
        const document = Document.open(text, { uri: 'a' });
        const around = references({ texts: { b: other } });
        const all = hintsIn(document, { start: 0, end: text.length }, ALL, around);
        const places = all.map(({ at }) => at);
        assert.deepEqual(
          places,
          [...places].sort((x, y) => x - y),
        );
        for (const { at, text: words } of all)
          assert.ok(at >= 0 && at <= text.length && words !== '' && words.length <= 40, words);
        const start = Math.min(a, b) % (text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (text.length + 1));
        const own = all.filter(({ kind, at }) => kind === 'number' && start < at && at < end);
        const found = hintsIn(
          document,
          { start, end },
          { ...ALL, references: false, citations: false },
          around,
        );
        for (const hint of own)
          assert.ok(found.some(({ at, text: words }) => at === hint.at && words === hint.text));
        for (const { counted, span } of countedHeads(document)) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          nameOf(document, counted);
          const { whole, operative } = placesOf(counted);
          assert.equal(operative.length, counted.figures.operative);
          for (const each of [whole, ...operative]) assert.ok(each.start >= 0 && each.end <= text.length);
        }
      }),
      { numRuns: 300 },
    ));
});
