import path from 'node:path';
import { nodeHost } from '../../server/src/host/node.ts';
import { nodeCache } from '../../server/src/host/node-cache.ts';
import { threadedIndexer } from '../../server/src/indexer.node.ts';
import { Library, pauses, type Root } from '../../server/src/library/index.ts';
import type { WrittenLibrary } from './folder.ts';

export interface LibraryFolder extends WrittenLibrary {
  readonly folder: string;
}

export const WORKER = path.resolve('dist/server/indexer.worker.cjs');
const host = nodeHost();

export function rootOf(file: string): Root {
  return { host, path: file, uriOf: (each) => `file://${each}` };
}

/** Reads a library as the server does; `cache` is the folder where it is kept. */
export async function openLibrary(folder: string, cache: string | null): Promise<Library> {
  const library = new Library({
    pause: pauses(8),
    indexerOf: () => threadedIndexer(WORKER),
    cache: cache === null ? null : { store: nodeCache(cache), digest: 'bench' },
    changed: () => undefined,
    unread: (file, reason) => {
      throw new Error(`${file}: ${reason}`);
    },
  });
  await library.read([rootOf(folder)]);
  return library;
}
