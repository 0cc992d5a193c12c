// Adopted texts, read in place, lose nothing when they are laid out.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Document } from '../../../server/src/core/index.ts';
import { unitsOf } from '../../../server/src/core/preview.ts';
import { saidBy, writtenIn } from './printed.ts';

const CORPUS = '../shared/corpus';

describe('adopted texts as they are printed', function () {
  this.timeout(60_000);

  before(function () {
    if (fs.existsSync(CORPUS)) return;
    console.log(`      no texts in ${CORPUS}`);
    this.skip();
  });

  it('say all that the texts say, in the same order', () => {
    const files = fs.readdirSync(CORPUS).filter((file) => file.endsWith('.txt'));
    assert.ok(files.length > 0);
    for (const file of files) {
      const document = Document.open(fs.readFileSync(path.join(CORPUS, file), 'utf8'));
      const said = unitsOf(document).map(({ unit }) => ('runs' in unit ? saidBy(unit) : ''));
      assert.equal(wordsOf(said), wordsOf(writtenIn(document)), file);
    }
  });
});

const wordsOf = (texts: readonly string[]): string =>
  (
    texts
      .join(' ')
      .replace(/<\/?\w+>/g, '')
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('');
