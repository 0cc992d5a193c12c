import assert from 'node:assert/strict';
import { compareDrafts, unitsOf, type Version } from '../../../server/src/core/comparing.ts';
import { LANGUAGES, type LanguageCode, packOf } from '../../../server/src/core/index.ts';
import { changesOf, rewordingsIn, sampleText, versionOf } from './draft-versions.ts';

const TEXT = `90/1. Village wells

The General Assembly,

*Recalling* its resolution 80/1 of 18 June 2025,

*Noting* with concern the state of the wells in many mountain villages,[^1]

*Aware* that a dry summer leaves no time for repairs,

1. *Requests* the Secretary-General:

(a) To report on the wells to the Assembly every year;

(b) To list the pumps that villages share with others;

2. *Encourages* Member States to plant trees beside wells and to lend one another drilling machines;

3. *Invites* museums to collect old buckets;[^2]

4. *Decides* to remain seized of the matter.

Annex

List of villages

(a) Those above the snow line;

(b) Those on islands.

[^1]: A/88/4.

[^2]: See the catalogue of the museum.
`;

function compared(old: string, next: string) {
  return compareDrafts(versionOf(old), versionOf(next));
}

/** The text after edits, each of which is `[what stands there, what shall]`. */
function edited(text: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((made, [old, next]) => {
    assert.ok(made.includes(old), old);
    return made.replace(old, () => next);
  }, text);
}

const changes = (...edits: readonly (readonly [string, string])[]): readonly string[] =>
  changesOf(compared(TEXT, edited(TEXT, ...edits)));
const rewordings = (...edits: readonly (readonly [string, string])[]): readonly string[] =>
  rewordingsIn(compared(TEXT, edited(TEXT, ...edits)));

describe('compareDrafts', () => {
  it('marks the words that differ', () => {
    assert.deepEqual(changes(['every year', 'at its ninetieth session']), ['reworded 1 (a) > 1 (a)']);
    assert.deepEqual(rewordings(['every year', 'at its ninetieth session']), [
      'every year → at its ninetieth session',
    ]);
    assert.deepEqual(rewordings(['old buckets', 'old and new buckets']), [' → and new ']);
    assert.deepEqual(rewordings(['collect old buckets', 'collect buckets']), ['old  → ']);
    assert.deepEqual(rewordings(['80/1 of 18', '80/11 of 18']), ['80/1 → 80/11']);
  });

  it('sees no difference in emphasis, line breaks and white space', () => {
    const wrapped = TEXT.replaceAll('*', '_').replace('in many mountain', 'in\nmany   mountain');
    assert.deepEqual(changesOf(compared(TEXT, wrapped)), []);
  });

  it('tells titles, items, heads of annexes and notes', () => {
    assert.deepEqual(changes(['Village wells', 'Village wells and ponds']), ['reworded title > title']);
    assert.deepEqual(changes(['List of villages', 'List of mountain villages']), ['reworded annex > annex']);
    assert.deepEqual(changes(['(b) Those on islands.', '(b) Those on small islands.']), ['reworded b > b']);
    assert.deepEqual(changes(['catalogue of the', 'new catalogue of the']), ['reworded 2 > 2']);
  });

  it('tells what was added and removed, and what is only numbered anew', () => {
    const added = ['2. *Encourages*', '2. *Praises* the well diggers;\n\n3. *Encourages*'] as const;
    const numbered = [
      ['3. *Invites*', '4. *Invites*'],
      ['4. *Decides*', '5. *Decides*'],
    ] as const;
    assert.deepEqual(changes(added, numbered[1], numbered[0]), [
      'added - > 2',
      'renumbered 2 > 3',
      'renumbered 3 > 4',
      'renumbered 4 > 5',
    ]);
    const next = edited(TEXT, added, numbered[1], numbered[0]);
    assert.deepEqual(changesOf(compared(next, TEXT)), [
      'removed 2 > -',
      'renumbered 3 > 2',
      'renumbered 4 > 3',
      'renumbered 5 > 4',
    ]);
  });

  it('puts what was removed behind the items of the paragraph before it', () => {
    const old = edited(TEXT, ['2. *Encourages*', '2. *Praises* the well diggers;\n\n3. *Encourages*']);
    const next = edited(TEXT, ['share with others;', 'share with others;\n\n(c) To count the buckets;']);
    const { rows } = compared(old, next);
    const names = rows.map(({ change, cells }) => `${change} ${(cells[1] ?? cells[0])!.units[0]!.path}`);
    assert.deepEqual(names.slice(5, 9), ['same 1 (a)', 'same 1 (b)', 'added 1 (c)', 'removed 2']);
  });

  it('tells what moved, reworded or not', () => {
    const dry = '*Aware* that a dry summer leaves no time for repairs,\n\n';
    const moved = edited(TEXT, [dry, ''], ['*Recalling* its', `${dry}*Recalling* its`]);
    assert.deepEqual(changesOf(compared(TEXT, moved)), ['moved preambular > preambular']);
    const reworded = edited(moved, ['a dry summer', 'a long dry summer']);
    assert.deepEqual(changesOf(compared(TEXT, reworded)), ['moved preambular > preambular']);
    assert.deepEqual(rewordingsIn(compared(TEXT, reworded)), [' → long ']);
  });

  it('tells an item that went to another paragraph', () => {
    const item = '(b) To list the pumps that villages share with others;\n\n';
    assert.deepEqual(
      changes(
        [item, ''],
        [
          'one another drilling machines;\n',
          `one another drilling machines:\n\n${item.replace('(b)', '(a)')}`,
        ],
      ),
      ['reworded 2 > 2', 'moved 1 (b) > 2 (a)'],
    );
  });

  it('tells what was split and what was merged', () => {
    const next = edited(
      TEXT,
      ['wells and to lend', 'wells;\n\n3. *Also encourages* Member States to lend'],
      ['3. *Invites*', '4. *Invites*'],
      ['4. *Decides*', '5. *Decides*'],
    );
    assert.deepEqual(changesOf(compared(TEXT, next)), [
      'split 2 > 2+3',
      'renumbered 3 > 4',
      'renumbered 4 > 5',
    ]);
    assert.deepEqual(changesOf(compared(next, TEXT)), [
      'merged 2+3 > 2',
      'renumbered 4 > 3',
      'renumbered 5 > 4',
    ]);
    assert.deepEqual(rewordingsIn(compared(TEXT, next)), [' and → ;', ' → Also encourages* Member States']);
  });

  it('takes a paragraph that says something else for another one', () => {
    assert.deepEqual(
      changes([
        'museums to collect old buckets;[^2]',
        'the World Meteorological Organization to warn mountain villages of drought;[^2]',
      ]),
      ['removed 3 > -', 'added - > 3'],
    );
  });

  it('takes another number of the same note for no difference', () => {
    const next = edited(
      TEXT,
      ['mountain villages,[^1]', 'mountain villages,'],
      ['old buckets;[^2]', 'old buckets;[^1]'],
      ['[^1]: A/88/4.\n\n[^2]:', '[^1]:'],
    );
    assert.deepEqual(changesOf(compared(TEXT, next)), [
      'reworded preambular > preambular',
      'removed 1 > -',
      'renumbered 2 > 1',
    ]);
    assert.deepEqual(rewordingsIn(compared(TEXT, next)), ['[^1] → ']);
  });

  for (const language of LANGUAGES) inSamples(language);
});

