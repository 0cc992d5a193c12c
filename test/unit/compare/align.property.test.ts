import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignVersions, type Unit, unitsOf, type Version } from '../../../server/src/core/comparing.ts';
import { Document } from '../../../server/src/core/index.ts';
import { anyText, resolutionText } from '../../arbitrary.ts';

const versionsOf = (text: string): readonly Version[] => {
  const document = Document.open(text);
  return document.resolutions.map((resolution) => ({ document, resolution }));
};

const texts = fc.array(fc.oneof(resolutionText, anyText), { minLength: 1, maxLength: 5 });

describe('rows of any texts', () => {
  it('have each unit of each version once, and nothing else', () => {
    fc.assert(
      fc.property(texts, (sources) => {
        const versions = sources.flatMap(versionsOf).slice(0, 6);
        const rows = alignVersions(versions);
        versions.forEach((version, column) => {
          const there = rows.flatMap(({ cells }) => cells[column]?.units ?? []);
          const sorted = [...there].sort((one, other) => one.index - other.index);
          assert.deepEqual(sorted, unitsOf(version));
        });
        for (const { cells } of rows) {
          assert.equal(cells.length, versions.length);
          assert.ok(cells.some((cell) => cell !== null));
          assert.ok(cells.every((cell) => cell === null || cell.units.length > 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have items below their paragraphs, and notes behind all else', () => {
    fc.assert(
      fc.property(texts, (sources) => {
        const versions = sources.flatMap(versionsOf).slice(0, 6);
        const rows = alignVersions(versions);
        const notes = rows.map(({ role }) => role === 'footnote');
        assert.deepEqual(notes, [...notes].sort());
        const [first] = versions;
        if (first === undefined) return;
        const seen = new Set<number>();
        for (const { cells } of rows)
          for (const { index, parent } of cells[0]?.units ?? ([] as readonly Unit[])) {
            assert.ok(parent === null || seen.has(parent));
            seen.add(index);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('pair a text with itself, paragraph by paragraph', () => {
    fc.assert(
      fc.property(fc.oneof(resolutionText, anyText), fc.integer({ min: 2, max: 4 }), (source, times) => {
        for (const version of versionsOf(source)) {
          const rows = alignVersions(Array.from({ length: times }, () => version));
          const units = unitsOf(version);
          assert.deepEqual(
            rows.map(({ cells }) => cells.map((cell) => cell?.units.map(({ index }) => index))),
            units.map(({ index }) => Array.from({ length: times }, () => [index])),
          );
          assert.ok(rows.every(({ isMoved }) => isMoved === undefined));
        }
      }),
      { numRuns: 300 },
    );
  });
});
