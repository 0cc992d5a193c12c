import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heaviestChain } from '../../../server/src/core/compare/drafts/chain.ts';
import { hunksOf } from '../../../server/src/core/compare/drafts/edit-script.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });

/** How long the longest sequence is that both hold. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(word === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[b.length]!;
}

describe('an edit script', () => {
  it('makes the new sequence of the old one, with the fewest edits', () => {
    fc.assert(
      fc.property(words, words, (old, next) => {
        const made: string[] = [];
        let at = 0;
        let edits = 0;
        for (const { oldStart, oldEnd, newStart, newEnd } of hunksOf(old, next)) {
          assert.ok(oldStart >= at && (oldStart > at || at === 0 || made.length === 0));
          made.push(...old.slice(at, oldStart), ...next.slice(newStart, newEnd));
          edits += oldEnd - oldStart + newEnd - newStart;
          at = oldEnd;
        }
        made.push(...old.slice(at));
        assert.deepEqual(made, next);
        assert.equal(edits, old.length + next.length - 2 * longestCommon(old, next));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the ends alone of long sequences that have nothing else in common', () => {
    const long = (sign: string): string[] => Array.from({ length: 3000 }, (_, at) => sign + at);
    assert.deepEqual(hunksOf(['x', ...long('a'), 'y'], ['x', ...long('b'), 'y']), [
      { oldStart: 1, oldEnd: 3001, newStart: 1, newEnd: 3001 },
    ]);
  });
});

describe('what stayed in order', () => {
  it('is the heaviest of all that are in the same order on both sides', () => {
    const order = fc.uniqueArray(fc.nat(9), { maxLength: 7 });
    fc.assert(
      fc.property(
        order,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
        (places, weights) => {
          const links = places.map((old, at) => ({ old, new: at, weight: weights[at]! }));
          const chain = heaviestChain(links);
          const isInOrder = (some: typeof links): boolean =>
            some.every(
              (link, at) => at === 0 || (some[at - 1]!.old < link.old && some[at - 1]!.new < link.new),
            );
          const sum = (some: readonly { weight: number }[]): number =>
            some.reduce((all, { weight }) => all + weight, 0);
          assert.ok(isInOrder([...chain]));
          let best = 0;
          for (let mask = 0; mask < 1 << links.length; mask++) {
            const some = links.filter((_, at) => mask & (1 << at));
            if (isInOrder(some)) best = Math.max(best, sum(some));
          }
          assert.equal(sum(chain), best);
        },
      ),
      { numRuns: 500 },
    );
  });
});
