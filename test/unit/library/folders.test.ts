import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Host } from '../../../server/src/host/host.ts';
import { nodeHost } from '../../../server/src/host/node.ts';
import { nodeCache } from '../../../server/src/host/node-cache.ts';
import { decodeCache, encodeCache } from '../../../server/src/library/cache-file.ts';
import {
  inlineIndexer,
  Library,
  type LibraryCache,
  pauses,
  type Root,
} from '../../../server/src/library/index.ts';
import { indexOf, LIGHTS } from './texts.ts';

/** So many files that they are worth keeping. */
const COPIES = 30;

describe('a library in folders', () => {
  let folder = '';
  const at = (...names: string[]): string => path.join(folder, ...names);
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(at(name)), { recursive: true });
    fs.writeFileSync(at(name), text);
  };

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chapeau-test-'));
    for (const [name, text] of Object.entries(LIGHTS)) write(`texts/${name}`, text);
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('holds what begins as a resolution, and nothing else', async () => {
    write('texts/lights.txt', LIGHTS['lights.fr.resolution']);
    write('texts/notes.md', '# Notes\n\nSee resolution 71/14.\n');
    write('texts/node_modules/lights.txt', LIGHTS['lights.en.resolution']);
    write('texts/.hidden/lights.txt', LIGHTS['lights.en.resolution']);
    write('texts/lights.doc', LIGHTS['lights.en.resolution']);
    write('texts/broken.txt', '\xff\xfe\xff');
    const { library } = await read();
    assert.deepEqual(filesOf(library), [
      'lights.en.resolution',
      'lights.fr.resolution',
      'lights.txt',
      'lights.zh.resolution',
    ]);
  });

  it('leaves out what is too large to be a text', async () => {
    write('texts/dump.txt', LIGHTS['lights.en.resolution']);
    fs.truncateSync(at('texts/dump.txt'), 65 << 20);
    const { library } = await read();
    assert.ok(!filesOf(library).includes('dump.txt'));
  });

  it('holds Akoma Ntoso files as the text that they mark up', async () => {
    write(
      'texts/lights.xml',
      `<akomaNtoso><statement name="resolution"><preface><p><docNumber>73/2.</docNumber>
        <docTitle>Foghorns</docTitle></p></preface>
        <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
        <container><p>Recalling its resolution 71/14 of 14 November 2016,</p></container></preamble>
        <mainBody><paragraph eId="para_1"><num>1.</num><content><p>Decides to go on.</p></content></paragraph></mainBody>
        </statement></akomaNtoso>`,
    );
    const { library } = await read();
    assert.deepEqual(
      library.index
        .find('GA/73/2')
        .map(({ file, title, paragraphs }) => [path.basename(file), title, paragraphs]),
      [['lights.xml', 'Foghorns', '1']],
    );
    assert.equal(library.index.citing('GA/71/14').length, 3);
  });

  it('takes in files that change, come, move and go, and whole folders', async () => {
    const { library, touch } = await read();
    write('texts/buoys.en.resolution', LIGHTS['buoys.en.resolution'].replace('72/9.', '72/10.'));
    await touch('texts/buoys.en.resolution');
    assert.deepEqual([library.index.find('GA/72/9').length, library.index.find('GA/72/10').length], [0, 1]);

    fs.mkdirSync(at('texts/old'));
    fs.renameSync(at('texts/lights.en.resolution'), at('texts/old/lights.txt'));
    await touch('texts/lights.en.resolution', 'texts/old');
    assert.deepEqual(filesOf(library), ['lights.fr.resolution', 'lights.txt', 'lights.zh.resolution']);

    fs.rmSync(at('texts/old'), { recursive: true });
    await touch('texts/old');
    assert.deepEqual(filesOf(library), ['lights.fr.resolution', 'lights.zh.resolution']);

    write('elsewhere/lights.txt', LIGHTS['lights.en.resolution']);
    await touch('elsewhere/lights.txt');
    assert.equal(
      library.index.find('GA/71/14').length,
      2,
      'what lies outside its folders is none of its own',
    );
  });

  it('takes in many files that change at once in one step', async () => {
    const { library, touch } = await read();
    const names = Array.from({ length: COPIES }, (_, index) => `texts/copy${index}.resolution`);
    for (const name of names) write(name, LIGHTS['lights.en.resolution']);
    const { generation } = library.index;
    await touch(...names);
    assert.equal(filesOf(library).filter((name) => name.startsWith('copy')).length, COPIES);
    assert.equal(library.index.generation, generation + 1);
    for (const name of names) fs.rmSync(at(name));
    await touch(...names);
    assert.equal(library.index.generation, generation + 2);
    assert.deepEqual(filesOf(library), filesOf((await read()).library));
  });

  it('follows links to files, and no links round in a circle', async () => {
    fs.symlinkSync(at('texts'), at('texts/again'));
    fs.symlinkSync(at('texts/lights.en.resolution'), at('texts/linked.txt'));
    fs.symlinkSync(at('texts/nowhere'), at('texts/dangling.txt'));
    const { library } = await read();
    assert.equal(library.index.find('GA/71/14').length, 4);
  });

  it('tells once of what cannot be read, and holds the rest', async () => {
    const { survey } = nodeHost();
    const { library, unread } = await read(null, ['texts', 'missing'], {
      async *survey(place, wants, tell) {
        tell(at('texts/locked'), 'permission denied');
        yield* survey(place, wants, tell);
      },
    });
    assert.deepEqual(unread, [
      [at('texts/locked'), 'permission denied'],
      [at('missing'), 'no such file or folder'],
    ]);
    assert.equal(library.index.find('GA/71/14').length, 3);
  });

  it('puts open texts in the place of their files until they are closed', async () => {
    const { library, touch } = await read();
    const uri = at('texts/lights.en.resolution');
    library.setOpen(uri, { texts: [] });
    assert.equal(library.index.find('GA/71/14').length, 2);
    fs.rmSync(uri);
    await touch('texts/lights.en.resolution');
    library.setOpen(uri, null);
    assert.equal(library.index.find('GA/71/14').length, 2);
  });

  describe('kept from one start to the next', () => {
    const cacheAt = (): string => at('cache');
    const cache = (digest = 'one'): LibraryCache => ({ store: nodeCache(cacheAt()), digest });
    const kept = (): string => at('cache', fs.readdirSync(cacheAt())[0]!);

    beforeEach(() => {
      for (let copy = 0; copy < 2 * COPIES; copy++)
        write(`texts/${copy}.txt`, LIGHTS['lights.en.resolution'].replace('71/14', `71/${20 + copy}`));
    });

    it('reads no file again that has not changed', async () => {
      const first = await read(cache());
      assert.equal(first.indexed(), 64);
      write('texts/3.txt', LIGHTS['buoys.en.resolution'].replace('72/9.', '72/99.'));
      fs.rmSync(at('texts/4.txt'));
      const second = await read(cache());
      assert.equal(second.indexed(), 1);
      assert.equal(second.library.index.find('GA/72/99').length, 1);
      assert.equal(second.library.index.find('GA/71/23').length, 0);
      assert.equal(second.library.index.find('GA/71/24').length, 0);
      assert.equal(second.library.index.find('GA/71/25').length, 1);
    });

    const damages: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
      'cut short': (bytes) => bytes.subarray(0, bytes.length >> 1),
      empty: () => new Uint8Array(),
      garbled: (bytes) => bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 9),
      'of another form': (bytes) => bytes.fill(0x39, 16, 17),
      'of another file': () => new TextEncoder().encode('{"version": 3}'.repeat(100)),
    };
    for (const [name, damage] of Object.entries(damages)) {
      it(`throws away silently what is ${name}, and makes it anew`, async () => {
        await read(cache());
        fs.writeFileSync(kept(), damage(fs.readFileSync(kept())));
        const again = await read(cache());
        assert.deepEqual([again.indexed(), again.unread], [64, []]);
        assert.equal((await read(cache())).indexed(), 0);
      });
    }

    it('throws away what another version has made', async () => {
      await read(cache('one'));
      assert.equal((await read(cache('two'))).indexed(), 64);
    });

    it('serves two windows that read and write at once', async () => {
      const both = await Promise.all([read(cache()), read(cache())]);
      for (const { library } of both) assert.equal(library.index.find('GA/71/20').length, 1);
      assert.equal(fs.readdirSync(cacheAt()).length, 1, 'nothing half-written is left');
      assert.equal((await read(cache())).indexed(), 0);
    });

    it('does without where nothing can be written', async () => {
      write('cache', 'a file where the folder should be');
      const { library, indexed } = await read(cache());
      assert.equal(indexed(), 64);
      assert.equal(library.index.find('GA/71/20').length, 1);
      assert.equal(fs.readFileSync(cacheAt(), 'utf8'), 'a file where the folder should be');
    });

    it('tells every damage of a byte', () => {
      const [{ segment } = assert.fail()] = indexOf(LIGHTS).layers;
      const bytes = encodeCache(segment, 'one');
      assert.ok(decodeCache(bytes.slice(), 'one'));
      for (let byte = 0; byte < bytes.length; byte += 61) {
        const damaged = bytes.slice();
        damaged[byte]! ^= 0x10;
        assert.equal(decodeCache(damaged, 'one'), null, `byte ${byte}`);
      }
    });
  });

  /** Reads the folders, and counts the files that it had to read. */
  async function read(
    cache: LibraryCache | null = null,
    folders: readonly string[] = ['texts'],
    others: Partial<Host> = {},
  ) {
    const own = nodeHost();
    const unread: [string, string][] = [];
    let count = 0;
    const host: Host = {
      ...own,
      ...others,
      read: (file) => {
        count++;
        return own.read(file);
      },
    };
    const rootOf = (name: string): Root => ({ host, path: at(name), uriOf: (each) => each });
    const pause = pauses(50);
    const library = new Library({
      pause,
      cache,
      indexerOf: () => inlineIndexer(host, pause),
      changed: () => undefined,
      unread: (file, reason) => unread.push([file, reason]),
    });
    await library.read(folders.map(rootOf));
    await library.settled();
    const touch = (...names: string[]): Promise<void> => library.touch(names.map(rootOf));
    return { library, unread, touch, indexed: () => count };
  }

  function filesOf(library: Library): readonly string[] {
    return library.index
      .find('GA/71/14')
      .map(({ file }) => path.basename(file))
      .sort();
  }
});
