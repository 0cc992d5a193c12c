import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Change,
  type ComparedRow,
  type Comparison,
  compareDrafts,
  type Unit,
  unitsOf,
  type Version,
} from '../../../server/src/core/comparing.ts';
import { allResolutions, Document } from '../../../server/src/core/index.ts';
import { anyEdit, changeOf, resolutionText } from '../../arbitrary.ts';

/** Two drafts of one text: the second is the first with a few edits. */
const drafts = fc
  .tuple(resolutionText, fc.array(anyEdit, { minLength: 1, maxLength: 4 }))
  .map(([text, edits]) => {
    let next = text;
    for (const edit of edits) {
      const { span, text: typed } = changeOf(edit, next.length);
      next = next.slice(0, span.start) + typed + next.slice(span.end);
    }
    return [text, next] as const;
  });

const first = (text: string): Version | null => {
  const document = Document.open(text);
  const [resolution] = allResolutions(document);
  return resolution === undefined ? null : { document, resolution };
};

function holds(law: (old: Version, next: Version) => void): void {
  fc.assert(
    fc.property(drafts, ([old, next]) => {
      const versions = [first(old), first(next)] as const;
      if (versions[0] !== null && versions[1] !== null) law(versions[0], versions[1]);
    }),
    { numRuns: 600 },
  );
}

const cellsOf = ({ rows }: Comparison, side: 0 | 1): readonly Unit[] =>
  rows.flatMap(({ cells }) => cells[side]?.units ?? []);

const MIRRORED: Partial<Record<Change, Change>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

/** What a row says, in whatever order rows come. */
const said = ({ cells, change, rewordings = [] }: ComparedRow, isMirrored: boolean): string => {
  const [old, next] = cells.map((cell) => cell?.units.map(({ index }) => index) ?? []);
  const changes = rewordings.map((each) => (isMirrored ? [each.new, each.old] : [each.old, each.new]));
  return JSON.stringify(
    isMirrored ? [next, old, MIRRORED[change!] ?? change, changes] : [old, next, change, changes],
  );
};

describe('two drafts', () => {
  it('have every unit of both in one row', () => {
    holds((old, next) => {
      const compared = compareDrafts(old, next);
      const versions = [old, next];
      for (const side of [0, 1] as const) {
        const indices = cellsOf(compared, side).map(({ index }) => index);
        assert.deepEqual(
          indices.sort((a, b) => a - b),
          unitsOf(versions[side]!).map(({ index }) => index),
        );
      }
    });
  });

  it('differ in nothing where they are the same', () => {
    holds((old) => {
      for (const { change, rewordings } of compareDrafts(old, old).rows)
        assert.deepEqual([change, rewordings], ['same', undefined]);
    });
  });

  it('differ the other way round in the mirror image', () => {
    holds((old, next) => {
      const there = compareDrafts(old, next).rows.map((row) => said(row, false));
      const back = compareDrafts(next, old).rows.map((row) => said(row, true));
      assert.deepEqual(back.sort(), there.sort());
    });
  });

  it('come in the order of the new text', () => {
    holds((old, next) => {
      const indices = cellsOf(compareDrafts(old, next), 1).map(({ index }) => index);
      assert.deepEqual(
        indices,
        indices.toSorted((a, b) => a - b),
      );
    });
  });

  it('have rewordings that make the new words of the old ones', () => {
    holds((old, next) => {
      for (const { cells, rewordings = [] } of compareDrafts(old, next).rows) {
        const [before, after] = cells;
        if (!before || !after) continue;
        let made = '';
        const left = [...rewordings];
        for (const span of before.units.flatMap(({ text }) => text)) {
          let at = span.start;
          while (left.length > 0 && left[0]!.old.end <= span.end && left[0]!.old.start >= span.start) {
            const { old: replaced, new: put } = left.shift()!;
            made += bare(old, at, replaced.start, before.units) + bare(next, put.start, put.end, after.units);
            at = replaced.end;
          }
          made += bare(old, at, span.end, before.units);
        }
        assert.equal(left.length, 0);
        const expected = after.units
          .flatMap(({ text }) => text)
          .map(({ start, end }) => bare(next, start, end, after.units));
        if (before.units[0]!.role === 'annex' || before.units[0]!.role === 'footnote') continue;
        assert.equal(made, expected.join(''));
      }
    });
  });
});

/** The words of a stretch: without white space, emphasis, marks of notes and marks that print nothing. */
function bare({ document }: Version, start: number, end: number, units: readonly Unit[]): string {
  let text = '';
  let at = start;
  for (const { span } of units.flatMap(({ notes }) => notes)) {
    if (span.start < at || span.end > end) continue;
    text += document.slice({ start: at, end: span.start });
    at = span.end;
  }
  return (text + document.slice({ start: at, end }))
    .replace(/<\/?(?:u|i|b|em|strong)>/gi, '')
    .replace(/[*_#\s\u0085]|[\p{Cf}\ufe00-\ufe0f]/gu, '')
    .normalize('NFC');
}
