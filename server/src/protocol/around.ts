import type { Document } from '../core/index.ts';
import type { Surroundings } from '../core/navigation.ts';
import type { World } from './world.ts';

/** What the features look at beside an open text. */
export function around({ references, documents, isReadingLibrary: isReading }: World): Surroundings {
  const { generation, known, library } = references;
  return {
    generation,
    known,
    library,
    isReading,
    textOf: (entry) => references.textOf(entry),
    nameOf: (document) => documents.nameOf(document),
  };
}

export function openDocuments({ texts }: World): readonly Document[] {
  return [...texts.all()].map(({ document }) => document);
}
