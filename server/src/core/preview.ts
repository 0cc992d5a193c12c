/** The face of the core for texts as they are printed: read when a preview is first asked for. */
export { type UnitChange, unitChange } from './preview/changes.ts';
export type * from './preview/model.ts';
export { unitsOf } from './preview/units.ts';
