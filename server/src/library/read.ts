import { type PassingDocument, readPassing } from '../core/document/passing.ts';
import { beginsAsResolution } from '../core/features/recognise.ts';
import type { Document } from '../core/index.ts';
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
  if (!isCertain && text.length > LONG && !beginsAsResolution(text.slice(0, HEAD))) return NOTHING;
  const document = readPassing(text);
  return isCertain || isResolution(document) ? factsOf(document, text) : NOTHING;
}

/** Of a longer text the beginning alone tells whether it is worth reading, in UTF-16 units. */
const LONG = 8 * HEAD;

/** The text begins as a resolution: its first lines name a body, and a paragraph follows. */
function isResolution({ structures: [first] }: PassingDocument): boolean {
  if (first === undefined) return false;
  const { enacting, preambular, operative } = first.structure;
  const isNamed = enacting?.body != null && enacting.span.start + first.base < HEAD;
  return isNamed && preambular.length + operative.length > 0;
}

/** What an index keeps of an open text. */
export function factsIn(document: Document, text: string): FileFacts {
  return factsOf(document, text);
}
