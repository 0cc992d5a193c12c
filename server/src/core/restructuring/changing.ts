import type { Plan, Row } from './plan.ts';
import type { Change, Place } from './refactoring.ts';
import { type SettleOptions, settle } from './settle.ts';
import { warningsOf } from './warnings.ts';

/** Where the cursor goes: with the words that it stands in, or to the beginning of a row's words. */
export type Aim = number | Row;

/** The change that brings the resolution of a place into the shape of a plan; `null` where nothing would change. */
export function changeTo(place: Place, plan: Plan, aim: Aim, options: SettleOptions = {}): Change | null {
  const { document, resolution, conventions } = place;
  const { edits, placeOf, wordsOf, broken } = settle(document, resolution, conventions, plan, options);
  if (edits.length === 0) return null;
  const cursor = typeof aim === 'number' ? (placeOf(aim) ?? edits[0]!.span.start) : wordsOf(aim);
  return { edits, cursor, warnings: warningsOf(place, broken) };
}
