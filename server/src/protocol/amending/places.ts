import type { Act, Place } from '../../core/amending.ts';

/** What of the draft an act speaks of, what it names first at the head. */
export function placesOf(act: Act): readonly Place[] {
  switch (act.kind) {
    case 'delete':
    case 'renumber':
      return act.places;
    case 'move':
      return [act.place, act.to];
    case 'renumber-rest':
      return act.place === null ? [] : [act.place];
    case 'unknown':
      return [];
    default:
      return [act.place];
  }
}
