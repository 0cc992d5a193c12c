import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AKN, Desk, FAULTY, SOUND } from './run.ts';

const UNTIDY = FAULTY.replace('the wells;', 'the  wells ;').replace('\n\n(b)', '\n\n\n(b)');

describe('chapeau format', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  it('prints the text in normal form, and writes nothing', () => {
    desk.write('a.resolution', UNTIDY);
    assert.deepEqual(desk.run(['format', 'a.resolution']), { status: 0, out: SOUND, err: '' });
    assert.deepEqual(desk.run(['format', '-'], UNTIDY), { status: 0, out: SOUND, err: '' });
    assert.equal(desk.read('a.resolution'), UNTIDY);
  });

  it('lists the files that are not in normal form, and exits with 1', () => {
    desk.write('x/a.resolution', UNTIDY);
    desk.write('x/b.resolution', SOUND);
    desk.write('x/c.akn.xml', AKN);
    const name = join('x', 'a.resolution');
    assert.deepEqual(desk.run(['format', '--check', 'x']), { status: 1, out: `${name}\n`, err: '' });
    assert.deepEqual(desk.run(['format', '--check', 'x/b.*']), { status: 0, out: '', err: '' });
    const { status, out } = desk.run(['format', '--check', '--diff', 'x']);
    assert.equal(status, 1);
    assert.match(
      out,
      /^--- a\/x\/a\.resolution\n\+\+\+ b\/x\/a\.resolution\n@@ [\s\S]*\n-\(a\)[^\n]+the {2}wells ;\n/,
    );
    assert.equal(desk.run(['format', '--check', '-', '--stdin-filepath', 'd.md'], UNTIDY).out, 'd.md\n');
  });

  it('writes what changes, keeps line ends and byte order mark, and leaves the others alone', () => {
    const dressed = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    desk.write('a.resolution', dressed(UNTIDY));
    const sound = desk.write('b.resolution', SOUND);
    const before = statSync(sound).mtimeMs;
    const { status, out, err } = desk.run(['format', '--write', '.']);
    assert.deepEqual([status, out, err], [0, 'a.resolution\n', '']);
    assert.equal(desk.read('a.resolution'), dressed(SOUND));
    assert.equal(statSync(sound).mtimeMs, before);
    assert.deepEqual(readdirSync(desk.folder).sort(), ['a.resolution', 'b.resolution']);
    assert.equal(desk.run(['format', '--check', '.']).status, 0);
  });

  it('prints the byte order mark that the file has', () => {
    desk.write('a.resolution', `\uFEFF${UNTIDY}`);
    assert.equal(desk.run(['format', 'a.resolution']).out, `\uFEFF${SOUND}`);
  });

  it('says why it cannot write, and changes nothing', () => {
    const obstacles: readonly (readonly [name: string, content: string | Uint8Array, message: RegExp])[] = [
      ['a.resolution', Buffer.from(`\uFEFF${UNTIDY}`, 'utf16le'), /only UTF-8 is written/],
      ['b.resolution', UNTIDY, /the file is read-only/],
      ['c.akn.xml', AKN, /Akoma Ntoso is read, not written/],
    ];
    for (const [name, content, message] of obstacles) {
      const path = desk.write(name, content);
      if (name.startsWith('b')) chmodSync(path, 0o444);
      const { status, out, err } = desk.run(['format', '--write', name]);
      assert.deepEqual([status, out], [2, ''], name);
      assert.match(err, message);
      assert.match(err, /^chapeau: [^\n]+: not formatted: [^\n]+\n$/);
      assert.deepEqual(readFileSync(path), Buffer.from(content));
    }
  });

  it('goes by the configuration, and by the options over it', () => {
    const text = SOUND.replace(
      '(b) To list the pumps;',
      '(b) To list the pumps,\n\n(c) To clean the springs;',
    );
    desk.write('a.resolution', text);
    assert.equal(desk.run(['format', '--check', 'a.resolution']).status, 1);
    assert.equal(desk.run(['format', '--check', '--profile', 'model-un', 'a.resolution']).status, 0);
    desk.write('chapeau.config.json', '{ "rules": { "items/ends-with-semicolon": "off" } }');
    assert.equal(desk.run(['format', '--check', 'a.resolution']).status, 0);
  });
});
