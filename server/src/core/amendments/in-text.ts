import type { Document } from '../document/document.ts';
import { mayAmend } from '../features/may-amend.ts';
import { isAmendments } from './check.ts';
import type { AmendmentDocument } from './model.ts';
import { readAmendments } from './reading/read.ts';

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
