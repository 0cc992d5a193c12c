import assert from 'node:assert/strict';
import { join } from 'node:path';
import { LANGUAGES } from '../../server/src/core/index.ts';
import { assertFits, assertRefused, Desk, SOUND } from './run.ts';

const NEXT = SOUND.replace('70/1', '70/2')
  .replace('(b) To list the pumps;', '(b) To mend the pumps;\n\n(c) To list them;')
  .replace('2. Decides', '2. Thanks all villages;\n\n3. Decides');

const WRITTEN = `Chad: amendments to draft resolution 90/1

1. In the first preambular paragraph, replace “70/1” with “70/2”.

2. In subparagraph (b) of paragraph 1, replace “list” with “mend”.

3. After subparagraph (b) of paragraph 1, insert a new subparagraph reading:

“(c) To list them;”

4. After paragraph 1, insert a new paragraph reading:

“2. Thanks all villages;”

5. Renumber the remaining paragraphs accordingly.
`;

describe('chapeau amend', function () {
  this.timeout(60_000);
  const desk = new Desk();
  const old = desk.write('old.txt', SOUND);
  const next = desk.write('next.txt', NEXT);
  const ours = desk.write('ours.txt', WRITTEN);
  after(() => desk.clear());

  it('prints the amendment document that turns one text into another', () => {
    const { out, err, status } = desk.run(['amend', '--by', 'Chad', old, next]);
    assert.deepEqual([out, err, status], [WRITTEN, '', 0]);
  });

  for (const language of LANGUAGES)
    it(`makes documents that rules for resolutions say nothing of (${language})`, () => {
      const draft = join('samples', `general-assembly.${language}.resolution`);
      const other = join('samples', `citations.${language}.resolution`);
      for (const args of [[], ['--unfriendly']]) {
        const written = desk.write('written.md', desk.run(['amend', ...args, draft, other]).out);
        assert.deepEqual(desk.run(['check', written]).out, 'Nothing to report in 1 file.\n');
      }
    });

  it('prints it as JSON', () => {
    const { out, status } = desk.run(['amend', '--by', 'Chad', '--format', 'json', old, next]);
    const document = JSON.parse(out);
    assertFits(join('schemas', 'amend.schema.json'), document);
    assert.deepEqual([document.text, document.clauses.length, status], [WRITTEN, 5, 0]);
  });

  it('writes as Model UN does where its profile or a stance is given', () => {
    const head = (...args: readonly string[]): readonly string[] =>
      desk
        .run(['amend', ...args, old, next])
        .out.split('\n\n')
        .slice(0, 2);
    const [to] = head('--unfriendly');
    assert.deepEqual(head('--unfriendly'), ['Amendments to draft resolution 90/1', 'Unfriendly amendment']);
    assert.deepEqual(head('--by', 'Chad', '--friendly'), [to, 'Submitted by: Chad']);
    const { out } = desk.run(['amend', '--profile', 'model-un', old, next]);
    assert.match(out, /Amend sub-clause \(b\) of clause 1 by replacing “list” with “mend”\./);
  });

  it('prints a draft with amendments applied', () => {
    const { out, err, status } = desk.run(['amend', '--apply', ours, old]);
    assert.deepEqual([out, err, status], [NEXT, '', 0]);
  });

  it('reads either from standard input', () => {
    assert.equal(desk.run(['amend', '--apply', '-', old], WRITTEN).out, NEXT);
    assert.equal(desk.run(['amend', '--apply', ours, '-'], SOUND).out, NEXT);
  });

  it('applies several documents against the numbers of the draft as submitted', () => {
    const theirs = desk.write('theirs.txt', '1. In paragraph 2, replace “the matter” with “all wells”.\n');
    const { out, status } = desk.run(['amend', '--apply', ours, theirs, old]);
    assert.deepEqual([out, status], [NEXT.replace('of the matter', 'of all wells'), 0]);
  });

  it('reports what cannot be applied, and applies the rest', () => {
    const file = desk.write(
      'odd.txt',
      '1. Delete paragraph 7.\n\n2. In paragraph 2, delete “seized of”.\n\n3. Think again.\n',
    );
    const { out, err, status } = desk.run(['amend', '--apply', file, old]);
    assert.equal(out, SOUND.replace('seized of ', ''));
    assert.equal(status, 1);
    assert.deepEqual(err.split('\n'), [
      `chapeau: ${file}:1: clause 1: The draft does not have this: “paragraph 7”.`,
      `chapeau: ${file}:5: clause 3: It is not certain what this asks for, so it is not applied.`,
      '',
    ]);
  });

  it('lists what does not fit, as text and JSON', () => {
    const file = desk.write('near.txt', '1. In paragraph 2, replace “remain seized on” with “leave”.\n');
    const { out, status } = desk.run(['amend', '--check', file, old]);
    assert.match(
      out,
      /clause 1: The words “remain seized on” do not stand there: “paragraph 2”\.\n {2}nearest in the draft, line 15: remain seized of\n/,
    );
    assert.equal(status, 1);
    const [finding, ...more] = JSON.parse(desk.run(['amend', '--check', '--format', 'json', file, old]).out);
    assertFits(join('schemas', 'amend.schema.json'), [finding]);
    assert.deepEqual(
      [finding.code, finding.fix, more.length],
      ['amendment/words-not-found', 'remain seized of', 0],
    );
    assert.deepEqual(desk.run(['amend', '--check', ours, old]), { out: '', err: '', status: 0 });
  });

  it('reports what does not fit at the levels that are set', () => {
    const own = new Desk();
    const draft = own.write('draft.txt', SOUND);
    const file = own.write('odd.txt', '1. Delete paragraph 7.\n\n2. Think again.\n');
    const check = () => {
      const { out, status } = own.run(['amend', '--check', '--format', 'json', file, draft]);
      return [
        JSON.parse(out).map(({ code, severity }: Record<string, string>) => `${severity} ${code}`),
        status,
      ];
    };
    assert.deepEqual(check(), [['error amendment/no-such-place', 'warning amendment/not-understood'], 1]);
    own.write(
      'chapeau.config.json',
      '{ "rules": { "amendment/no-such-place": "hint", "amendment/not-understood": "off" } }',
    );
    assert.deepEqual(check(), [['hint amendment/no-such-place'], 0]);
    own.clear();
  });

  it('lists conflicts and an order', () => {
    const theirs = desk.write('deleting.txt', '1. Delete paragraph 1.\n');
    const conflicts = desk.run(['amend', '--conflicts', ours, theirs, old]);
    assert.match(
      conflicts.out,
      /ours\.txt clause 2, .*deleting\.txt clause 1: One deletes what the other speaks of/,
    );
    assert.equal(conflicts.status, 1);
    const json = JSON.parse(desk.run(['amend', '--conflicts', '--format', 'json', ours, theirs, old]).out);
    assertFits(join('schemas', 'amend.schema.json'), json);
    const order = desk.run(['amend', '--order', ours, theirs, old]);
    assert.deepEqual(
      [order.out.split('\n').map((line) => /(\w+)\.txt/.exec(line)?.[1]), order.status],
      [['deleting', 'ours', undefined], 0],
    );
    const departures = JSON.parse(desk.run(['amend', '--order', '--format', 'json', ours, theirs, old]).out);
    assertFits(join('schemas', 'amend.schema.json'), departures);
  });

  it('refuses what it cannot use', () => {
    assertRefused(desk.run(['amend', old]), /name the old text and the new one/);
    assertRefused(desk.run(['amend', old, next, ours]), /name the old text and the new one/);
    assertRefused(desk.run(['amend', '--apply', ours]), /--apply: name amendments, then the draft/);
    assertRefused(desk.run(['amend', '--apply', '--check', ours, old]), /--check: does not go with --apply/);
    assertRefused(desk.run(['amend', '--apply', '--format', 'json', ours, old]), /prints the amended text/);
    assertRefused(
      desk.run(['amend', '--friendly', '--unfriendly', old, next]),
      /does not go with --friendly/,
    );
    assertRefused(desk.run(['amend', '--apply', next, old]), /next\.txt: no amendments were recognised/);
    assert.equal(desk.run(['amend', '--apply', ours, 'nothing.txt']).status, 2);
  });
});
