/** The face of the core for what is negotiated in a text: read when it is first asked for. */
export type * from './negotiation/model.ts';
export { byDelegation, countsOf, namedIn, pointsIn } from './negotiation/points.ts';
export { attributionsOf, negotiationIn } from './negotiation/read.ts';
