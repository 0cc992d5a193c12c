import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rowsAgain } from '../../../server/src/core/compare/rows-again.ts';
import { alignVersions, compareVersions, type Version } from '../../../server/src/core/comparing.ts';
import { Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';

const versionOf = (document: Document): Version => ({ document, resolution: document.resolutions[0]! });
const sample = (language: LanguageCode): string =>
  readFileSync(`samples/general-assembly.${language}.resolution`, 'utf8');
const open = (text: string): Version => versionOf(Document.open(text));

describe('rows of an earlier comparison', () => {
  const versions = LANGUAGES.map((language) => open(sample(language)));
  const before = { versions, rows: alignVersions(versions) };

  for (const [at, language] of LANGUAGES.entries()) {
    /** Rows taken from before when the text in one language has become another. */
    const again = (edit: (text: string) => string) => {
      const next = versions.with(at, open(edit(sample(language))));
      return { next, rows: rowsAgain(before, next) };
    };
    const words = /(?<=\p{L})(?=\p{L}+[.;؛；。 ]*\n\n\D)/u;

    it(`are what aligning finds while words alone have changed (${language})`, () => {
      const { next, rows } = again((text) => text.replace(words, 'x'));
      assert.notEqual(next[at]!.document.text(), sample(language));
      assert.deepEqual(rows, alignVersions(next));
    });

    it(`are taken no more when a figure, a number or a paragraph has changed (${language})`, () => {
      for (const edit of [
        (text: string) => text.replace('70/1', '70/2'),
        (text: string) => text.replace(/^4( -|\.)/m, '5$1'),
        (text: string) => text.replace(/^3(?: -|\.).*\n\n/m, ''),
      ]) {
        const { next, rows } = again(edit);
        assert.notEqual(next[at]!.document.text(), sample(language));
        assert.equal(rows, null);
      }
    });
  }

  it('are not those of other versions', () => {
    assert.equal(rowsAgain(before, versions.slice(1)), null);
    assert.equal(rowsAgain(before, [...versions].reverse()), null);
  });

  it('do not hide a difference in words that comes later', () => {
    const [first, second] = [open(sample('en')), open(sample('fr'))];
    const earlier = compareVersions([first, second], { openings: null });
    const bracketed = open(sample('en').replace('existing resources', '[existing resources]'));
    const codesOf = (options: { before?: typeof earlier }) =>
      compareVersions([bracketed, second], { openings: null, ...options }).rows.flatMap(({ problems }) =>
        problems.map(({ code }) => code),
      );
    assert.deepEqual(codesOf({ before: earlier }), codesOf({}));
    assert.ok(codesOf({}).includes('versions/bracket'));
  });
});
