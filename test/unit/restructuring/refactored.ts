// What refactorings make of texts with a cursor.
import { BASE_CONVENTIONS, Document } from '../../../server/src/core/index.ts';
import { type Change, type Place, placeAt, REFACTORINGS } from '../../../server/src/core/restructuring.ts';
import { marked } from '../../fixtures.ts';

/** The place at the cursor of a marked text. */
export function placeIn(source: string): Place {
  const { text, cursor } = marked(source);
  const place = placeAt(Document.open(text), { start: cursor, end: cursor }, () => BASE_CONVENTIONS);
  if (place === null) throw new Error('no resolution at the cursor');
  return place;
}

/** The text after a change. */
export function changed(document: Document, { edits }: Change): string {
  return document.edit([...edits].reverse(), 1).text();
}

/** What a refactoring makes of a marked text; `null` where it does not offer that. */
export function refactored(source: string, id: string, variant?: string): string | null {
  const place = placeIn(source);
  const offers = REFACTORINGS.find((each) => each.id === id)!.offers(place);
  const offer = variant === undefined ? offers[0] : offers.find((each) => each.variant === variant);
  const change = offer?.make() ?? null;
  return change && changed(place.document, change);
}
