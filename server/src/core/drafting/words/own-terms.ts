import type { Document } from '../../document/document.ts';
import type { Part } from '../../document/parts.ts';
import { Sequence } from '../../document/sequence.ts';
import { abbreviationFacts } from '../../facts/abbreviations.ts';
import { definitionFacts } from '../../facts/definitions.ts';
import type { PlacedFact } from '../../facts/facts.ts';
import type { Span } from '../../text/span.ts';
import type { Typed } from './typed.ts';

/** A name or an abbreviation that this text has given to something. */
export interface OwnTerm {
  readonly kind: 'defined' | 'abbreviation';
  readonly text: string;
  /** Where it is given (UTF-16). */
  readonly span: Span;
}

/** Read from a part alone, which stays the same object while its words do. */
const facts = new WeakMap<Part, readonly PlacedFact[]>();

function namesIn(part: Part): readonly PlacedFact[] {
  let known = facts.get(part);
  if (known === undefined) {
    known = [...definitionFacts(part), ...abbreviationFacts(part)].filter(
      ({ fact }) =>
        fact.kind === 'definition' || (fact.kind === 'abbreviation' && fact.what === 'introduced'),
    );
    facts.set(part, known);
  }
  return known;
}

/** What the resolution has defined before the cursor, the last first. */
export function ownTerms(document: Document, { resolution, offset }: Typed): readonly OwnTerm[] {
  if (resolution === null) return [];
  const terms = new Map<string, OwnTerm>();
  const sequence = new Sequence(document.pages);
  for (const [index, { part, base }] of sequence.parts.entries()) {
    const origin = sequence.originOf(index).base + base;
    const start = part.span.start + origin;
    if (start >= offset) break;
    if (start < resolution.span.start) continue;
    for (const { fact, span } of namesIn(part)) {
      if (span.end + origin >= offset || !('text' in fact)) continue;
      const text = fact.text.replace(/\s+/g, ' ');
      const kind = fact.kind === 'definition' ? 'defined' : 'abbreviation';
      terms.delete(text);
      terms.set(text, { kind, text, span: { start: span.start + origin, end: span.end + origin } });
    }
  }
  return [...terms.values()].reverse();
}
