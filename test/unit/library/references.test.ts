// Texts that rules consult are read when they are asked for.
import assert from 'node:assert/strict';
import type { Entry } from '../../../server/src/core/library/library.ts';
import { memoryHost } from '../../../server/src/host/memory.ts';
import { LibraryReferences } from '../../../server/src/library/index.ts';
import { indexOf, LIGHTS } from './texts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of a file that is consulted', () => {
  it('is the newest, though the file changes while it is read', async () => {
    const files = new Map([['/lights.txt', bytes('the old words')]]);
    const host = memoryHost(files);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let reads = 0;
    const slow = {
      ...host,
      async read(path: string) {
        const found = await host.read(path);
        if (++reads === 1) await held;
        return found;
      },
    };
    const references = new LibraryReferences({
      known: () => null,
      loadTitles: async () => undefined,
      placeOf: (uri) => ({ host: slow, path: uri, uriOf: (path) => path }),
      openText: () => null,
      changed: () => undefined,
    });
    const [entry] = (await indexOf(LIGHTS)).find('GA/71/14');
    const asked: Entry = { ...entry!, file: '/lights.txt' };
    assert.equal(references.textOf(asked), null);
    await new Promise((resolve) => setImmediate(resolve));
    files.set('/lights.txt', bytes('the new words'));
    references.forget('/lights.txt');
    letGo();
    await references.settled();
    assert.equal(references.textOf(asked), 'the new words');
  });
});
