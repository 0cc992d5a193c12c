import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { draftOf, spanOf } from './draft.ts';
import { nodeAt } from './finding.ts';
import type { Place } from './model.ts';

/** Where a draft has a place, with what is below it; `null` where it has none such, or several. */
export function placeSpan(document: Document, place: Place): Span | null {
  if (place.part === 'text') return { start: 0, end: document.length };
  const node = nodeAt(draftOf(document), place);
  if (typeof node === 'string') return null;
  return place.isChapeau ? node.pieces[0]!.span : spanOf(node);
}
