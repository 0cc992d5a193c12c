import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../server/src/core/index.ts';
import { encode } from '../../../server/tools/known/encode.ts';
import { rowsOf } from '../../../server/tools/known/rows.ts';
import { dataFile, tableWith } from './table.ts';

const TABLE = '../shared/un/adopted.tsv';

describe('the data of known resolutions', () => {
  before(function () {
    if (existsSync(TABLE)) return;
    console.log(`      ${TABLE} is not here: not compared`);
    this.skip();
  });

  it('gives every row of the table back', async () => {
    const known = await tableWith(...LANGUAGES);
    const rows = rowsOf(readFileSync(TABLE, 'utf8'));
    assert.ok(rows.length > 27_000);
    for (const { body, number, symbol, date, certainty, titles, official } of rows) {
      assert.deepEqual(known.find(body, number), {
        body,
        number,
        symbol: symbol.replace(/\[.*/, ''),
        date: date || null,
        dateCertainty: certainty,
      });
      for (const language of LANGUAGES) {
        const title = titles[language];
        assert.deepEqual(
          known.title(body, number, language),
          title === '' ? null : { text: title, official },
        );
      }
    }
  });

  it('is what the table makes today', async () => {
    for (const [name, bytes] of encode(rowsOf(readFileSync(TABLE, 'utf8'))))
      assert.ok(Buffer.from(await dataFile(name)).equals(Buffer.from(bytes)), `data/${name} is not fresh`);
  });
});
