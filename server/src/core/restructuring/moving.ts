import type { Document } from '../document/document.ts';
import type { Item, Paragraph } from '../document/views.ts';
import { t } from '../rules/message.ts';
import { changeTo } from './changing.ts';
import { around, neighbour, spliced } from './lists.ts';
import { takenAt } from './naming.ts';
import { type ConventionsOf, placeAt } from './place.ts';
import { type Plan, planOf } from './plan.ts';
import type { Change, Offer, Place, Refactoring } from './refactoring.ts';

export const moveUp: Refactoring = {
  id: 'move-up',
  kind: 'refactor.move',
  offers: (place) => moves(place, -1),
};
export const moveDown: Refactoring = {
  id: 'move-down',
  kind: 'refactor.move',
  offers: (place) => moves(place, 1),
};

function moves(place: Place, by: -1 | 1): readonly Offer[] {
  const plan = planOf(place.document, place.resolution);
  return takenAt(place).flatMap(({ source, variant }) => {
    const to = exchanged(plan, source, by);
    if (to === null) return [];
    const make = () => changeTo(place, to, place.span.start);
    return [{ title: titleOf(variant !== 'item', by), variant, make }];
  });
}

function titleOf(isParagraph: boolean, by: -1 | 1) {
  if (isParagraph) return by < 0 ? t`Move the paragraph up` : t`Move the paragraph down`;
  return by < 0 ? t`Move the item up` : t`Move the item down`;
}

/**
 * Moves the paragraph at `offset` (UTF-16), with its items, above the one before it or below the one behind it in its
 * part and section. `null` where there is no paragraph, or no such neighbour.
 */
export function moveParagraph(
  document: Document,
  offset: number,
  by: -1 | 1,
  conventionsOf: ConventionsOf,
): Change | null {
  const place = placeAt(document, { start: offset, end: offset }, conventionsOf);
  if (place?.paragraph == null) return null;
  const to = exchanged(planOf(document, place.resolution), place.paragraph, by);
  return to === null ? null : changeTo(place, to, offset);
}

/** The plan with a paragraph or item exchanged with its neighbour in the same list; `null` without one. */
function exchanged(plan: Plan, source: Paragraph | Item, by: -1 | 1): Plan | null {
  const there = around(plan, source);
  const other = there && neighbour(there, by);
  if (there === null || other === null) return null;
  return by < 0
    ? spliced(plan, there, -1, 2, there.row, other)
    : spliced(plan, there, 0, 2, other, there.row);
}
