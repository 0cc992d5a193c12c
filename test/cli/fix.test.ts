import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, FAULTY, SOUND } from './run.ts';

describe('chapeau check --fix', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  it('mends what has one right answer and reports the rest', () => {
    desk.write('a.resolution', FAULTY);
    const { status, out, err } = desk.run(['check', '--fix', 'a.resolution']);
    assert.equal(desk.read('a.resolution'), SOUND);
    assert.deepEqual([status, out, err], [0, 'Nothing to report in 1 file.\n', '']);
    assert.deepEqual(readdirSync(desk.folder), ['a.resolution']);
  });

  it('keeps the byte order mark and the line ends', () => {
    const dressed = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    desk.write('a.resolution', dressed(FAULTY));
    desk.run(['check', '--fix', 'a.resolution']);
    assert.equal(desk.read('a.resolution'), dressed(SOUND));
  });

  it('with --dry-run shows a diff and writes nothing', () => {
    desk.write('x/a.resolution', FAULTY);
    const { status, out, err } = desk.run(['check', '--fix', '--dry-run', 'x/a.resolution']);
    assert.equal(desk.read('x/a.resolution'), FAULTY);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^--- a\/x\/a\.resolution\n\+\+\+ b\/x\/a\.resolution\n@@ /);
    assert.match(out, /\n-Recalling [^\n]+2015;\n\+Recalling [^\n]+2015,\n/);
    assert.equal(desk.run(['check', '--fix', '--dry-run', '-'], SOUND).out, '');
    assert.match(
      desk.run(['check', '--fix', '--dry-run', '-', '--stdin-filepath', 'b.md'], FAULTY).out,
      /^--- a\/b\.md\n/,
    );
  });

  it('says why it cannot write, and changes nothing', () => {
    const obstacles: readonly (readonly [
      name: string,
      content: string | Uint8Array,
      args: readonly string[],
      message: RegExp,
    ])[] = [
      [
        'a',
        Buffer.from(`\uFEFF${FAULTY}`, 'utf16le'),
        [],
        /only UTF-8 is written, and the file is in utf-16le/,
      ],
      ['b', FAULTY, ['--encoding', 'windows-1252'], /only UTF-8 is written, and the file is in windows-1252/],
      ['c', FAULTY, [], /the file is read-only/],
    ];
    for (const [name, content, args, message] of obstacles) {
      const path = desk.write(`${name}.resolution`, content);
      if (name === 'c') chmodSync(path, 0o444);
      const { status, out, err } = desk.run(['check', '--fix', ...args, `${name}.resolution`]);
      assert.equal(status, 2, name);
      assert.match(err, message);
      assert.match(err, new RegExp(`^chapeau: ${name}\\.resolution: not fixed: [^\\n]+\\n$`));
      assert.match(out, /2015|:5:51: /);
      assert.deepEqual(readFileSync(join(desk.folder, `${name}.resolution`)), Buffer.from(content));
    }
    const { status, err } = desk.run(['check', '--fix', '-'], FAULTY);
    assert.equal(status, 2);
    assert.match(err, /standard input cannot be written; --dry-run shows the changes/);
  });

  it('leaves a sound file alone, even its time', () => {
    const path = desk.write('a.resolution', SOUND);
    chmodSync(path, 0o444);
    assert.deepEqual(desk.run(['check', '--fix', 'a.resolution']).status, 0);
  });
});
