// Two drafts of a paragraph in one column, whichever way their words are cut into runs.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOne } from '../../../client/compare/rows.ts';
import type { CompareCell, CompareTextRun } from '../../../server/src/protocol/requests.ts';

const words = fc.array(fc.constantFrom('a', 'Б', '法', 'و', ' ', ', '), { minLength: 1, maxLength: 4 });
const piece = fc.record({
  kind: fc.constantFrom<CompareTextRun['kind']>('plain', 'opening', 'added', 'removed'),
  text: words.map((each) => each.join('')),
});

describe('two drafts of a paragraph in one column', () => {
  it('hold the new draft as it is, and what the old one had', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.string(), (pieces, label) => {
        const [old, next] = [without(pieces, 'added'), without(pieces, 'removed')];
        const made = inOne(cellOf(old, label), cellOf(next, label)).slice(1);
        assert.equal(textOf(without(made, 'removed')), textOf(next));
        assert.equal(textOf(without(made, 'added')), textOf(old));
        assert.equal(textOf(only(made, 'removed')), textOf(only(old, 'removed')));
      }),
    );
  });

  it('take no heed of spaces, of which there are more where a paragraph was split', () => {
    const old = [run('report'), run(', and', 'removed'), run(' to pay.')];
    const next = [run('report'), run(';', 'added'), run(' '), run('2. ', 'added'), run(' to pay.')];
    assert.deepEqual(
      inOne(cellOf(old, '1.'), cellOf(next, '1.')).map(({ text, kind }) => `${kind} ${text}`),
      ['plain 1. ', 'plain report', 'removed , and', 'added ;', 'plain  ', 'added 2. ', 'plain  to pay.'],
    );
  });

  it('stand one after the other where they have nothing in common', () => {
    const made = inOne(cellOf([run('one')], '1.'), cellOf([run('two')], '2.'));
    assert.deepEqual(
      made.map(({ text, kind }) => `${kind} ${text}`),
      ['removed 1. ', 'added 2. ', 'removed one', 'added two'],
    );
  });
});

const run = (text: string, kind: CompareTextRun['kind'] = 'plain'): CompareTextRun => ({ text, kind });

const start = { line: 0, character: 0 };
const cellOf = (runs: readonly CompareTextRun[], label: string): CompareCell => ({
  label,
  runs,
  range: { start, end: start },
});

const without = (runs: readonly CompareTextRun[], kind: string) => runs.filter((each) => each.kind !== kind);
const only = (runs: readonly CompareTextRun[], kind: string) => runs.filter((each) => each.kind === kind);
const textOf = (runs: readonly CompareTextRun[]): string => runs.map(({ text }) => text).join('');
