/** The face of the core for what moves and rewrites paragraphs: read when first asked for. */
import { changeOpening } from './restructuring/change-opening.ts';
import { toOperative, toPreamble } from './restructuring/crossing.ts';
import { remove } from './restructuring/delete.ts';
import { emphasis } from './restructuring/emphasis.ts';
import { extractAnnex } from './restructuring/extract-annex.ts';
import { insertAfter, insertBefore } from './restructuring/insert.ts';
import { makeItem, makeParagraph } from './restructuring/items.ts';
import { merge } from './restructuring/merge.ts';
import { moveDown, moveUp } from './restructuring/moving.ts';
import type { Refactoring } from './restructuring/refactoring.ts';
import { renumber } from './restructuring/renumber.ts';
import { sortPreamble } from './restructuring/sort-preamble.ts';
import { split } from './restructuring/split.ts';

export { draggedTo, type Target } from './restructuring/dragging.ts';
export { type ConventionsOf, placeAt } from './restructuring/place.ts';
export { type Plan, planOf, type Row } from './restructuring/plan.ts';
export type { Change, Offer, Place, Refactoring } from './restructuring/refactoring.ts';
export { type Settled, settle } from './restructuring/settle.ts';

/** Every refactoring, in the order of menus. */
export const REFACTORINGS: readonly Refactoring[] = [
  moveUp,
  moveDown,
  makeItem,
  makeParagraph,
  split,
  merge,
  insertBefore,
  insertAfter,
  remove,
  toPreamble,
  toOperative,
  changeOpening,
  renumber,
  sortPreamble,
  extractAnnex,
  emphasis,
];
