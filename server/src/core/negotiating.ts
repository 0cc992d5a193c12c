/** The face of the core for what is negotiated in a text: read when it is first asked for. */
export type * from './negotiation/model.ts';
