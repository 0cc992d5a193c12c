// The samples with mistakes in citations: each is found on its line, by the rule that it is for, and nothing else is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { knownResolutions } from '../../../bench/corpus-references.ts';
import { references } from '../../../bench/in-memory-references.ts';
import {
  check,
  Document,
  LANGUAGES,
  type LanguageCode,
  type References,
} from '../../../server/src/core/index.ts';

/** Line, from 1, and rule; the languages where that differs. */
const PLANTED: readonly (readonly [line: number, code: string, languages?: readonly LanguageCode[]])[] = [
  [5, 'citation/wrong-date'],
  [7, 'citation/impossible-number'],
  [9, 'citation/never-adopted'],
  [11, 'citation/wrong-title'],
  [13, 'citation/body-missing'],
  [15, 'citation/other-body'],
  [17, 'citation/wrong-year'],
  [19, 'citation/year-missing'],
  [21, 'citation/kind'],
  [23, 'citation/order'],
  [25, 'citation/recalled-twice'],
  [27, 'citation/plural', ['en', 'fr', 'es', 'ar', 'ru']],
  [29, 'citation/symbol'],
  [31, 'citation/dated-later'],
  [35, 'citation/by-title-only'],
  [39, 'citation/two-dates'],
  [41, 'date/session'],
  [43, 'citation/no-such-paragraph'],
  [45, 'citation/no-such-annex'],
  [47, 'citation/quotation'],
  [49, 'citation/date-in-library'],
  [51, 'citation/turned', ['ar']],
];

const FOLDERS = ['samples', 'samples/library'];

function library(): Readonly<Record<string, string>> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.resolution') ? [`${folder}/${name}`] : [])),
  );
  return Object.fromEntries(files.map((file) => [`file:///${file}`, readFileSync(file, 'utf8')]));
}

describe('mistakes planted in citations', () => {
  let beside: References;
  before(async () => {
    beside = references({ known: await knownResolutions(), texts: library() });
  });

  for (const language of LANGUAGES)
    it(`are found in ${language}, each on its line, and no others`, () => {
      const text = readFileSync(`samples/citations.${language}.resolution`, 'utf8');
      const document = Document.open(text);
      const found = check(document, {}, beside).map(
        ({ code, span }) => `${document.positionAt(span.start).line + 1} ${code}`,
      );
      const planted = PLANTED.filter(([, , languages]) => languages?.includes(language) ?? true);
      assert.deepEqual(
        found,
        planted.map(([line, code]) => `${line} ${code}`),
      );
    });
});
