// What a preview is told of an edit makes of the old list the new one.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document } from '../../../server/src/core/index.ts';
import { type PlacedUnit, unitChange, unitsOf } from '../../../server/src/core/preview.ts';
import { anyEdit, anyText, changeOf, resolutionText } from '../../arbitrary.ts';
import { saidBy, writtenIn } from './printed.ts';

const text = fc.oneof(anyText, resolutionText);

describe('changes of a printed text', () => {
  it('lead from one version to the next, which is what its text gives', () =>
    fc.assert(
      fc.property(text, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (before, edits) => {
        let document = Document.open(before);
        let shown = unitsOf(document);
        for (const edit of edits) {
          document = document.edit([changeOf(edit, document.length)], document.version + 1);
          const units = unitsOf(document);
          shown = applied(shown, unitChange(shown, units));
          assert.deepEqual(shown, units);
        }
        assert.deepEqual(shown, unitsOf(Document.open(document.text())));
      }),
      { numRuns: 200 },
    ));

  it('are in order, one resolution after the other', () =>
    fc.assert(
      fc.property(text, (written) => {
        const units = unitsOf(Document.open(written));
        let depth = 0;
        let last = 0;
        for (const { unit, line } of units) {
          if (unit.kind === 'open') depth++;
          if (unit.kind === 'close') depth--;
          assert.ok(depth === 0 || depth === 1);
          assert.ok(line >= last, `${line} before ${last}`);
          if (unit.kind !== 'note') last = line;
        }
        assert.equal(depth, 0);
      }),
      { numRuns: 200 },
    ));

  it('lose no letter', () =>
    fc.assert(
      fc.property(text, (written) => {
        const document = Document.open(written);
        const units = unitsOf(document);
        // A draft's title is shown even where it is read as the head of a page.
        fc.pre(!units.some(({ unit }) => 'runs' in unit && unit.depth === 1));
        const said = units.map(({ unit }) => ('runs' in unit ? saidBy(unit) : ''));
        assert.deepEqual(lettersOf(said), lettersOf(writtenIn(document)));
      }),
      { numRuns: 300 },
    ));

  it('touch one paragraph where one was edited', () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, index) => `${index + 1}. *Requests* report ${index};\n\n`,
    );
    const document = Document.open(`The General Assembly,\n\n${paragraphs.join('')}`);
    const at = document.text().indexOf('report 20');
    const edited = document.edit([{ span: { start: at, end: at }, text: 'a ' }], 1);
    const change = unitChange(unitsOf(document), unitsOf(edited));
    assert.deepEqual(
      { removed: change.removed, added: change.units.length, shift: change.shift },
      {
        removed: 1,
        added: 1,
        shift: 0,
      },
    );
  });
});

/**
 * Letters and digits by themselves: notes stand between the lines of a paragraph. Tags of emphasis do not count, since
 * those without a pair stand as they are.
 */
function lettersOf(texts: readonly string[]): readonly string[] {
  const words = texts.join(' ').replace(/<\/?(?:u|i|b|em|strong|sup)>/gi, '');
  return [...words.normalize('NFKC')].filter((char) => /[\p{L}\p{N}]/u.test(char)).sort();
}

function applied(
  units: readonly PlacedUnit[],
  { start, removed, units: added, shift }: ReturnType<typeof unitChange>,
): readonly PlacedUnit[] {
  const behind = units.slice(start + removed).map((each) => ({ ...each, line: each.line + shift }));
  return [...units.slice(0, start), ...added, ...behind];
}
