import type { Document } from '../document/document.ts';
import type { Item, Paragraph } from '../document/views.ts';
import { t } from '../rules/message.ts';
import { changeTo } from './changing.ts';
import { type ConventionsOf, placeAt } from './place.ts';
import { type Entry, isRow, type Plan, planOf } from './plan.ts';
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
  const { paragraph, item } = place;
  if (paragraph === null) return [];
  const plan = planOf(place.document, place.resolution);
  const found = [...(item === null ? [] : [item]), paragraph].map((source) => ({
    source,
    to: exchanged(plan, source, by),
  }));
  return found.flatMap(({ source, to }) =>
    to === null
      ? []
      : [
          {
            title: titleOf(source === paragraph, by),
            variant: item === null ? null : source === paragraph ? 'paragraph' : 'item',
            make: () => changeTo(place, to, place.span.start),
          },
        ],
  );
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
function exchanged({ body }: Plan, source: Paragraph | Item, by: -1 | 1): Plan | null {
  let isFound = false;
  const inList = (entries: readonly Entry[]): readonly Entry[] => {
    const at = entries.findIndex((entry) => isRow(entry) && entry.source === source);
    if (at < 0)
      return entries.map((entry) => (isRow(entry) ? { ...entry, items: inList(entry.items) } : entry));
    const [own, other] = [entries[at]!, entries[at + by]];
    if (other === undefined || !isRow(other) || other.role !== own.role) return entries;
    isFound = true;
    return entries.map((entry, index) => (index === at ? other : index === at + by ? own : entry));
  };
  const changed = inList(body);
  return isFound ? { body: changed } : null;
}
