import assert from 'node:assert/strict';
import { type CheckOutput, COMMA, Desk, FAULTY, SOUND } from './run.ts';

describe('chapeau check', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write('sound.resolution', SOUND);
    desk.write('faulty.resolution', FAULTY);
  });
  afterEach(() => desk.clear());

  const check = (...args: readonly string[]): CheckOutput =>
    JSON.parse(desk.run(['check', '--format', 'json', ...args]).out);
  const codes = (...args: readonly string[]) => check(...args).diagnostics.map(({ code }) => code);

  it('has nothing to say of a sound text', () => {
    assert.deepEqual(desk.run(['check', 'sound.resolution']), {
      status: 0,
      out: 'Nothing to report in 1 file.\n',
      err: '',
    });
  });

  it('reports a fault with its place, level, message and rule', () => {
    const { out, err } = desk.run(['check', 'faulty.resolution']);
    assert.match(out, /^faulty\.resolution:5:51: (?:error|warning): [^\n]+ \(preamble\/[a-z-]+\)\n/);
    assert.match(out, /\n\n\d [^\n]+ in 1 file\.(?: \d can be mended with --fix\.)?\n$/);
    assert.doesNotMatch(out, /\x1B/);
    assert.equal(err, '');
  });

  it('exits with 1 on an error, and on more warnings than allowed', () => {
    const status = (level: string, ...args: readonly string[]) =>
      desk.run(['check', '--rule', `${COMMA}=${level}`, ...args, 'comma.resolution']).status;
    desk.write('comma.resolution', SOUND.replace('2015,', '2015;'));
    assert.equal(status('error'), 1);
    assert.equal(status('warning'), 0);
    assert.equal(status('warning', '--max-warnings', '1'), 0);
    assert.equal(status('warning', '--max-warnings', '0'), 1);
    assert.equal(status('hint', '--max-warnings', '0'), 0);
  });

  it('takes levels from the configuration file, and from --rule before it', () => {
    desk.write('chapeau.config.json', JSON.stringify({ rules: { [COMMA]: 'off' } }));
    assert.ok(!codes('faulty.resolution').includes(COMMA));
    assert.ok(codes('--rule', `${COMMA}=hint`, 'faulty.resolution').includes(COMMA));
    desk.write('other/chapeau.config.json', JSON.stringify({ rules: { [COMMA]: 'error' } }));
    const { diagnostics } = check('--config', 'other/chapeau.config.json', 'faulty.resolution');
    assert.equal(diagnostics.find(({ code }) => code === COMMA)?.severity, 'error');
  });

  it('takes for each text the configuration nearest to it', () => {
    desk.write('chapeau.config.json', JSON.stringify({ rules: { [COMMA]: 'off' } }));
    desk.write('inner/chapeau.config.json', '{}');
    desk.write('inner/faulty.resolution', FAULTY);
    const files = check()
      .diagnostics.filter(({ code }) => code === COMMA)
      .map(({ file }) => file);
    assert.deepEqual(files, ['inner/faulty.resolution']);
  });

  it('refuses a broken configuration in one line with the file and the key', () => {
    for (const [text, message] of [
      ['', /chapeau\.config\.json:1:1: not valid JSON: the file is empty/],
      ['{"rules": {', /chapeau\.config\.json:1:12: not valid JSON/],
      ['{"rules": {"preamble/nothing": "off"}}', /rules › preamble\/nothing: there is no such rule/],
      [`{"rules": {"${COMMA}": "loud"}}`, /“loud” is not one of off, hint, info, warning, error/],
      ['\0\0', /looks like a binary file/],
    ] as const) {
      desk.write('chapeau.config.json', text);
      const { status, out, err } = desk.run(['check', 'faulty.resolution']);
      assert.deepEqual([status, out], [2, ''], text);
      assert.match(err, message);
      assert.match(err, /^chapeau: [^\n]+\n$/);
    }
  });

  it('reads standard input', () => {
    const { out, status } = desk.run(
      ['check', '--rule', `${COMMA}=error`, '-', '--stdin-filepath', 'x.md'],
      FAULTY,
    );
    assert.match(out, /^x\.md:5:51: error/);
    assert.equal(status, 1);
  });

  it('names the paragraph of Akoma Ntoso instead of a line', () => {
    desk.write('a.xml', AKN);
    assert.match(desk.run(['check', 'a.xml']).out, /^a\.xml#container_1: (?:error|warning): /);
    const [diagnostic] = check('a.xml').diagnostics;
    assert.deepEqual([diagnostic?.range.start, diagnostic?.fixable], [{ line: 2, character: 29 }, false]);
    const { status, err } = desk.run(['check', '--fix', '--rule', `${COMMA}=warning`, 'a.xml']);
    assert.deepEqual([status, err, desk.read('a.xml')], [0, '', AKN]);
  });
});

const AKN = `<akomaNtoso><statement><preamble><formula><p>The General Assembly,</p></formula>
  <container eId="container_1"><p>Recalling its resolution 70/1;</p></container></preamble>
  <mainBody><paragraph eId="para_1"><num>1.</num><content><p>Decides to remain seized of the matter.</p></content>
  </paragraph></mainBody></statement></akomaNtoso>`;
