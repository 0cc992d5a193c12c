import type { Head } from '../document/heads.ts';
import type { Part } from '../document/parts.ts';
import type { Span } from '../text/span.ts';
import { type AbbreviationFact, abbreviationFacts } from './abbreviations.ts';
import { type AnnexItemFact, annexItemFacts } from './annex-items.ts';
import { type AnnexFact, type AnnexMentionFact, type AnnexReferenceFact, annexFacts } from './annexes.ts';
import { isAside } from './asides.ts';
import { type BareNumberFact, bareNumberFacts } from './bare-numbers.ts';
import { type CitationFact, citationFacts, type QuotationFact } from './citations.ts';
import { type DefinitionFact, definitionFacts } from './definitions.ts';
import { type ClosingFact, type EnactingFact, type HeadFact, headFacts } from './head.ts';
import { type InstrumentFact, instrumentFacts } from './instruments.ts';
import { type LeftoverFact, leftoverFacts } from './leftovers.ts';
import { type LoneBracketFact, loneBracketFacts } from './lone-brackets.ts';
import { type NoteFact, noteFacts } from './notes.ts';
import { type BreakFact, type NumberFact, numberFacts, type PreambularNumberFact } from './numbers.ts';
import { type OpeningFact, openingFacts, type UnopenedFact } from './openings.ts';
import { type ReferenceFact, referenceFacts, type SideFact } from './references.ts';
import { type DigitsFact, type FrenchSpaceFact, type QuoteFact, typographyFacts } from './typography.ts';

/**
 * What rules on a whole resolution need to know of one part: small flat values without places, so that what is
 * found holds while only the words between them change.
 */
export type Fact =
  | NumberFact
  | PreambularNumberFact
  | BreakFact
  | OpeningFact
  | UnopenedFact
  | ReferenceFact
  | SideFact
  | AnnexFact
  | AnnexReferenceFact
  | AnnexMentionFact
  | AbbreviationFact
  | DefinitionFact
  | NoteFact
  | EnactingFact
  | HeadFact
  | ClosingFact
  | LeftoverFact
  | LoneBracketFact
  | AnnexItemFact
  | QuoteFact
  | FrenchSpaceFact
  | DigitsFact
  | CitationFact
  | QuotationFact
  | BareNumberFact
  | InstrumentFact;

export interface PlacedFact {
  readonly fact: Fact;
  readonly span: Span;
}

/**
 * The facts of a part, `before` being the nearest that is no footnote: its number, its opening, then what its text holds.
 * What stands in `asides` is no text of it.
 */
export function factsOf(part: Part, before: Head | null, asides: readonly Span[]): readonly PlacedFact[] {
  const facts = allOf(part, before);
  if (asides.length === 0) return facts;
  return facts.filter(
    ({ fact: { kind }, span }) => kind === 'leftover' || kind === 'lone-bracket' || !isAside(span, asides),
  );
}

function allOf(part: Part, before: Head | null): readonly PlacedFact[] {
  return [
    ...numberFacts(part),
    ...openingFacts(part, before),
    ...citationFacts(part),
    ...bareNumberFacts(part),
    ...instrumentFacts(part),
    ...referenceFacts(part),
    ...annexFacts(part),
    ...abbreviationFacts(part),
    ...definitionFacts(part),
    ...noteFacts(part),
    ...headFacts(part),
    ...annexItemFacts(part),
    ...typographyFacts(part),
    ...leftoverFacts(part),
    ...loneBracketFacts(part),
  ];
}

/** The fact as a string: equal facts have equal keys. */
export function keyOf(fact: Fact): string {
  if (fact.kind === 'citation') return fact.key;
  return `${Object.values(fact).join('\u0001')}\n`;
}
