import assert from 'node:assert/strict';
import { addressOf } from '../../../server/src/core/bodies/symbols.ts';

describe('the official address of a document', () => {
  it('is made of its symbol without spaces', () => {
    assert.equal(addressOf('A/RES/66/102', 'fr'), 'https://docs.un.org/fr/A/RES/66/102');
    assert.equal(addressOf('S/RES/1373 (2001)', 'zh'), 'https://docs.un.org/zh/S/RES/1373(2001)');
    assert.equal(addressOf('E/2012/30/Corr.1', 'ar'), 'https://docs.un.org/ar/E/2012/30/Corr.1');
  });

  it('is unknown without a symbol, for those of agencies, and for what is none', () => {
    for (const symbol of [null, 'WHA64.12', 'GC(55)/RES/10', 'A/RES/1](command:x)', 'A/RES/1?x#y'])
      assert.equal(addressOf(symbol, 'en'), null);
  });
});
