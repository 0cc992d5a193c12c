import assert from 'node:assert/strict';
import { sketch } from './sketch.ts';

describe('A text without an enacting line', () => {
  it('is no resolution where it is a report with numbered paragraphs', () => {
    const text =
      'Report of the Secretariat\n\n1. The Commission met in May.\n\n2. It adopted resolution 19/7.\n';
    assert.equal(sketch(text), '');
  });

  it('is one that has lost the line where all else stands', () => {
    const text = 'Resolution 19/7\n\nCare of wells\n\nNoting the wells,\n\n1. Decides to meet again.\n';
    assert.equal(sketch(text), 'resolution en ? 19/7 | Care of wells\np Noting ,\no 1. Decides .');
  });
});
