import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { Document } from '../../../server/src/core/index.ts';
import { type AnyEdit, anyEdit, anyText, changeOf, resolutionText } from '../../arbitrary.ts';
import { agreesWithFresh, keepsIdentity } from './agreement.ts';

const edits = (maxLength: number): fc.Arbitrary<AnyEdit[]> => fc.array(anyEdit, { minLength: 1, maxLength });

/** Lays the edits on the text one after the other, and compares after each. */
function editAndCompare(source: string, list: readonly AnyEdit[]): void {
  let document = Document.open(source);
  for (const edit of list) {
    const change = changeOf(edit, document.length);
    const edited = document.edit([change], document.version + 1);
    agreesWithFresh(edited);
    keepsIdentity(document, edited, change);
    document = edited;
  }
}

describe('an edited document', () => {
  it('is the one that its text opens, for texts in any order', () => {
    fc.assert(fc.property(anyText, edits(12), editAndCompare), { numRuns: 1500 });
  });

  it('is the one that its text opens, for texts in order', () => {
    fc.assert(fc.property(resolutionText, edits(12), editAndCompare), { numRuns: 1500 });
  });

  it('is the one that its text opens, for texts of several pages', () => {
    const long = fc
      .array(resolutionText, { minLength: 10, maxLength: 30 })
      .map((texts) => texts.join('\n\n'));
    fc.assert(fc.property(long, edits(6), editAndCompare), { numRuns: 100 });
  });

  it('is the one that its text opens, for many changes at once', () => {
    fc.assert(
      fc.property(anyText, edits(8), (source, list) => {
        let length = source.length;
        const changes = list.map((edit) => {
          const change = changeOf(edit, length);
          length += change.text.length - (change.span.end - change.span.start);
          return change;
        });
        agreesWithFresh(Document.open(source).edit(changes, 1));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Adopted texts, kept beside the repository, not in it. */
const folders = ['../shared/seeds', '../shared/corpus'].map((folder) => path.resolve(folder));

describe('an edited adopted text', () => {
  it('is the one that its text opens', function () {
    this.timeout(60_000);
    const files = folders.flatMap((folder) =>
      fs.existsSync(folder)
        ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
        : [],
    );
    const texts = files.filter((file) => file.endsWith('.txt')).sort();
    if (texts.length === 0) {
      console.log(`      no texts in ${folders.join(' nor ')}: skipped`);
      this.skip();
    }
    const text = fc.constantFrom(...texts).map((file) => fs.readFileSync(file, 'utf8'));
    fc.assert(fc.property(text, edits(10), editAndCompare), { numRuns: 150 });
  });
});
