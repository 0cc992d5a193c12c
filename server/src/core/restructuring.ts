/** The face of the core for what moves and rewrites paragraphs: read when first asked for. */
import { changeOpening } from './restructuring/change-opening.ts';
import { toOperative, toPreamble } from './restructuring/crossing.ts';
import { emphasis } from './restructuring/emphasis.ts';
import { moveDown, moveUp } from './restructuring/moving.ts';
import type { Refactoring } from './restructuring/refactoring.ts';
import { renumber } from './restructuring/renumber.ts';

export { draggedTo, type Target } from './restructuring/dragging.ts';
export { type ConventionsOf, placeAt } from './restructuring/place.ts';
export { type Plan, planOf, type Row } from './restructuring/plan.ts';
export type { Change, Offer, Place, Refactoring } from './restructuring/refactoring.ts';
export { type Settled, settle } from './restructuring/settle.ts';

/** Every refactoring, in the order of menus. */
export const REFACTORINGS: readonly Refactoring[] = [
  moveUp,
  moveDown,
  toPreamble,
  toOperative,
  changeOpening,
  renumber,
  emphasis,
];
