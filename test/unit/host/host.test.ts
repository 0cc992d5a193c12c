import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../server/src/host/host.ts';
import { memoryHost } from '../../../server/src/host/memory.ts';
import { nodeHost } from '../../../server/src/host/node.ts';
import { joined, parentOf } from '../../../server/src/host/paths.ts';
import { webHost } from '../../../server/src/host/web.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const FILES = ['a.md', 'b/c.resolution', 'b/d/e.txt', '.git/f.md', 'node_modules/g/h.md', '.hidden.md'];

async function listed(host: Host, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of host.list(folder)) paths.push(path.slice(folder.length + 1).replaceAll('\\', '/'));
  return paths.sort();
}

describe('hosts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chapeau-'));
    for (const file of FILES) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), file);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const visible = ['.hidden.md', 'a.md', 'b/c.resolution', 'b/d/e.txt'];

  it('list files at any depth but in hidden folders and node_modules', async () => {
    symlinkSync(folder, join(folder, 'b', 'round'));
    assert.deepEqual(await listed(nodeHost(), folder), visible);
    const memory = memoryHost(new Map(FILES.map((file) => [`/x/${file}`, utf8(file)])));
    assert.deepEqual(await listed(memory, '/x'), visible);
  });

  it('list what a browser offers, as URIs', async () => {
    const tree: Record<string, readonly string[]> = {
      'v://h/r': ['b', 'a b.md', '.git'],
      'v://h/r/b': ['c.md'],
      'v://h/r/.git': ['x'],
    };
    const web = webHost({
      stat: async () => null,
      entries: async (uri) =>
        (tree[uri] ?? []).map((name) => ({ name, kind: name.includes('.md') ? 'file' : 'folder' })),
      read: async () => {
        throw new Error('gone');
      },
    });
    assert.deepEqual(await listed(web, 'v://h/r'), ['a%20b.md', 'b/c.md']);
    await assert.rejects(web.read('v://h/r/x.md'), {
      name: 'HostError',
      message: 'x.md cannot be read: gone',
    });
  });

  it('say what is at a path', async () => {
    const host = nodeHost();
    const stat = await host.stat(join(folder, 'a.md'));
    assert.deepEqual([stat?.kind, stat?.size, stat?.writable], ['file', 4, true]);
    assert.equal((await host.stat(join(folder, 'b')))?.kind, 'folder');
    assert.equal(await host.stat(join(folder, 'none')), null);
    assert.equal(await host.stat(join(folder, 'a.md', 'below-a-file')), null);
    chmodSync(join(folder, 'a.md'), 0o444);
    assert.equal((await host.stat(join(folder, 'a.md')))?.writable, false);
  });

  it('explain in plain words why a file cannot be read', async () => {
    const host = nodeHost();
    await assert.rejects(host.read(join(folder, 'none')), {
      name: 'HostError',
      message: 'no such file or folder',
    });
    await assert.rejects(host.read(folder), { name: 'HostError', message: 'is a folder' });
  });

  it('replace a file in one step, its rights kept, links followed, nothing left over', async () => {
    const host = nodeHost();
    const file = join(folder, 'a.md');
    chmodSync(file, 0o640);
    symlinkSync(file, join(folder, 'link.md'));
    await host.write(join(folder, 'link.md'), utf8('new'));
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder).sort(), [
      '.git',
      '.hidden.md',
      'a.md',
      'b',
      'link.md',
      'node_modules',
    ]);
    await assert.rejects(host.write(join(folder, 'none', 'x.md'), utf8('x')), { name: 'HostError' });
  });
});

describe('paths', () => {
  it('lead upwards on every system and in URIs', () => {
    const parents: Record<string, string | null> = {
      '/a/b': '/a',
      '/a': '/',
      '/': null,
      'C:\\a\\b': 'C:\\a',
      'C:\\a': 'C:\\',
      'C:\\': null,
      'file:///a/b': 'file:///a',
      'file:///a': 'file:///',
      'file:///': null,
      'vscode-vfs://github/o': 'vscode-vfs://github/',
      'vscode-vfs://github/': null,
      name: null,
    };
    for (const [path, parent] of Object.entries(parents)) assert.equal(parentOf(path), parent, path);
  });

  it('are joined with the separator of the folder', () => {
    assert.equal(joined('/a', 'b'), '/a/b');
    assert.equal(joined('/', 'b'), '/b');
    assert.equal(joined('C:\\a', 'b'), 'C:\\a\\b');
    assert.equal(joined('v://h/r', 'b'), 'v://h/r/b');
  });
});
