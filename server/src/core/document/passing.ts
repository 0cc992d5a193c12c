import type { Citation } from '../citations/citation.ts';
import { readPages } from '../syntax/pages.ts';
import { citationsOf } from './citations.ts';
import { passingSequence } from './sequence.ts';
import { type PlacedStructure, structuresOf } from './structures.ts';

/** What a text holds that is read once and let go: nothing of it is kept for a later version. */
export interface PassingDocument {
  readonly structures: readonly PlacedStructure[];
  /** Those by numbers and symbols in full; of others some are left out. */
  readonly citations: readonly Citation[];
}

/** The same structures that a `Document` of the text has, at less cost. */
export function readPassing(text: string): PassingDocument {
  const sequence = passingSequence(readPages(text, null, false));
  const structures = structuresOf(sequence);
  return {
    structures,
    get citations() {
      return citationsOf(sequence, structures, null);
    },
  };
}
