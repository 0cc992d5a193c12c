import type { Part } from '../document/parts.ts';
import type { Span } from '../text/span.ts';
import { type NoteFact, noteFacts } from './notes.ts';
import { type BreakFact, type NumberFact, numberFacts } from './numbers.ts';
import { type OpeningFact, openingFacts } from './openings.ts';

/**
 * What rules on a whole resolution need to know of one part: small flat values without places, so that what is
 * found holds while only the words between them change.
 */
export type Fact = NumberFact | BreakFact | OpeningFact | NoteFact;

export interface PlacedFact {
  readonly fact: Fact;
  readonly span: Span;
}

/** The facts of a part: its number, its opening, then what its text holds. */
export function factsOf(part: Part): readonly PlacedFact[] {
  return [...numberFacts(part), ...openingFacts(part), ...noteFacts(part)];
}

/** The fact as a string: equal facts have equal keys. */
export function keyOf(fact: Fact): string {
  return `${Object.values(fact).join('\u0001')}\n`;
}
