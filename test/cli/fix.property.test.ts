import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprintsOf } from '../../server/src/cli/fingerprints.ts';
import { Checker, Document, fixed } from '../../server/src/core/index.ts';
import { planted, textsToBreak } from './planted.ts';

const checker = new Checker();
const check = (document: Document) => checker.check(document);

describe('a text that was fixed', () => {
  const texts = textsToBreak();
  const mended = (document: Document) => fixed(document, check);
  const holds = (property: (before: Document, after: Document) => void) =>
    fc.assert(
      fc.property(planted(texts), ({ text }) => {
        const document = Document.open(text);
        property(document, mended(document));
      }),
      { numRuns: 120, seed: 1 },
    );

  it('has nothing left to fix', () => holds((_, after) => assert.equal(mended(after).text(), after.text())));

  it('has the line ends that it had', () =>
    holds((before, after) => {
      const dressed = (document: Document) => document.text().replace(/\r?\n/g, '\r\n');
      assert.equal(mended(Document.open(dressed(before))).text(), dressed(after));
    }));

  it('has no diagnostic that it did not have before', () =>
    holds((before, after) => {
      const known = new Set(namesOf(before).flat());
      const fresh = namesOf(after).filter((names) => !names.some((name) => known.has(name)));
      assert.deepEqual(fresh, []);
    }));
});

/** A finding by its fingerprint, and by its rule and block: a word mended right beside it changes the first. */
function namesOf(document: Document): string[][] {
  const findings = check(document);
  const fingerprints = fingerprintsOf(document, findings);
  return findings.map(({ code, span }, index) => [
    fingerprints[index]!,
    `${code} in block ${document.slice({ start: 0, end: span.start }).split('\n\n').length}`,
  ]);
}
