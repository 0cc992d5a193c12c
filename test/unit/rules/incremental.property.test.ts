import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker, Document } from '../../../server/src/core/index.ts';
import { type AnyEdit, anyEdit, anyText, changeOf, resolutionText } from '../../arbitrary.ts';

const edits = (maxLength: number): fc.Arbitrary<AnyEdit[]> => fc.array(anyEdit, { minLength: 1, maxLength });

/** Lays the edits on the text one after the other; what is found after each is what a first check would find. */
function editAndCompare(source: string, list: readonly AnyEdit[]): void {
  const checker = new Checker();
  let document = Document.open(source);
  checker.check(document);
  for (const edit of list) {
    document = document.edit([changeOf(edit, document.length)], document.version + 1);
    const found = checker.check(document);
    assert.deepEqual(found, new Checker().check(Document.open(document.text())));
    for (const { span } of found)
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= document.length);
  }
}

describe('findings in an edited document', () => {
  it('are those in the text that it holds, for texts in any order', () => {
    fc.assert(fc.property(anyText, edits(10), editAndCompare), { numRuns: 300 });
  });

  it('are those in the text that it holds, for texts in order', () => {
    fc.assert(fc.property(resolutionText, edits(10), editAndCompare), { numRuns: 300 });
  });

  it('are those in the text that it holds, for texts of several pages', () => {
    const long = fc
      .array(resolutionText, { minLength: 10, maxLength: 30 })
      .map((texts) => texts.join('\n\n'));
    fc.assert(fc.property(long, edits(6), editAndCompare), { numRuns: 30 });
  });

  it('stay when the checker has seen another document meanwhile', () => {
    fc.assert(
      fc.property(resolutionText, resolutionText, anyEdit, (one, other, edit) => {
        const checker = new Checker();
        const [first, second] = [Document.open(one), Document.open(other)];
        checker.check(first);
        checker.check(second);
        const edited = first.edit([changeOf(edit, first.length)], 1);
        assert.deepEqual(checker.check(edited), new Checker().check(Document.open(edited.text())));
      }),
      { numRuns: 300 },
    );
  });
});
