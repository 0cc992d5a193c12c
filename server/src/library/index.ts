/** The library beside the texts. Whoever needs it imports this on demand: no first diagnostics do. */
export { type Indexer, indexFiles, inlineIndexer, type ListedText, pauses } from './indexer.ts';
export { Keeper, type OpenText, type Surroundings } from './keeper.ts';
export { Library, type LibraryCache, type LibraryOptions, type Root } from './library.ts';
export type { LibraryMachine } from './machine.ts';
export { readLibrary } from './once.ts';
export { factsIn } from './read.ts';
export { LibraryReferences, type ReferencesOptions } from './references.ts';
