import assert from 'node:assert/strict';
import { BODIES } from '../../server/src/core/bodies/bodies.ts';
import { enactingAt } from '../../server/src/core/bodies/enacting.ts';
import { LANGUAGES, type LanguagePack, packOf } from '../../server/src/core/index.ts';
import { markKind } from '../../server/src/core/syntax/marks.ts';
import { lookUp } from '../../server/src/core/syntax/openings.ts';
import { isInvisible, isSpace } from '../../server/src/core/text/chars.ts';
import { foldKey } from '../../server/src/core/text/fold.ts';

const PARTS = ['preambular', 'operative'] as const;
type Part = (typeof PARTS)[number];

/** Concepts for which only one language has a phrase of its own; a key misspelt would be one more. */
const ONE_LANGUAGE_ALONE = [
  'ask',
  'express-conviction',
  'express-solidarity',
  'having-in-mind',
  're-emphasize',
  'resolved',
];

describe('language packs', () => {
  it('share their concepts', () => {
    const keys = LANGUAGES.flatMap((language) => [
      ...new Set(PARTS.flatMap((part) => Object.keys(packOf(language)[part]))),
    ]);
    assert.deepEqual(
      keys.filter((concept) => keys.indexOf(concept) === keys.lastIndexOf(concept)).sort(),
      ONE_LANGUAGE_ALONE,
    );
    assert.deepEqual(
      keys.filter((concept) => concept !== '-' && !/^[a-z]+(?:-[a-z]+)*$/.test(concept)),
      [],
    );
  });

  for (const language of LANGUAGES) {
    const pack = packOf(language);

    describe(pack.name, () => {
      it('is its own language’s', () => assert.equal(pack.code, language));

      it('is written cleanly', () => {
        const { citing, ...rest } = pack;
        assert.deepEqual(stringsIn(rest).filter(isUnclean), []);
        // Articles end with their space; of endings in brackets one may be empty.
        const words = stringsIn(citing).map((word) => word.trim());
        assert.deepEqual(
          words.filter((word) => word !== '' && isUnclean(word)),
          [],
        );
      });

      it('has marks that mean what they are called', () => {
        const { comma, semicolon, stop, colon } = pack.marks;
        assert.deepEqual([comma, semicolon, stop, colon].map(markKind), [',', ';', '.', ':']);
        assert.equal(pack.preambularMarks[0], comma);
      });

      it('has twelve months', () => {
        assert.equal(new Set(pack.months.split('|')).size, 12);
      });

      it('has a place for one count in each label', () => {
        assert.match(pack.labels.operative, /^[^{}]*\{n\}[^{}]*$/);
        assert.ok(pack.labels.items.length >= 3);
        for (const label of pack.labels.items) assert.match(label, /^[^{}]*\{[ainh]\}[^{}]*$/);
      });

      it('has words for headings, adoption and annexes', () => {
        const { headings, adoption, annex, meeting, date } = pack;
        for (const words of [...Object.values(headings), adoption, annex, meeting, date])
          assert.notEqual(words, '');
      });

      for (const part of PARTS) {
        it(`lists each ${part} opening once`, () => {
          const keys = formsOf(pack, part).map(({ form }) => foldKey(form));
          assert.deepEqual(
            keys.filter((key, index) => keys.indexOf(key) !== index),
            [],
          );
        });

        it(`finds each ${part} opening that it lists, whole and with its concept`, () => {
          const wrong = formsOf(pack, part).filter(({ concept, form }) => {
            const key = foldKey(form);
            const found = lookUp(key, pack, part);
            return found?.length !== key.length || found.concept !== concept;
          });
          assert.deepEqual(wrong, []);
        });
      }

      if (pack.joiner !== '') {
        it('joins a later preambular paragraph to the one before', () => {
          for (const { concept, form } of formsOf(pack, 'preambular')) {
            if (form.startsWith(pack.joiner)) continue;
            const key = foldKey(pack.joiner + form);
            assert.deepEqual(lookUp(key, pack, 'preambular'), { length: key.length, concept });
          }
        });
      }

      it('names every body, and finds it by its name', () => {
        const names = BODIES.flatMap((body) => body[language]?.split('|') ?? []);
        assert.ok(names.length > 0);
        for (const name of names) {
          const key = foldKey(name.replace('*', 'x'));
          assert.equal(enactingAt(key, 0, [language])?.length, key.length, name);
        }
      });
    });
  }

  it('give every body an English name', () => {
    assert.deepEqual(
      BODIES.filter((body) => body.en === undefined).map(({ key }) => key),
      [],
    );
    assert.equal(new Set(BODIES.map(({ key }) => key)).size, BODIES.length);
  });
});

function formsOf(pack: LanguagePack, part: Part): { concept: string | null; form: string }[] {
  return Object.entries(pack[part]).flatMap(([concept, forms]) =>
    forms.split('|').map((form) => ({ concept: concept === '-' ? null : concept, form })),
  );
}

/** Every text in a value, the alternatives of a list apart. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : value.split('|');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Empty, not NFC, with space around or twice within, or with characters that do not show. */
function isUnclean(text: string): boolean {
  const codes = [...text].map((char) => char.charCodeAt(0));
  return (
    text === '' ||
    text !== text.normalize('NFC') ||
    isSpace(codes[0]!) ||
    isSpace(codes.at(-1)!) ||
    codes.some((code, index) => isInvisible(code) || (isSpace(code) && isSpace(codes[index + 1] ?? 0)))
  );
}
