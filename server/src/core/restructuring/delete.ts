import type { Item, Paragraph } from '../document/views.ts';
import { t } from '../rules/message.ts';
import { around, spliced } from './lists.ts';
import { nameOf, takenAt } from './naming.ts';
import { isRow, planOf } from './plan.ts';
import type { Change, Place, Refactoring } from './refactoring.ts';
import { settle } from './settle.ts';
import { warningsOf } from './warnings.ts';

/** Takes a paragraph or item out with all that is below it; what refers to it is named first, and remembers it. */
export const remove: Refactoring = {
  id: 'delete',
  kind: 'refactor.rewrite',
  offers: (place) =>
    takenAt(place).map(({ source, variant }) => ({
      title: t`Delete ${nameOf(place, source)}`,
      variant,
      make: () => without(place, source),
    })),
};

function without(place: Place, source: Paragraph | Item): Change | null {
  const { document, resolution, conventions } = place;
  const plan = planOf(document, resolution);
  const there = around(plan, source);
  if (there === null) return null;
  const { edits, broken, placeOf, wordsOf } = settle(
    document,
    resolution,
    conventions,
    spliced(plan, there, 0, 1),
  );
  const next = [...there.list.slice(there.at + 1), ...there.list.slice(0, there.at).reverse()].find(isRow);
  const [first] = next?.words ?? [];
  const cursor = first !== undefined && typeof first !== 'string' ? placeOf(first.start) : null;
  return {
    edits,
    cursor: cursor ?? edits[0]?.span.start ?? wordsOf(there.row),
    warnings: warningsOf(place, broken),
  };
}
