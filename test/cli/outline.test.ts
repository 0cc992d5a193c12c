import assert from 'node:assert/strict';
import { assertFits, Desk, SOUND } from './run.ts';

describe('chapeau outline', () => {
  const desk = new Desk();
  before(() => desk.write('a.resolution', SOUND));
  after(() => desk.clear());

  it('prints JSON as its schema says', () => {
    const { status, out } = desk.run(['outline', '--format', 'json', 'a.resolution']);
    assert.equal(status, 0);
    const outline = JSON.parse(out);
    assertFits('schemas/outline.schema.json', outline);
    const [{ resolutions }] = outline;
    assert.deepEqual(
      [
        resolutions[0].body,
        resolutions[0].number,
        resolutions[0].preambular.length,
        resolutions[0].operative.length,
      ],
      ['GA', '90/1', 2, 2],
    );
    assert.deepEqual(
      resolutions[0].operative[0].items.map(({ label }: { label: string }) => label),
      ['(a)', '(b)'],
    );
  });

  it('prints a tree for people', () => {
    const { out } = desk.run(['outline', 'a.resolution']);
    assert.match(
      out,
      /^a\.resolution\n {2}GA resolution 90\/1 \(en\): Village wells\n {4}Preamble: 2 paragraphs\n/,
    );
    assert.match(out, /\n {6}1\. Requests the Secretary-General:\n {8}\(a\) To report on the wells;\n/);
    assert.doesNotMatch(out, /\x1B/);
  });

  it('says why a text has no outline', () => {
    desk.write('b.resolution', 'Buy milk.\n');
    assert.match(
      desk.run(['outline', 'b.resolution']).out,
      /^b\.resolution\n {2}No resolution was recognised/,
    );
  });

  it('takes the language from --language', () => {
    const { out } = desk.run(['outline', '--language', 'fr', '--format', 'json', 'a.resolution']);
    for (const { language } of JSON.parse(out)[0].resolutions) assert.equal(language, 'fr');
  });
});
