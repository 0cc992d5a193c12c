import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../server/src/core/languages/codes.ts';
import { packOf } from '../../../server/src/core/languages/packs.ts';
import {
  FORCES,
  forceOf,
  ladderOf,
  laddersOf,
  stronger,
  weaker,
} from '../../../server/src/core/terms/force.ts';

const PARTS = ['preambular', 'operative'] as const;

describe('force of openings', () => {
  for (const part of PARTS) {
    it(`names concepts that ${part} paragraphs open with in some language, each once`, () => {
      const named = laddersOf(part).flat(2);
      const packs = LANGUAGES.map(packOf);
      const nowhere = named.filter((concept) => packs.every((pack) => pack[part][concept] === undefined));
      assert.deepEqual(nowhere, []);
      assert.deepEqual([...new Set(named)], named);
    });

    it(`has two rungs of most ${part} ladders in every language`, () => {
      for (const language of LANGUAGES) {
        const pack = packOf(language);
        const usable = laddersOf(part).filter(
          (ladder) => ladder.filter((rung) => rung.some((concept) => pack[part][concept])).length > 1,
        );
        assert.ok(usable.length >= (laddersOf(part).length * 2) / 3, `${language}: ${usable.length}`);
      }
    });
  }

  it('knows what every operative concept of every language does', () => {
    for (const language of LANGUAGES) {
      const unknown = Object.keys(packOf(language).operative).filter(
        (concept) => concept !== '-' && forceOf(concept) === null,
      );
      assert.deepEqual(unknown, [], language);
    }
    assert.equal(forceOf('decide'), FORCES[0]);
    assert.equal(forceOf(null), null);
    assert.equal(forceOf('constructor'), null);
  });

  it('finds what is weaker and stronger, the nearest first', () => {
    assert.deepEqual(weaker('strongly-encourage', 'operative'), ['encourage', 'invite']);
    assert.equal(stronger('strongly-encourage', 'operative')[0], 'request');
    assert.equal(stronger('strongly-urge', 'operative').at(-1), 'demand');
    assert.deepEqual(stronger('demand', 'operative'), []);
    assert.deepEqual(weaker('act', 'preambular'), []);
    assert.deepEqual(stronger('act', 'preambular'), []);
    assert.equal(ladderOf('decide', 'preambular'), null);
  });
});
