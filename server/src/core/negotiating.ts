/** The face of the core for what is negotiated in a text: read when it is first asked for. */
export { blanksIn } from './negotiation/blanks.ts';
export { choose, type Decision, decide, unbracket } from './negotiation/decide.ts';
export type * from './negotiation/model.ts';
export { byDelegation, countsOf, namedIn, pointsIn } from './negotiation/points.ts';
export { attributionsOf, delegationNamed, marksAt, negotiationIn } from './negotiation/read.ts';
export { cleanEdits, decideDelegation, decideWithin, proposedEdits } from './negotiation/versions.ts';
export { agree, attribute, bracket } from './negotiation/write.ts';
