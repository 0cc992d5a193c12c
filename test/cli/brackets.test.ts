import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assertFits, assertRefused, Desk, SOUND } from './run.ts';

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

describe('chapeau brackets', () => {
  const desk = new Desk();
  before(() => {
    desk.write('sound.resolution', SOUND);
    desk.write(
      'draft.resolution',
      SOUND.replace('2. Decides', '[2. Urges States to dig wells;] [AU: delete]\n\n3. Decides [EU: also]'),
    );
    for (const language of LANGUAGES)
      desk.write(`${language}.resolution`, readFileSync(`samples/negotiation.${language}.resolution`));
  });
  after(() => desk.clear());

  it('lists what is open, by paragraph', () => {
    const { status, out } = desk.run(['brackets', 'draft.resolution']);
    assert.equal(status, 0);
    assert.match(
      out,
      /^draft\.resolution: 2 open\n {2}Paragraph 2\n {4}\d+:1 {2}delete “2\. Urges States to dig wells;” \(AU: delete\)\n {2}Paragraph 3\n {4}\d+:12 {2}proposed “also” \(EU\)\n$/,
    );
  });

  it('lists what is open, by delegation', () => {
    const { out } = desk.run(['brackets', '--by', 'delegation', 'draft.resolution']);
    assert.match(out, /\n {2}EU: 1 open\n {4}\d+:12 {2}proposed “also” \(EU\) \(Paragraph 3\)\n/);
    assert.match(out, /\n {2}AU: 1 open\n/);
  });

  it('prints JSON as its schema says', () => {
    for (const language of LANGUAGES) {
      const { status, out } = desk.run(['brackets', '--format', 'json', `${language}.resolution`]);
      assert.equal(status, 0);
      const found = JSON.parse(out);
      assertFits('schemas/brackets.schema.json', found);
      assert.deepEqual(found[0].summary, { open: 26, adRef: 1, agreed: 2, blanks: 0 });
    }
  });

  it('prints the text without its marks', () => {
    const clean = desk.run(['brackets', '--clean', 'draft.resolution']);
    assert.equal(clean.out, SOUND.replace('2. Decides', '3. Decides also'));
    const rejected = desk.run(['brackets', '--clean', '--reject', 'draft.resolution']);
    assert.equal(rejected.out, SOUND.replace('2. Decides', '2. Urges States to dig wells;\n\n3. Decides'));
    assert.equal(desk.run(['brackets', '--clean', 'sound.resolution']).out, SOUND);
  });

  it('leaves nothing in a clean text, in any language', () => {
    for (const language of LANGUAGES) {
      const { out } = desk.run(['brackets', '--clean', `${language}.resolution`]);
      const { out: left } = desk.run(['brackets', '-'], out);
      assert.match(left, /: nothing is left\n$/);
    }
  });

  it('prints the text as a delegation proposes it, by any of its names', () => {
    for (const name of ['EU', 'eu', 'European Union', 'Union européenne', '欧盟']) {
      const { status, out } = desk.run(['brackets', '--as', name, 'draft.resolution']);
      assert.equal(status, 0);
      assert.equal(out, SOUND.replace('2. Decides', '2. Urges States to dig wells;\n\n3. Decides also'));
    }
  });

  it('can demand that nothing is left', () => {
    assert.equal(desk.run(['brackets', '--none-left', 'sound.resolution']).status, 0);
    assert.equal(desk.run(['brackets', '--none-left', 'draft.resolution']).status, 1);
    assert.equal(
      desk.run(['brackets', '--none-left', '-'], SOUND.replace('wells', '[date] wells')).status,
      1,
    );
  });

  it('refuses what it cannot do in one line', () => {
    assertRefused(desk.run(['brackets']), /name a file/);
    assertRefused(
      desk.run(['brackets', '--as', 'Japan', 'draft.resolution']),
      /“Japan” is not named in draft\.resolution, which names/,
    );
    assertRefused(desk.run(['brackets', '--clean', 'draft.resolution', 'sound.resolution']), /take one/);
    assertRefused(desk.run(['brackets', '--clean', '--as', 'EU', 'draft.resolution']), /name one/);
    assertRefused(desk.run(['brackets', '--reject', 'draft.resolution']), /goes with --clean/);
  });
});
