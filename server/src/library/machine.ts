import type { Indexer } from './indexer.ts';
import type { LibraryCache } from './library.ts';

/** What a program has for large libraries. */
export interface LibraryMachine {
  /** Reads many of the machine's own files at once; `null` where they are read on the spot. */
  readonly indexer: (() => Indexer) | null;
  readonly cache: LibraryCache | null;
  /** Gives back the memory that the reading of many files took. */
  readonly rest: (() => void) | null;
}
