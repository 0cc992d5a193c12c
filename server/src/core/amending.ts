/** The face of the core for amendment documents: read when one is first written, read or applied. */
export type * from './amendments/model.ts';
