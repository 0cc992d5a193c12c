import { type Citation, type CitationKey, keyOf, ownKeyOf } from '../../citations/citation.ts';
import { isWithin } from '../../document/cited.ts';
import type { Document } from '../../document/document.ts';
import { allResolutions } from '../../document/places.ts';
import type { Resolution } from '../../document/views.ts';
import type { References } from '../../library/library.ts';

/** What the features consult beside an open text. */
export interface Surroundings extends References {
  /** The library is still being read: what it does not have yet may come. */
  readonly isReading: boolean;
  /** What the library calls the file of an open text. */
  nameOf(document: Document): string;
}

/** What a file holds and cites, by key. */
interface Keys {
  readonly resolutions: ReadonlyMap<CitationKey, readonly Resolution[]>;
  readonly citations: ReadonlyMap<CitationKey, readonly Citation[]>;
}

/** As long as the version of the file lives. */
const kept = new WeakMap<Document, Keys>();

function keysOf(document: Document): Keys {
  let keys = kept.get(document);
  if (keys === undefined) {
    keys = {
      resolutions: grouped(allResolutions(document), ownKeyOf),
      citations: grouped(document.citations, (citation) => (isWithin(citation) ? null : keyOf(citation))),
    };
    kept.set(document, keys);
  }
  return keys;
}

/** The resolutions of a file that are the text with this key. */
export function resolutionsOf(document: Document, key: CitationKey): readonly Resolution[] {
  return keysOf(document).resolutions.get(key) ?? [];
}

/** The citations of a text in a document, in order. */
export function citationsOf(document: Document, key: CitationKey): readonly Citation[] {
  return keysOf(document).citations.get(key) ?? [];
}

function grouped<T>(
  values: readonly T[],
  keyOfValue: (value: T) => CitationKey | null,
): ReadonlyMap<CitationKey, readonly T[]> {
  const groups = new Map<CitationKey, T[]>();
  for (const value of values) {
    const key = keyOfValue(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
