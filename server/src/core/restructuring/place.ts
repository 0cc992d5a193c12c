import type { Document } from '../document/document.ts';
import { resolutionAt } from '../document/places.ts';
import type { Item, Paragraph, Resolution } from '../document/views.ts';
import { houseAt } from '../features/citing/note.ts';
import type { Conventions } from '../houses/profile.ts';
import type { Span } from '../text/span.ts';
import type { Place } from './refactoring.ts';

/** Where a selection begins; `null` outside any resolution. `conventionsOf` tells what holds in the house with a key. */
export function placeAt(
  document: Document,
  span: Span,
  conventionsOf: (house: string) => Conventions,
): Place | null {
  const resolution = resolutionAt(document, span.start);
  if (resolution === null) return null;
  const paragraph = paragraphAt(resolution, span.start);
  const item = paragraph === null ? null : itemAt(paragraph.items, span.start);
  const conventions = conventionsOf(houseAt(document, span.start));
  return { document, span, resolution, paragraph, item, conventions };
}

function paragraphAt({ preambular, operative }: Resolution, offset: number): Paragraph | null {
  return [...preambular, ...operative].find(({ span }) => holds(span, offset)) ?? null;
}

function itemAt(items: readonly Item[], offset: number): Item | null {
  const own = items.find(({ span }) => holds(span, offset));
  return own === undefined ? null : (itemAt(own.items, offset) ?? own);
}

/** A cursor behind the last character is in a paragraph, too. */
function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
