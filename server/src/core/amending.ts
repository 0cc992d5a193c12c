/** The face of the core for amendment documents: read when one is first written, read or applied. */
export { applyAmendments } from './amendments/apply.ts';
export { checkAmendments, isAmendments, reportedOf } from './amendments/check.ts';
export { conflictsBetween } from './amendments/conflicts.ts';
export { orderByDeparture } from './amendments/departure.ts';
export { type AmendmentOptions, amendmentsOf } from './amendments/difference/amendments-of.ts';
export { amendmentsIn } from './amendments/in-text.ts';
export { placeSpan } from './amendments/locating.ts';
export type * from './amendments/model.ts';
export { readAmendments, understood } from './amendments/reading/read.ts';
export { writeAmendments } from './amendments/write.ts';
