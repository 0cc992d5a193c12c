import { beginsAsResolution, Document } from '../core/index.ts';
import { factsOf } from '../core/library/extract.ts';
import type { FileFacts } from '../core/library/facts.ts';
import { isNamedResolution } from '../host/endings.ts';
import { HEAD, open } from '../host/open.ts';

/** A file that holds no resolution, or nothing that can be read. */
export const NOTHING: FileFacts = { texts: [] };

/** What an index keeps of the file called `name`. */
export async function readFacts(bytes: Uint8Array, name: string): Promise<FileFacts> {
  const opened = await open(bytes);
  if ('failure' in opened) return NOTHING;
  const { text } = opened;
  const isCertain = opened.paragraphAt !== null || isNamedResolution(name);
  if (!isCertain && !beginsAsResolution(text.slice(0, HEAD))) return NOTHING;
  return factsIn(Document.open(text), text);
}

/** What an index keeps of an open text. */
export function factsIn(document: Document, text: string): FileFacts {
  return factsOf(document, text);
}