/** One change at a time in a sample, made by its structure: the same in all languages. */
function inSamples(language: LanguageCode): void {
  const text = sampleText(language);
  const old = versionOf(text);
  const { preambular, operative } = old.resolution;
  const lines = (index: number): { start: number; end: number } => {
    const { start } = operative[index]!.span;
    return { start, end: operative[index + 1]!.span.start };
  };
  const without = ({ start, end }: { start: number; end: number }): string =>
    text.slice(0, start) + text.slice(end);
  const against = (next: string): readonly string[] => changesOf(compareDrafts(old, versionOf(next)));
  const wordsOf = (version: Version): number => unitsOf(version).length;

  describe(`in ${packOf(language).name}`, () => {
    it('finds the paragraph that was removed or added', () => {
      const next = without(lines(8));
      assert.deepEqual(against(next), ['removed 9 > -']);
      assert.deepEqual(changesOf(compareDrafts(versionOf(next), old)), ['added - > 9']);
    });

    it('finds the paragraph that moved', () => {
      const [second, fourth] = [preambular[1]!.span, preambular[4]!.span];
      const end = preambular[2]!.span.start;
      const moved = text.slice(second.start, end);
      const next =
        text.slice(0, second.start) + text.slice(end, fourth.start) + moved + text.slice(fourth.start);
      assert.deepEqual(against(next), ['moved preambular > preambular']);
    });

    it('finds the words that were left out', () => {
      const unit = unitsOf(old).find(({ path }) => path === '6')!;
      const [span] = unit.text;
      const source = old.document.slice(span!);
      const middle = source.length >> 1;
      const gap = language === 'zh' ? 4 : 0;
      const from = gap > 0 ? middle : source.indexOf(' ', middle);
      const to = gap > 0 ? middle + gap : source.indexOf(' ', from + 1);
      const next = text.slice(0, span!.start + from) + text.slice(span!.start + to);
      assert.deepEqual(against(next), ['reworded 6 > 6']);
      const [said, ...more] = rewordingsIn(compareDrafts(old, versionOf(next)));
      assert.deepEqual([said!.replace(/\s/g, ''), more], [`${source.slice(from, to).trim()}→`, []]);
    });

    it('finds the paragraph that became two, and the two that became one', () => {
      const { start, end } = lines(5);
      const paragraph = text.slice(start, end);
      const middle =
        language === 'zh' ? paragraph.length >> 1 : paragraph.indexOf(' ', paragraph.length >> 1);
      const label = operative[6]!.label!.text;
      const next = `${text.slice(0, start + middle)}\n\n${label} ${text.slice(start + middle).trimStart()}`;
      const two = versionOf(next);
      assert.equal(wordsOf(two), wordsOf(old) + 1);
      assert.deepEqual(changesOf(compareDrafts(old, two)), [`split 6 > 6+7`]);
      assert.deepEqual(changesOf(compareDrafts(two, old)), [`merged 6+7 > 6`]);
    });
  });
}
