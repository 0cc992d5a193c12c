import assert from 'node:assert/strict';
import { alignVersions, unitsOf } from '../../../server/src/core/comparing.ts';
import { LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { equalRows, rowLines, sampleBlocks, versionOf } from './align-texts.ts';

const blocks = sampleBlocks('general-assembly');
const originals = LANGUAGES.map((language) => versionOf(blocks.get(language)!, language));
const same = equalRows(originals[0]!, LANGUAGES.length);

/** Block of a unit of the body: the title is the third, the enacting line stands behind it. */
const blockOf = (unit: number): number => unit + 3;
/** Preambular and operative paragraphs of the sample that have no items. */
const ALONE = [2, 4, 6, 9, 11, 13, 15, 25, 28, 30, 32];

/** The rows where one version is as `change` leaves it. */
function rowsWith(
  language: LanguageCode,
  change: (all: readonly string[]) => readonly string[],
): readonly string[] {
  const at = LANGUAGES.indexOf(language);
  return rowLines(originals.with(at, versionOf(change(blocks.get(language)!), language)), originals);
}

/** All rows as they are but for some, each given by the index of its unit. */
function expected(language: LanguageCode, rows: Readonly<Record<number, string>>): readonly string[] {
  const at = LANGUAGES.indexOf(language);
  return same.map((line, unit) => {
    const own = rows[unit];
    if (own === undefined) return line;
    const cells = line.split(' ').with(at, own.replace(' moved', ''));
    return cells.join(' ') + (own.endsWith(' moved') ? ' moved' : '');
  });
}

/** The rows are in the order of the first version, so where it is that one, its paragraph takes the row along. */
function inOrderOf(
  language: LanguageCode,
  unit: number,
  before: number,
  rows: readonly string[],
): readonly string[] {
  if (language !== LANGUAGES[0]) return rows;
  const rest = rows.filter((_, index) => index !== unit);
  const at = before - (unit < before ? 1 : 0);
  return [...rest.slice(0, at), rows[unit]!, ...rest.slice(at)];
}

const without = (all: readonly string[], unit: number): readonly string[] =>
  all.filter((_, index) => index !== blockOf(unit));

/** A paragraph without its number, marks and the mark at its end. */
const bare = (block: string): string =>
  block
    .replace(/^[\p{Nd}]+(?:\.| -)\s*/u, '')
    .replaceAll('*', '')
    .replace(/[\p{P}\s]+$/u, '');

describe('versions of one resolution', () => {
  it('stand in rows, paragraph by paragraph, items and notes included', () => {
    assert.deepEqual(rowLines(originals, originals), same);
    const roles = alignVersions(originals).map(({ role }) => role);
    assert.deepEqual(
      roles,
      unitsOf(originals[0]!).map(({ role }) => role),
    );
  });

  for (const language of LANGUAGES)
    describe(`of which the one in ${language}`, () => {
      it('lacks a paragraph', () => {
        for (const unit of ALONE)
          assert.deepEqual(
            rowsWith(language, (all) => without(all, unit)),
            expected(language, { [unit]: '–' }),
          );
      });

      it('lacks a paragraph with its items', () => {
        const [first, last] = [17, 24];
        assert.deepEqual(
          rowsWith(language, (all) => all.filter((_, at) => at < blockOf(first) || at > blockOf(last))),
          expected(language, Object.fromEntries([17, 18, 19, 20, 21, 22, 23, 24].map((unit) => [unit, '–']))),
        );
      });

      it('lacks an item', () => {
        for (const unit of [18, 21, 24])
          assert.deepEqual(
            rowsWith(language, (all) => without(all, unit)),
            expected(language, { [unit]: '–' }),
          );
      });

      it('has a paragraph more', () => {
        const strange = sampleBlocks('library/ga-80-269').get(language)!;
        const cases = [
          [6, strange[5]!],
          [29, strange[8]!],
        ] as const;
        for (const [unit, block] of cases) {
          const rows = rowsWith(language, (all) => [
            ...all.slice(0, blockOf(unit)),
            block,
            ...all.slice(blockOf(unit)),
          ]);
          const line = LANGUAGES.map((each) => (each === language ? 'new' : '–')).join(' ');
          assert.deepEqual(rows, [...same.slice(0, unit), line, ...same.slice(unit)]);
        }
      });

      it('has a paragraph elsewhere', () => {
        for (const [unit, before] of [
          [4, 10],
          [10, 3],
          [15, 30],
          [29, 14],
        ] as const)
          assert.deepEqual(
            rowsWith(language, (all) => {
              const rest = without(all, unit);
              const at = blockOf(before) - (unit < before ? 1 : 0);
              return [...rest.slice(0, at), all[blockOf(unit)]!, ...rest.slice(at)];
            }),
            inOrderOf(language, unit, before, expected(language, { [unit]: `${unit} moved` })),
          );
      });

      it('has two paragraphs in one', () => {
        for (const unit of [2, 7, 13, 29]) {
          const rows = rowsWith(language, (all) => {
            const one = `${all[blockOf(unit)]!.replace(/[\p{P}\s]+$/u, '')} ${bare(all[blockOf(unit + 1)]!)}`;
            return without(all.with(blockOf(unit), one + all[blockOf(unit + 1)]!.slice(-1)), unit + 1);
          });
          const line = LANGUAGES.map((each) =>
            each === language ? `${unit}&${unit + 1}` : `${unit}+${unit + 1}`,
          );
          assert.deepEqual(rows, [...same.slice(0, unit), line.join(' '), ...same.slice(unit + 2)]);
        }
      });

      it('has no numbers, or wrong ones', () => {
        const unnumbered = (all: readonly string[]): readonly string[] =>
          all.map((block) => block.replace(/^\p{Nd}+(?:\.| -)\s*/u, ''));
        assert.deepEqual(rowsWith(language, unnumbered), same);
        const later = (all: readonly string[]): readonly string[] =>
          all.map((block) => block.replace(/^\p{Nd}+(?=\.| -)/u, (label) => `${label}0`));
        assert.deepEqual(rowsWith(language, later), same);
      });

      it('has its notes on other paragraphs', () => {
        const moved = (all: readonly string[]): readonly string[] =>
          all.map((block, at) => {
            const mark = /(?<=\S)\[\^(\d)\](?!:)/;
            if (mark.test(block)) return block.replace(mark, '');
            return at === blockOf(6) ? `${block}[^1]` : at === blockOf(14) ? `${block}[^2]` : block;
          });
        assert.deepEqual(
          rowsWith(language, moved).map((line) => line.split(' ').length),
          same.map(() => LANGUAGES.length),
        );
      });
    });
});
