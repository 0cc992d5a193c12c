import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Layers, merged } from '../../../server/src/core/library/layers.ts';
import { factsOfText, indexOf, LIGHTS, segmentOf } from './texts.ts';

const NAMES = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
const KEYS = ['GA/71/14', 'GA/72/9', 'GA/70/3'];
const WORDS = ['harbours', '71/14', 'requests', 'ports', '灯光', 'calls upon', 'marks of'];

const text = fc.oneof(
  fc.constantFrom(...Object.values(LIGHTS)),
  fc.constant('Minutes of a meeting, and no resolution.\n'),
);
const change = fc.record({ name: fc.constantFrom(...NAMES), text: fc.option(text) });

/** Everything that an index answers, apart from the order of what is equally good. */
function answers(index: Layers): object {
  const sorted = (values: readonly unknown[]): readonly string[] =>
    values.map((value) => JSON.stringify(value)).sort();
  return {
    files: [...index.uris()].sort(),
    entries: KEYS.map((key) => index.find(key)),
    citing: KEYS.map((key) => sorted(index.citing(key))),
    counts: KEYS.map((key) => index.countCiting(key)),
    cited: KEYS.map((key) => [...index.citedBy(key)].sort()),
    found: WORDS.map((words) => sorted(index.search(words, 100))),
    clashes: sorted(index.clashes().map(({ key, language, entries }) => [key, language, entries])),
    inFile: NAMES.map((name) => index.inFile(`file:///${name}`)),
  };
}

describe('an index that changes', () => {
  it('answers as one that was made of the files as they are now', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), fc.nat(30), (changes, merging) => {
        const files: Record<string, string> = {};
        let index = Layers.EMPTY;
        for (const [at, { name, text: now }] of changes.entries()) {
          const uri = `file:///${name}`;
          if (now === null) delete files[name];
          else files[name] = now;
          index = now === null ? index.without([uri]) : index.withSegment(segmentOf(uri, factsOfText(now)));
          if (at === merging) index = new Layers([{ segment: merged(index.layers), dead: null }], 0);
        }
        assert.deepEqual(answers(index), answers(indexOf(files)));
      }),
      { numRuns: 60 },
    );
  });
});
