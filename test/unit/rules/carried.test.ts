import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carried, type Finding, type Span } from '../../../server/src/core/index.ts';

const findingAt = (span: Span, more: Partial<Finding> = {}): Finding => ({
  code: 'group/rule',
  severity: 'warning',
  span,
  message: '',
  fixes: [],
  ...more,
});

const spanIn = (length: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

describe('findings carried along with an edit', () => {
  it('stand at the same words, or are left out where the edit touches these', () => {
    const edits = fc
      .string({ minLength: 1, maxLength: 60 })
      .chain((text) => fc.tuple(fc.constant(text), spanIn(text.length), fc.string(), spanIn(text.length)));
    fc.assert(
      fc.property(edits, ([text, span, typed, edited]) => {
        const after = text.slice(0, edited.start) + typed + text.slice(edited.end);
        const found = carried([findingAt(span)], edited, typed.length);
        const isTouched = span.start < edited.end && edited.start < span.end;
        assert.equal(found.length, isTouched ? 0 : 1);
        if (found[0] !== undefined) assert.equal(slice(after, found[0].span), slice(text, span));
      }),
    );
  });

  it('keep those fixes and places of the same text that the edit does not touch, and places elsewhere as they are', () => {
    const elsewhere = {
      file: 'file:///other',
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
    };
    const finding = findingAt(
      { start: 0, end: 2 },
      {
        fixes: [
          { title: 'touched', edits: [{ span: { start: 10, end: 12 }, text: '' }] },
          { title: 'moved', edits: [{ span: { start: 20, end: 22 }, text: 'x' }] },
        ],
        related: [
          { span: { start: 9, end: 12 }, message: 'touched' },
          { span: { start: 30, end: 32 }, message: 'moved' },
          { span: { start: 9, end: 12 }, message: 'elsewhere', elsewhere },
        ],
      },
    );
    const [{ fixes, related } = finding] = carried([finding], { start: 11, end: 12 }, 4);
    assert.deepEqual(fixes, [{ title: 'moved', edits: [{ span: { start: 23, end: 25 }, text: 'x' }] }]);
    assert.deepEqual(related, [
      { span: { start: 33, end: 35 }, message: 'moved' },
      { span: { start: 9, end: 12 }, message: 'elsewhere', elsewhere },
    ]);
  });
});
