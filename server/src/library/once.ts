import type { References } from '../core/library/library.ts';
import type { Host, Unread } from '../host/host.ts';
import type { KnownSource } from '../host/known.ts';
import { inlineIndexer, pauses } from './indexer.ts';
import { Library } from './library.ts';
import type { LibraryMachine } from './machine.ts';
import { LibraryReferences } from './references.ts';

/**
 * What may be consulted of the files at `paths` and of the known resolutions, for one run of a program. URIs are the
 * paths themselves. A text that was asked for is at hand when `settled` resolves.
 */
export async function readLibrary(
  host: Host,
  paths: readonly string[],
  unread: Unread,
  known: KnownSource,
  machine: LibraryMachine,
): Promise<References & { settled(): Promise<void> }> {
  const uriOf = (path: string): string => path;
  const pause = pauses(1000);
  const references = new LibraryReferences({
    known: () => known.current,
    loadTitles: (language) => known.loadTitles(language),
    placeOf: (uri) => ({ host, path: uri, uriOf }),
    openText: () => null,
    changed: () => undefined,
  });
  const library = new Library({
    pause,
    indexerOf: () => machine.indexer?.() ?? inlineIndexer(host, pause),
    cache: machine.cache,
    unread,
    changed: () => undefined,
  });
  await Promise.all([known.load(), library.read(paths.map((path) => ({ host, path, uriOf })))]);
  references.become(library.index);
  return references;
}
