import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cacheFolder, nodeCache } from './host/node-cache.ts';
import { digestOf, threadedIndexer } from './indexer.node.ts';
import type { LibraryMachine } from './library/index.ts';

/** The script of the threads lies with the server, whose bundles the command line has beside its own. */
const WORKER = join(__dirname, '../server/indexer.worker.cjs');

/** What Node has for large libraries; `cache` is a folder, `false` for no cache. */
export function libraryMachine(cache?: string | false): LibraryMachine {
  const folder = cache ?? cacheFolder(process.env) ?? false;
  return {
    indexer: () => threadedIndexer(WORKER),
    cache: folder === false ? null : { store: nodeCache(folder), digest: digestOf(WORKER) },
    rest: collectGarbage,
  };
}

/** A process that has nothing to do keeps what it no longer needs until it is told. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
