import type { Document } from '../document/document.ts';
import { resolutionAt } from '../document/places.ts';
import type { Item, Paragraph } from '../document/views.ts';
import { packOf } from '../languages/packs.ts';
import { changeTo } from './changing.ts';
import { crossing, openingElsewhere } from './in-part.ts';
import { asParagraph } from './items.ts';
import { openingIn } from './opening.ts';
import { type ConventionsOf, placeAt } from './place.ts';
import { type Plan, planOf, type Row, replaced, rowOf } from './plan.ts';
import type { Change, Place } from './refactoring.ts';

/** Where something is dropped: before what begins at an offset, or at the end of a part of the resolution at one. */
export type Target =
  | { readonly before: number }
  | { readonly endOf: Paragraph['role']; readonly resolution: number };

/**
 * Moves the paragraph or item that begins at `from` (UTF-16), with what belongs to it: among the paragraphs of either
 * part, or among items. A paragraph among items becomes one, and an item that has an opening, or gets one from what leads in to it,
 * a paragraph among paragraphs. `null` where it cannot go there.
 */
export function draggedTo(
  document: Document,
  from: number,
  to: Target,
  conventionsOf: ConventionsOf,
): Change | null {
  const place = placeAt(document, { start: from, end: from }, conventionsOf);
  const source = place && begunAt(place, from);
  if (place === null || source === null) return null;
  const plan = planOf(document, place.resolution);
  const after = 'before' in to ? before(place, plan, source, to.before) : atEnd(place, plan, source, to);
  return after && changeTo(place, after, from);
}

/** The paragraph or item that begins there. */
function begunAt({ paragraph, item }: Place, offset: number): Paragraph | Item | null {
  return [item, paragraph].find((each) => each?.span.start === offset) ?? null;
}

function before(place: Place, plan: Plan, source: Paragraph | Item, offset: number): Plan | null {
  const { document, resolution, conventions } = place;
  if (resolutionAt(document, offset) !== resolution) return null;
  const there = placeAt(document, { start: offset, end: offset }, () => conventions);
  const target = there && begunAt(there, offset);
  if (target == null || rowOf(plan, target) === null) return null;
  if (source.span.start <= offset && offset < source.span.end) return null;
  const moved = rowFor(place, plan, source, 'role' in target ? target.role : 'item');
  if (moved === null) return null;
  return replaced(
    replaced(plan, source, () => []),
    target,
    (row) => [moved, row],
  );
}

function atEnd(
  place: Place,
  plan: Plan,
  source: Paragraph | Item,
  { endOf, resolution }: { readonly endOf: Paragraph['role']; readonly resolution: number },
): Plan | null {
  if (resolutionAt(place.document, resolution) !== place.resolution) return null;
  const moved = rowFor(place, plan, source, endOf);
  if (moved === null) return null;
  const { body } = replaced(plan, source, () => []);
  const last = body.findLastIndex(({ role }) => role === endOf);
  return { body: body.toSpliced(last + 1, 0, moved) };
}

/** The row as it may stand among others of a role: in the other part, its opening is that part's. */
function rowFor(
  { document, resolution, paragraph }: Place,
  plan: Plan,
  source: Paragraph | Item,
  role: Paragraph['role'] | 'item',
): Row | null {
  const row = rowOf(plan, source);
  if (row === null || row.role === role) return row;
  if (role === 'item') return row.tail.length === 0 ? { ...row, role } : null;
  if ('role' in source) {
    const words = openingElsewhere(document, resolution, source);
    return words === null ? null : crossing(row, source, words);
  }
  const above = paragraph === null ? null : rowOf(plan, paragraph);
  if (above === null || above.role !== role) return null;
  const pack = packOf(resolution.language);
  const words = asParagraph(document, row, above, pack);
  return words !== null && openingIn(document, words, role, pack)?.known ? { ...row, role, words } : null;
}
