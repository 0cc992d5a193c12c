import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readPassing } from '../../../server/src/core/document/passing.ts';
import { Document } from '../../../server/src/core/index.ts';
import { factsOf } from '../../../server/src/core/library/extract.ts';
import { LIGHTS } from './texts.ts';

const CORPUS = path.resolve('../shared/corpus');

/** Texts to read, by name: adopted ones where they are at hand. */
function* texts(): Generator<readonly [name: string, text: string]> {
  yield* Object.entries(LIGHTS);
  const names = fs.existsSync(CORPUS) ? fs.readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }) : [];
  if (names.length === 0)
    console.log(`      (no adopted texts in ${CORPUS}: read are those of the tests alone)`);
  for (const name of names)
    if (name.endsWith('.txt')) yield [name, fs.readFileSync(path.join(CORPUS, name), 'utf8')];
}

describe('reading once for a library', () => {
  it('finds in every text what the reading of an open document finds', () => {
    const other = [...texts()].filter(([, text]) => {
      const facts = JSON.stringify(factsOf(readPassing(text), text));
      return facts !== JSON.stringify(factsOf(Document.open(text), text));
    });
    assert.deepEqual(
      other.map(([name]) => name),
      [],
    );
  }).timeout(120_000);
});
