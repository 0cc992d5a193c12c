import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftStem, namedAlike, readFileName } from '../../../server/src/core/comparing.ts';
import { LANGUAGES } from '../../../server/src/core/index.ts';
import { FILE_MARKS } from '../../../server/src/core/languages/file-marks.ts';

describe('names of files', () => {
  for (const [name, stem, language] of [
    ['wells.fr.resolution', 'wells', 'fr'],
    ['wells.fr.resolution.md', 'wells', 'fr'],
    ['wells_ru.txt', 'wells', 'ru'],
    ['wells-ES.md', 'wells', 'es'],
    ['A_RES_66_102-E.akn.xml', 'A_RES_66_102', 'en'],
    ['A_RES_66_102_C.txt', 'A_RES_66_102', 'zh'],
    ['wells (français).resolution', 'wells', 'fr'],
    ['wells Русский.txt', 'wells', 'ru'],
    ['wells_中文.txt', 'wells', 'zh'],
    ['wells - العربية.txt', 'wells', 'ar'],
    ['wells.resolution', 'wells', null],
    ['wells.fr', 'wells', 'fr'],
    ['fr.resolution', 'fr', null],
    ['chef.resolution', 'chef', null],
    ['A_81_L.5.resolution', 'A_81_L.5', null],
  ] as const)
    it(`say the language: ${name}`, () => {
      assert.deepEqual(readFileName(name), { stem, language });
    });

  it('are read whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        assert.ok(name.startsWith(readFileName(name).stem));
        draftStem(name);
        namedAlike(name, `${name}x`);
      }),
    );
  });

  it('have no mark that stands for two languages', () => {
    const marks = LANGUAGES.flatMap((language) => FILE_MARKS[language]);
    assert.equal(new Set(marks).size, marks.length);
  });

  for (const [a, b, language] of [
    ['/d/wells.en.resolution', '/d/wells.fr.resolution', 'fr'],
    ['/d/wells.en.resolution', '/d/WELLS_fr.md', 'fr'],
    ['/d/wells.resolution', '/d/wells.zh.resolution', 'zh'],
    ['/d/wells.zh.resolution', '/d/wells.resolution', null],
    ['/d/en/wells.resolution', '/d/fr/wells.resolution', 'fr'],
    ['C:\\d\\English\\wells.txt', 'C:\\d\\Russian\\wells.md', 'ru'],
  ] as const)
    it(`are alike but for the language: ${a}, ${b}`, () => {
      assert.deepEqual(namedAlike(a, b)?.language, language);
    });

  for (const [a, b] of [
    ['/d/wells.en.resolution', '/d/roads.fr.resolution'],
    ['/d/wells.en.resolution', '/e/wells.fr.resolution'],
    ['/d/wells.en.resolution', '/d/wells.en.txt'],
    ['/d/wells.resolution', '/d/wells.txt'],
    ['/d/en/wells.resolution', '/e/fr/wells.resolution'],
    ['/d/one/wells.resolution', '/d/two/wells.resolution'],
  ] as const)
    it(`are no versions of one text: ${a}, ${b}`, () => {
      assert.equal(namedAlike(a, b), null);
    });

  for (const name of [
    'Wells.resolution',
    'wells v2.resolution',
    'wells_v10_final.en.md',
    'wells-draft.txt',
    'wells (draft 3).txt',
    'wells (2).txt',
    'wells rev.1.txt',
    'wells.2026-05-01.resolution',
    'wells_20260501.resolution',
    'wells_проект.txt',
    'wells_proyecto2.txt',
    'wells_projet.txt',
    'wells_草案.txt',
    'wells_مسودة.txt',
  ])
    it(`have one stem whatever the draft: ${name}`, () => {
      assert.equal(draftStem(name), 'wells');
    });

  it('keep the numbers that tell one text from another', () => {
    assert.notEqual(draftStem('A_RES_80_233.en.txt'), draftStem('A_RES_80_234.en.txt'));
    assert.notEqual(draftStem('A_81_L.5.txt'), draftStem('A_81_L.6.txt'));
  });
});
