import type { Part, PlacedPart } from '../../document/parts.ts';
import { abbreviationFacts } from '../../facts/abbreviations.ts';
import { definitionFacts } from '../../facts/definitions.ts';
import { foldKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Typed } from './typed.ts';

/** A name or an abbreviation that this text has given to something. */
export interface OwnTerm {
  readonly kind: 'defined' | 'abbreviation';
  readonly text: string;
  /** Where it is given (UTF-16). */
  readonly span: Span;
}

interface Given extends OwnTerm {
  readonly folded: string;
}

/** Read from a part alone, which stays the same object while its words do. */
const given = new WeakMap<Part, readonly Given[]>();

function givenIn(part: Part): readonly Given[] {
  let known = given.get(part);
  if (known === undefined) {
    known = [...definitionFacts(part), ...abbreviationFacts(part)].flatMap(
      ({ fact, span }): readonly Given[] => {
        const isDefined = fact.kind === 'definition';
        if (!isDefined && (fact.kind !== 'abbreviation' || fact.what !== 'introduced')) return [];
        const text = fact.text.replace(/\s+/g, ' ');
        return [{ kind: isDefined ? 'defined' : 'abbreviation', text, span, folded: foldKey(text) }];
      },
    );
    given.set(part, known.length === 0 ? NONE : known);
  }
  return known;
}

const NONE: readonly Given[] = [];

/** What the resolution has defined before the cursor that begins with one of `runs` (folded), the last first. */
export function ownTerms({ structure, base, offset }: Typed, runs: readonly string[]): readonly OwnTerm[] {
  if (structure === null || runs.length === 0) return NONE;
  const terms = new Map<string, OwnTerm>();
  const look = ({ part, base: own }: PlacedPart): void => {
    const origin = own + base;
    for (const { kind, text, span, folded } of givenIn(part)) {
      if (!runs.some((run) => folded.startsWith(run)) || span.end + origin >= offset) continue;
      terms.delete(text);
      terms.set(text, { kind, text, span: { start: span.start + origin, end: span.end + origin } });
    }
  };
  structure.preambular.forEach(look);
  structure.operative.forEach(look);
  return [...terms.values()].reverse();
}
