import type { Document } from '../document/document.ts';
import { resolutionAt } from '../document/places.ts';
import type { Paragraph } from '../document/views.ts';
import { packOf } from '../languages/packs.ts';
import { t } from '../rules/message.ts';
import { changeTo } from './changing.ts';
import { crossing, openingElsewhere } from './in-part.ts';
import { phraseOf } from './phrase.ts';
import { paragraphAt } from './place.ts';
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
  // The adverb of repetition hangs on the paragraph before.
  const { words: bare } = phraseOf(words, to, packOf(resolution.language));
  const title =
    to === 'operative' ? t`Move to the operative part: “${bare}”` : t`Move to the preamble: “${bare}”`;
  const make = (): Change | null => crossed(place, paragraph, words);
  // Where both parts say it alike, its number and its place tell the part, and they may not be enough.
  const isTold = words !== document.slice(paragraph.opening!.span) || isReadIn(to, document, make());
  return isTold ? [{ title, variant: null, make }] : [];
}

function isReadIn(part: Part, document: Document, change: Change | null): boolean {
  if (change === null) return false;
  const after = document.edit([...change.edits].reverse(), document.version);
  const resolution = resolutionAt(after, change.cursor);
  return resolution !== null && paragraphAt(resolution, change.cursor)?.role === part;
}

function crossed(place: Place, paragraph: Paragraph, words: string): Change | null {
  const plan = planOf(place.document, place.resolution);
  const row = rowOf(plan, paragraph);
  if (row === null) return null;
  const moved = crossing(row, paragraph, words);
  const at = plan.body.indexOf(row);
  const { body } = replaced(plan, paragraph, () => []);
  const to = moved.role === 'preambular' ? endOfPreamble(body) : paragraph.misplaced ? at : beginning(body);
  const after: Plan = { body: body.toSpliced(to, 0, moved) };
  return changeTo(place, after, place.span.start);
}

/** Behind the last paragraph before the operative part begins. */
function endOfPreamble(body: readonly Entry[]): number {
  return body.slice(0, beginning(body)).findLastIndex(({ role }) => role === 'preambular') + 1;
}

/** Where the operative part begins, or would. */
function beginning(body: readonly Entry[]): number {
  const first = body.findIndex(({ role }) => role === 'operative');
  return first < 0 ? body.length : first;
}
