import type { Paragraph } from '../document/views.ts';
import { t } from '../rules/message.ts';
import { changeTo } from './changing.ts';
import { crossing, openingElsewhere } from './in-part.ts';
import { type Entry, type Plan, planOf, replaced, rowOf } from './plan.ts';
import type { Change, Offer, Place, Refactoring } from './refactoring.ts';

type Part = Paragraph['role'];

/** Moves an operative paragraph to the end of the preamble. */
export const toPreamble: Refactoring = {
  id: 'to-preamble',
  kind: 'refactor.move',
  offers: (place) => crossings(place, 'preambular'),
};

/** Moves a preambular paragraph to the beginning of the operative part. */
export const toOperative: Refactoring = {
  id: 'to-operative',
  kind: 'refactor.move',
  offers: (place) => crossings(place, 'operative'),
};

function crossings(place: Place, to: Part): readonly Offer[] {
  const { document, resolution, paragraph } = place;
  if (paragraph === null || paragraph.role === to) return [];
  const words = openingElsewhere(document, resolution, paragraph);
  if (words === null) return [];
  const title =
    to === 'operative' ? t`Move to the operative part: “${words}”` : t`Move to the preamble: “${words}”`;
  return [{ title, variant: null, make: () => crossed(place, paragraph, words) }];
}

function crossed(place: Place, paragraph: Paragraph, words: string): Change | null {
  const plan = planOf(place.document, place.resolution);
  const row = rowOf(plan, paragraph);
  if (row === null) return null;
  const moved = crossing(row, paragraph, words);
  const { body } = replaced(plan, paragraph, () => []);
  const at =
    moved.role === 'operative'
      ? body.findIndex(({ role }: Entry) => role === 'operative')
      : body.findLastIndex(({ role }: Entry) => role === 'preambular') + 1;
  const after: Plan = { body: at < 0 ? [...body, moved] : body.toSpliced(at, 0, moved) };
  return changeTo(place, after, place.span.start);
}
