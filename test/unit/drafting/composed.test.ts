import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type RankContext, rankOpenings } from '../../../server/src/core/drafting/openings/rank.ts';
import { type LanguageCounts, loadCounts } from '../../../server/src/core/drafting.ts';
import { partOpening } from '../../../server/src/core/facts/forms.ts';
import { LANGUAGES, type LanguageCode, packOf } from '../../../server/src/core/index.ts';
import type { Part } from '../../../server/src/core/syntax/openings.ts';
import { foldKey } from '../../../server/src/core/text/fold.ts';

const read = async (name: string): Promise<Uint8Array> => gunzipSync(readFileSync(`data/${name}`));

const loaded = new Map<LanguageCode, Promise<LanguageCounts>>();

function load(language: LanguageCode): Promise<LanguageCounts> {
  const counts = loaded.get(language) ?? loadCounts(read, language);
  loaded.set(language, counts);
  return counts;
}

function context(language: LanguageCode, part: Part, openings: readonly string[]): RankContext {
  const before = openings.map((text) => {
    const key = foldKey(text);
    const { form, phrase } = partOpening(key, part, packOf(language));
    return { text, key, form, phrase };
  });
  return { body: null, gender: null, repetition: 'in-threes', before, after: null };
}

/** Openings that no text was counted with, and what they are made of. */
const COMPOSED: readonly (readonly [LanguageCode, Part, string, string])[] = [
  ['en', 'preambular', 'Recalling in this regard', 'Recalling'],
  ['en', 'operative', 'Requests in this regard', 'Requests'],
  ['fr', 'preambular', 'Soulignant à cet égard', 'Soulignant'],
  ['fr', 'operative', 'Prie à cet égard', 'Prie'],
  ['es', 'preambular', 'Recordando a este respecto', 'Recordando'],
  ['es', 'operative', 'Solicita a este respecto', 'Solicita'],
  ['ru', 'preambular', 'ссылаясь в этой связи', 'ссылаясь'],
  ['ru', 'operative', 'просит в этой связи', 'просит'],
  ['ar', 'preambular', 'وإذ تشير في هذا الصدد', 'وإذ تشير'],
  ['ar', 'operative', 'ترحب في هذا الصدد', 'ترحب'],
  ['zh', 'preambular', '在这方面回顾', '回顾'],
  ['zh', 'operative', '在这方面请', '请'],
];

describe('openings made of others', () => {
  for (const [language, part, text, of] of COMPOSED)
    it(`offers “${text}” in ${language} behind “${of}”, and not where a part begins`, async () => {
      const counts = (await load(language))[part];
      const offered = (before: readonly string[]): readonly string[] =>
        rankOpenings(
          counts,
          context(language, part, before),
          ({ text: own }) => own === of || own === text,
        ).map(({ opening }) => opening.text);
      const later = offered([of]);
      assert.ok(later.includes(text));
      assert.ok(later.indexOf(of) < later.indexOf(text));
      assert.ok(!offered([]).includes(text));
    });

  it('makes none that is counted, none twice, and each of one that is counted', async () => {
    for (const language of LANGUAGES)
      for (const counts of Object.values(await load(language))) {
        const keys = counts.composed.map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        for (const { key, base, text, rarity } of counts.composed) {
          assert.equal(counts.idOf(key), undefined, key);
          assert.equal(foldKey(text), key);
          assert.ok(key.includes(counts.openings[base]!.key));
          assert.ok(rarity > 0 && rarity < 1);
        }
      }
  });

  it('offers one that the draft has used once only', async () => {
    const counts = (await load('en')).operative;
    const before = ['Requests in this regard', 'Urges'];
    const found = rankOpenings(counts, context('en', 'operative', before), ({ key }) =>
      key.startsWith('requests in'),
    );
    assert.deepEqual(
      found.map(({ opening }) => opening.text).filter((text) => text === 'Requests in this regard'),
      ['Requests in this regard'],
    );
  });
});
