import assert from 'node:assert/strict';
import { AKN, assertRefused, Desk, SOUND } from './run.ts';

/** Titles of the resolutions that `outline` finds, by file. */
function titles(desk: Desk, ...args: readonly string[]): Record<string, readonly (string | null)[]> {
  const { status, out, err } = desk.run(['outline', '--format', 'json', ...args]);
  assert.equal(status, 0, err);
  const files = JSON.parse(out) as { file: string; resolutions: { title: string | null }[] }[];
  return Object.fromEntries(
    files.map(({ file, resolutions }) => [file, resolutions.map(({ title }) => title)]),
  );
}

const WELLS = ['Village wells'];
describe('a PATH', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  it('may be a folder: its resolutions by name, other texts by their head', () => {
    desk.write('drafts/a.resolution', SOUND);
    desk.write('drafts/deep/er/b.resolution.md', SOUND);
    desk.write('drafts/c.txt', SOUND);
    desk.write('drafts/d.md', '# Notes\n\nBuy milk, call the Chair.\n');
    desk.write('drafts/e.akn.xml', AKN);
    desk.write('drafts/f.xml', '<html><p>The General Assembly,</p></html>');
    desk.write('drafts/g.ts', SOUND);
    desk.write('drafts/h.txt', new Uint8Array([0, 1, 2, 0xff]));
    desk.write('drafts/.git/i.resolution', SOUND);
    desk.write('drafts/node_modules/j.resolution', SOUND);
    assert.deepEqual(titles(desk, 'drafts'), {
      'drafts/a.resolution': WELLS,
      'drafts/c.txt': WELLS,
      'drafts/deep/er/b.resolution.md': WELLS,
      'drafts/e.akn.xml': WELLS,
    });
  });

  it('may be a glob or a file, whatever its name or head', () => {
    desk.write('a.text', SOUND);
    desk.write('x/b.text', SOUND);
    desk.write('x/y/c.text', 'Nothing of the kind.\n');
    assert.deepEqual(titles(desk, 'x/**/*.text'), { 'x/b.text': WELLS, 'x/y/c.text': [] });
    assert.deepEqual(titles(desk, 'a.text', './a.text', '*.{text,md}'), { 'a.text': WELLS });
  });

  it('may have the signs of a glob in its name', () => {
    desk.write('draft [final].resolution', SOUND);
    assert.deepEqual(titles(desk, 'draft [final].resolution'), { 'draft [final].resolution': WELLS });
  });

  it('may be standard input, under the name given', () => {
    const { out } = desk.run(['outline', '--format', 'json', '-', '--stdin-filepath', 'x/y.md'], SOUND);
    assert.equal(JSON.parse(out)[0].file, 'x/y.md');
    const unnamed = desk.run(['outline', '-'], SOUND);
    assert.match(unnamed.out, /^<stdin>\n/);
  });

  it('is refused when nothing is there', () => {
    desk.write('empty/picture.png', 'x');
    assertRefused(desk.run(['check', 'none.resolution']), /none\.resolution: no such file or folder/);
    assertRefused(desk.run(['check', '*.none']), /\*\.none: no file matches/);
    assertRefused(desk.run(['check', 'empty']), /empty: the folder holds no resolution/);
    assertRefused(desk.run(['check']), /the folder holds no resolution/);
  });

  it('is by default the folder of the configuration file, else this one', () => {
    desk.write('a.resolution', SOUND);
    desk.write('sub/b.resolution', SOUND);
    assert.match(desk.run(['check']).out, /in 2 files\.\n$/);
    desk.write('sub/chapeau.config.json', '{}');
    assert.match(desk.run(['check', '--config', 'sub/chapeau.config.json']).out, /in 1 file\.\n$/);
  });
});

describe('the bytes of a file', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  const readable: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ['UTF-8 with a byte order mark', `\uFEFF${SOUND}`],
    ['UTF-16', utf16(SOUND)],
    ['UTF-16, big end first', utf16(SOUND).swap16()],
    ['line ends of Windows', SOUND.replaceAll('\n', '\r\n')],
    ['line ends of old Macintosh', SOUND.replaceAll('\n', '\r')],
    ['Akoma Ntoso', AKN],
  ];
  for (const [name, content] of readable) {
    it(`may be in ${name}`, () => {
      desk.write('a.resolution', content);
      assert.deepEqual(titles(desk, 'a.resolution'), { 'a.resolution': WELLS });
    });
  }

  const russian =
    'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 70/1,\n\n1. постановляет продолжать.\n';

  it('may be in a code page that --encoding names', () => {
    const bytes = Uint8Array.from(russian, (char) => {
      const code = char.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    desk.write('a.txt', bytes);
    assertRefused(
      desk.run(['outline', 'a.txt']),
      /a\.txt: is not valid UTF-8; name its encoding with --encoding/,
    );
    const { out } = desk.run(['outline', '--encoding', 'windows-1251', '--format', 'json', 'a.txt']);
    const [{ resolutions }] = JSON.parse(out);
    assert.deepEqual([resolutions[0].language, resolutions[0].operative.length], ['ru', 1]);
  });

  it('are refused when they are no text', () => {
    desk.write('a.resolution', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]));
    assertRefused(desk.run(['check', 'a.resolution']), /a\.resolution: looks like a binary file/);
    desk.write('b.xml', '<akomaNtoso>'.repeat(2000));
    assertRefused(desk.run(['check', 'b.xml']), /b\.xml: begins as Akoma Ntoso XML but cannot be read/);
  });

  it('may be none at all', () => {
    desk.write('a.resolution', '');
    const { status, out } = desk.run(['check', 'a.resolution']);
    assert.deepEqual([status, out], [0, 'Nothing to report in 1 file.\n']);
    assert.deepEqual(titles(desk, 'a.resolution'), { 'a.resolution': [] });
    assert.match(desk.run(['outline', 'a.resolution']).out, /empty/);
  });

  it('may be very many', function () {
    this.timeout(60_000);
    desk.write(
      'a.resolution',
      SOUND.replace('2. Decides', `${'Further words. '.repeat(700_000)}\n\n2. Decides`),
    );
    const { status } = desk.run(['check', 'a.resolution']);
    assert.ok(status === 0 || status === 1);
  });

  it('do not keep the other files from being read', () => {
    desk.write('a.resolution', new Uint8Array([0xe9, 0x20]));
    desk.write('b.resolution', SOUND);
    const { status, out, err } = desk.run(['check', 'a.resolution', 'b.resolution']);
    assert.equal(status, 2);
    assert.match(err, /^chapeau: a\.resolution: [^\n]+\n$/);
    assert.match(out, /in 1 file\.\n$/);
  });
});
