import { t } from '../rules/message.ts';
import { changeTo } from './changing.ts';
import { around, spliced } from './lists.ts';
import { takenAt } from './naming.ts';
import { newRow, planOf } from './plan.ts';
import type { Offer, Place, Refactoring } from './refactoring.ts';

/** An empty paragraph or item, with its label and closing mark, before or behind the one at the cursor. */
export const insertBefore: Refactoring = {
  id: 'insert-before',
  kind: 'refactor.rewrite',
  offers: (place) => insertions(place, 0),
};
export const insertAfter: Refactoring = {
  id: 'insert-after',
  kind: 'refactor.rewrite',
  offers: (place) => insertions(place, 1),
};

function insertions(place: Place, after: 0 | 1): readonly Offer[] {
  return takenAt(place).map(({ source, variant }) => ({
    title: titleOf(variant === 'item', after),
    variant,
    make() {
      const plan = planOf(place.document, place.resolution);
      const there = around(plan, source);
      if (there === null) return null;
      const row = newRow(there.row.role, ['']);
      return changeTo(place, spliced(plan, there, after, 0, row), row);
    },
  }));
}

function titleOf(isItem: boolean, after: 0 | 1) {
  if (isItem) return after === 0 ? t`Insert an item before this one` : t`Insert an item after this one`;
  return after === 0 ? t`Insert a paragraph before this one` : t`Insert a paragraph after this one`;
}
