import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { cleanTexts, sharedFolder } from '../../../bench/accuracy/corpus.ts';
import { allResolutions, Checker, Document, houseOf, packOf } from '../../../server/src/core/index.ts';
import { type Change, placeAt, REFACTORINGS } from '../../../server/src/core/restructuring.ts';
import { lettersOf, made, undone } from './changes.ts';

/** What a refactoring leaves for the drafter to do, which rules then report. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  'make-item': ['items/alone'],
  merge: ['citation/recalled-twice'],
  delete: [
    'consistency/body-of-head',
    'negotiation/left-in-final',
    'negotiation/placeholder',
    'reference/annex-not-mentioned',
  ],
};

/** Refactorings that keep all words, but for adverbs. */
const KEEPING = ['move-up', 'move-down', 'sort-preamble', 'renumber'];
const CHECKED = [...KEEPING, 'make-item', 'make-paragraph', 'merge', 'delete', 'extract-annex'];

interface Named {
  readonly name: string;
  readonly text: string;
}

/** Faults that a text has, by code. */
function faultsIn(document: Document): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { code } of new Checker().check(document)) found.set(code, (found.get(code) ?? 0) + 1);
  return found;
}

/** Runs refactorings at the beginning of every third paragraph, and of its items. */
function* changesIn(document: Document, ids: readonly string[]): Generator<{ id: string; change: Change }> {
  for (const { preambular, operative } of allResolutions(document))
    for (const paragraph of [...preambular, ...operative].filter((_, at) => at % 3 === 1))
      for (const { text } of [paragraph, ...paragraph.items.slice(0, 2)]) {
        const { start } = text[0]!;
        const place = placeAt(document, { start, end: start }, (house) => houseOf(house, {}).conventions);
        if (place === null) continue;
        for (const { id, offers } of REFACTORINGS)
          if (ids.includes(id) && (id !== 'delete' || (preambular.length > 1 && operative.length > 1)))
            for (const offer of offers(place)) {
              const change = offer.make();
              if (change !== null) yield { id, change };
            }
      }
}

function checkTexts(texts: readonly Named[]): void {
  for (const { name, text } of texts) {
    const document = Document.open(text, { uri: name });
    const before = faultsIn(document);
    // Runs of like openings that were out of step are left as they are.
    const isOutOfStep = [...before.keys()].some((code) => code.startsWith('repetition/'));
    const [resolution] = allResolutions(document);
    const pack = packOf(resolution!.language);
    for (const { id, change } of changesIn(document, CHECKED)) {
      assert.equal(undone(document, change), text, `${name}: ${id}`);
      const after = made(document, change);
      if (KEEPING.includes(id))
        assert.equal(lettersOf(after.text(), pack), lettersOf(text, pack), `${name}: ${id}`);
      const fresh = [...faultsIn(after)].filter(
        ([code, count]) =>
          count > (before.get(code) ?? 0) &&
          // The date stays with the mention that has it, though another comes first now.
          code !== 'citation/dated-later' &&
          !LEFT[id]?.includes(code) &&
          !(isOutOfStep && code.startsWith('repetition/')),
      );
      assert.deepEqual(fresh, [], `${name}: ${id} at ${change.edits[0]?.span.start}`);
    }
  }
}

describe('refactoring real texts', () => {
  it('keeps the words of the samples and makes no fault', () => {
    const names = readdirSync('samples').filter((name) => /^(?:general|security|commission)/.test(name));
    checkTexts(names.map((name) => ({ name, text: readFileSync(`samples/${name}`, 'utf8') })));
  }).timeout(120_000);

  it('keeps the words of adopted texts and makes no fault', function () {
    const shared = sharedFolder();
    if (shared === null) this.skip();
    const texts = [...cleanTexts(shared)].filter(({ text }, at) => at % 41 === 0 && text.length < 12_000);
    assert.ok(texts.length > 0);
    checkTexts(texts);
  }).timeout(120_000);
});
