import { type AmendmentDocument, isAmendments, readAmendments } from '../../core/amending.ts';
import type { Document } from '../../core/index.ts';
import { mayAmend } from '../may-amend.ts';

const read = new WeakMap<Document, AmendmentDocument | null>();

/** What a text asks for; `null` where it is no amendment document. */
export function amendmentsIn(document: Document): AmendmentDocument | null {
  let found = read.get(document);
  if (found === undefined) {
    const own = mayAmend(document) ? readAmendments(document.text()) : null;
    found = own !== null && isAmendments(own) ? own : null;
    read.set(document, found);
  }
  return found;
}
