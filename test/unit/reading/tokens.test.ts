import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Document } from '../../../server/src/core/index.ts';
import { anyText } from '../../arbitrary.ts';

describe('The tokens of a text', () => {
  it('join to the text, whatever it is', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const document = Document.open(text);
        assert.equal([...document.tokens()].map(({ span }) => document.slice(span)).join(''), text);
      }),
      { numRuns: 500 },
    ));

  it('set labels, openings and marks apart', () => {
    const document = Document.open('The General Assembly,\n\n1. *Requests* a report;\n');
    const kinds = [...document.tokens()]
      .filter(({ kind }) => kind !== 'space')
      .map(({ kind, span }) => `${kind} ${document.slice(span)}`);
    assert.deepEqual(kinds, [
      'enacting The General Assembly',
      'mark ,',
      'label 1.',
      'text *',
      'opening Requests',
      'text * a report',
      'mark ;',
    ]);
  });
});
