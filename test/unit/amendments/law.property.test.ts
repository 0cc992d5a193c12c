import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  amendmentsOf,
  applyAmendments,
  readAmendments,
  writeAmendments,
} from '../../../server/src/core/amending.ts';
import { draftOf } from '../../../server/src/core/amendments/draft.ts';
import { gapBefore } from '../../../server/src/core/amendments/gaps.ts';
import { Document, LANGUAGES } from '../../../server/src/core/index.ts';
import { anyEdit, changeOf, resolutionText } from '../../arbitrary.ts';
import { DRAFTS } from './texts.ts';

/** What the amendments that turn one text into another make of it: as they are, and once they are written and read. */
function amended(old: string, next: string): readonly [string, string] {
  const draft = Document.open(old);
  const document = amendmentsOf(draft, Document.open(next));
  const read = readAmendments(writeAmendments(document), document.language);
  return [document, read].map((each) => {
    const { text, outcomes } = applyAmendments(draft, [each]);
    const problems = outcomes.filter(({ problem }) => problem !== null);
    assert.deepEqual(problems, [], writeAmendments(document));
    return text;
  }) as [string, string];
}

/** White space is layout wherever it breaks a line. */
const flat = (text: string): string =>
  text.trim().replace(/\s+/g, (space) => (/[\n\r\u0085\u2028\u2029]/.test(space) ? ' ' : space));

/** An edit that takes the enacting line may leave lists that are read as laid out otherwise. */
function isLaidOutAlike(old: string, next: string): boolean {
  const [one, other] = [old, next].map((text) => draftOf(Document.open(text)));
  return ['preambular', 'operative', 'item'].every(
    (role) => gapBefore(one!, role) === gapBefore(other!, role),
  );
}

/** The other text, to the character where both are laid out alike. */
function assertGives(old: string, next: string): void {
  const given = amended(old, next);
  if (isLaidOutAlike(old, next)) assert.deepEqual(given, [next, next]);
  else assert.deepEqual(given.map(flat), [flat(next), flat(next)]);
}

/** What a drafter does to a text whose paragraphs blank lines part, one edit after another. */
interface Edit {
  readonly kind: 'replace' | 'cut' | 'add' | 'delete' | 'insert' | 'move' | 'renumber' | 'title' | 'swap';
  readonly at: number;
  readonly to: number;
  readonly size: number;
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>(
      ...([
        'replace',
        'replace',
        'cut',
        'add',
        'delete',
        'insert',
        'move',
        'renumber',
        'title',
        'swap',
      ] as const),
    ),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
    size: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, all: readonly Edit[]): string {
  let paragraphs = text.trimEnd().split('\n\n');
  for (const { kind, at, to, size } of all) {
    const index = at % paragraphs.length;
    const words = paragraphs[index]!.split(/(?<=[ ，、；])/);
    const place = to % words.length;
    const others = paragraphs[to % paragraphs.length]!.split(/(?<=[ ，、；])/);
    if (kind === 'replace') words.splice(place, Math.min(size, 2), others[0]!);
    if (kind === 'cut' && words.length > 4) words.splice(1 + (place % (words.length - 2)), size);
    if (kind === 'add') words.splice(place, 0, ...others.slice(1, 1 + size));
    paragraphs[index] = words.join('').trim();
    if (kind === 'title') paragraphs[0] = `${paragraphs[0]} ${size}`;
    if (kind === 'delete' && paragraphs.length > 3) paragraphs.splice(index, 1);
    if (kind === 'insert') paragraphs.splice(index, 0, others.reverse().join('').trim());
    if (kind === 'move') paragraphs.splice(to % paragraphs.length, 0, ...paragraphs.splice(index, 1));
    if (kind === 'swap' && index > 0)
      paragraphs.splice(index - 1, 2, paragraphs[index]!, paragraphs[index - 1]!);
    if (kind === 'renumber') paragraphs = renumbered(paragraphs);
  }
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function renumbered(paragraphs: readonly string[]): string[] {
  let number = 0;
  return paragraphs.map((paragraph) =>
    paragraph.replace(/^\d+(?=\.| -)/, () => {
      number++;
      return String(number);
    }),
  );
}

const samples = fs
  .readdirSync('samples')
  .filter((name) => /\.resolution(\.md)?$/.test(name))
  .map((name) => fs.readFileSync(path.join('samples', name), 'utf8'));

const corpus = path.join('..', 'shared', 'corpus');

describe('amendments that turn one text into another', () => {
  it('give the other text to the character, where both are laid out alike, in six languages', () => {
    const texts = [...LANGUAGES.map((language) => DRAFTS[language]), ...samples];
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, (text, all) => {
        const next = edited(text, all);
        assertGives(text, next);
      }),
      { numRuns: 400 },
    );
  }).timeout(120_000);

  it('give the other text but for its layout, whatever the two texts are', () => {
    const any = fc.tuple(resolutionText, fc.array(anyEdit, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(any, ([text, all]) => {
        let next = text;
        for (const edit of all) {
          const { span, text: typed } = changeOf(edit, next.length);
          next = next.slice(0, span.start) + typed + next.slice(span.end);
        }
        assert.deepEqual(amended(text, next).map(flat), [flat(next), flat(next)]);
      }),
      { numRuns: 400 },
    );
  }).timeout(120_000);

  it('give the other text to the character for adopted texts with edits', function () {
    if (!fs.existsSync(corpus)) {
      console.log('      (no corpus beside the repository: adopted texts not tried)');
      this.skip();
    }
    const names = fs.readdirSync(corpus).filter((name) => /\.(?:ar|zh|en|fr|ru|es)\.txt$/.test(name));
    const texts = names
      .map((name) => fs.readFileSync(path.join(corpus, name), 'utf8'))
      // One paragraph a block: wrapped lines are layout.
      .filter((text) => text.length < 30_000 && !/\n\n\n|[^\n.]\n[^\n]{1,60}[a-z]/.test(text));
    assert.ok(texts.length > 10);
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, (text, all) => {
        const next = edited(text, all);
        assertGives(`${text.trim()}\n`, next);
      }),
      { numRuns: 100 },
    );
  }).timeout(120_000);

  it('say nothing where nothing differs', () => {
    for (const text of samples) {
      const document = Document.open(text);
      assert.deepEqual(amendmentsOf(document, Document.open(text)).clauses, []);
    }
  });
});
