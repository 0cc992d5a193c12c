import { type AmendmentDocument, isAmendments, readAmendments } from '../../core/amending.ts';
import type { Document } from '../../core/index.ts';

const read = new WeakMap<Document, AmendmentDocument | null>();

/** Longer texts are no amendment documents, UTF-16 units. */
const LONGEST = 1_000_000;

/** What a text asks for; `null` where it is no amendment document. */
export function amendmentsIn(document: Document): AmendmentDocument | null {
  let found = read.get(document);
  if (found === undefined) {
    const own = document.length > LONGEST ? null : readAmendments(document.text());
    found = own !== null && isAmendments(own) ? own : null;
    read.set(document, found);
  }
  return found;
}
