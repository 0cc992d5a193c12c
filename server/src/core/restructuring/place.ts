import type { Document } from '../document/document.ts';
import { resolutionAt } from '../document/places.ts';
import type { Item, Paragraph, Resolution } from '../document/views.ts';
import { houseAt } from '../features/citing/note.ts';
import type { Conventions } from '../houses/profile.ts';
import { contains, type Span } from '../text/span.ts';
import type { Place } from './refactoring.ts';

/** Whose conventions hold, by the key of the house that a text names. */
export type ConventionsOf = (house: string) => Conventions;

/** The place of a selection or cursor; `null` outside every resolution. */
export function placeAt(document: Document, span: Span, conventionsOf: ConventionsOf): Place | null {
  const resolution = resolutionAt(document, span.start);
  if (resolution === null) return null;
  const paragraph = paragraphAt(resolution, span.start);
  return {
    document,
    span,
    resolution,
    paragraph,
    item: paragraph && itemAt(paragraph.items, span.start),
    conventions: conventionsOf(houseAt(document, span.start)),
  };
}

/** The paragraph at an offset (UTF-16). */
export function paragraphAt({ preambular, operative }: Resolution, offset: number): Paragraph | null {
  return [...preambular, ...operative].find(({ span }) => contains(span, offset)) ?? null;
}

/** The innermost item at an offset. */
export function itemAt(items: readonly Item[], offset: number): Item | null {
  const found = items.find(({ span }) => contains(span, offset));
  return found === undefined ? null : (itemAt(found.items, offset) ?? found);
}
