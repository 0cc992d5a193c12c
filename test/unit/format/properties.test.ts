import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import { cleanTexts, NO_TEXTS, sharedFolder } from '../../../bench/accuracy/corpus.ts';
import { DRESSES } from '../../../bench/accuracy/dresses.ts';
import { plainOf } from '../../../bench/accuracy/structure.ts';
import { Document, outlineOf } from '../../../server/src/core/index.ts';
import { anyText, resolutionText } from '../../arbitrary.ts';
import { formatted, wordsOf } from './formatted.ts';

/** What formatting keeps of any text: it is idempotent, and all that it changes of letters and figures are labels. */
function checkKept(text: string, name: string): string {
  const once = formatted(text, {}, name);
  assert.equal(formatted(once, {}, name), once, `${name}: formatted twice`);
  assert.equal(wordsOf(withoutLabels(once)), wordsOf(withoutLabels(text)), `${name}: words`);
  return once;
}

/** The text with every label taken out, and with the numbers of references to them. */
function withoutLabels(text: string): string {
  const document = Document.open(text);
  const numbers = document.citations.flatMap(({ kind, numberSpan }) =>
    kind === 'paragraph' ? numberSpan : [],
  );
  return [...document.tokens()]
    .filter(({ kind }) => kind !== 'label')
    .map(({ span }) => {
      const inside = numbers.find(({ start, end }) => span.start <= start && end <= span.end);
      return inside === undefined
        ? document.slice(span)
        : document.slice({ start: span.start, end: inside.start }) +
            document.slice({ start: inside.end, end: span.end });
    })
    .join('');
}

describe('formatting any text', () => {
  it('is idempotent, and changes no word', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, resolutionText), (text) => {
        checkKept(text, 'a.resolution');
      }),
      { numRuns: 400 },
    );
  });
});

describe('formatting the samples', () => {
  const names = fs.readdirSync('samples').filter((name) => /\.(?:resolution|txt|resolution\.md)$/.test(name));
  for (const name of names)
    it(`keeps the words of ${name}`, () => {
      checkKept(fs.readFileSync(`samples/${name}`, 'utf8'), name);
    });
});

/** One in so many adopted texts: all of them take minutes. */
const EVERY = 16;

describe('formatting adopted texts', () => {
  it('is idempotent in every dress, changes no word, and reads no paragraph otherwise', function () {
    this.timeout(120_000);
    const shared = sharedFolder();
    if (shared === null) {
      console.log(`      ${NO_TEXTS}`);
      this.skip();
    }
    const texts = [...cleanTexts(shared)].filter((_, at) => at % EVERY === 0);
    for (const truth of texts)
      for (const dress of DRESSES) {
        const text = dress.wear(plainOf(truth));
        const once = checkKept(text, truth.name);
        assert.equal(paragraphsOf(once), paragraphsOf(text), `${truth.name}, ${dress.name}`);
      }
  });
});

function paragraphsOf(text: string): string {
  return outlineOf(Document.open(text))
    .map(({ preambular, operative }) => `${preambular.length} + ${operative.length}`)
    .join(', ');
}
