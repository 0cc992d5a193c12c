import { noteFacts } from '../document/footnotes.ts';
import type { Part } from '../document/parts.ts';
import type { Span } from '../text/span.ts';

/**
 * What rules on a whole resolution need to know of one part: small values without places, so that what is
 * found holds while only the words between them change.
 */
export type Fact =
  /** An operative paragraph: its number with the label that holds it, or `null` with the words it begins with. */
  | {
      readonly kind: 'number';
      readonly depth: 0 | 1;
      readonly value: number | null;
      readonly text: string;
      readonly known: boolean;
    }
  /** Where numbers may start anew. */
  | { readonly kind: 'break'; readonly depth: 0 | 1 }
  | { readonly kind: 'note-mark' | 'note-text'; readonly label: string }
  | {
      readonly kind: 'opening';
      readonly role: 'preambular' | 'operative';
      readonly emphasis: string | null;
      readonly known: boolean;
      readonly text: string;
    };

export interface PlacedFact {
  readonly fact: Fact;
  readonly span: Span;
}

/** The facts of a part, in order. */
export function factsOf(part: Part): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  const { role, depth, paragraph, span, at } = part;
  if (role === 'heading' || role === 'enacting') facts.push({ fact: { kind: 'break', depth }, span });
  if (paragraph !== null) {
    const { label, opening } = paragraph;
    const lead = { start: span.start, end: opening?.span.end ?? span.start };
    if (paragraph.role === 'operative')
      facts.push({
        fact: {
          kind: 'number',
          depth,
          value: label?.value ?? null,
          text: label?.text ?? at.block.text.slice(lead.start - at.base, lead.end - at.base),
          known: opening?.known ?? false,
        },
        span: label?.span ?? lead,
      });
    if (opening !== null)
      facts.push({
        fact: {
          kind: 'opening',
          role: paragraph.role,
          emphasis: opening.emphasis,
          known: opening.known,
          text: opening.text,
        },
        span: opening.span,
      });
  }
  for (const { kind, label, span: place } of noteFacts(part))
    facts.push({ fact: { kind: kind === 'mark' ? 'note-mark' : 'note-text', label }, span: place });
  if (role === 'note') facts.push(...marksInNote(part));
  return facts;
}

/** Marks in the text of a footnote: in a text of one line they begin the next footnotes. */
function marksInNote({ pieces }: Part): readonly PlacedFact[] {
  return pieces.flatMap(({ piece, block, base }) =>
    block.notes
      .filter(({ start, end }) => start > piece.start && end <= piece.end)
      .map(({ start, end, label }) => ({
        fact: { kind: 'note-mark', label },
        span: { start: base + start, end: base + end },
      })),
  );
}

/** The fact as a string: equal facts have equal keys. */
export function keyOf(fact: Fact): string {
  switch (fact.kind) {
    case 'number':
      return `n${fact.depth}${fact.known ? '+' : '-'}${fact.value ?? ''}:${fact.text}\n`;
    case 'break':
      return `b${fact.depth}\n`;
    case 'note-mark':
      return `m${fact.label}\n`;
    case 'note-text':
      return `t${fact.label}\n`;
    case 'opening':
      return `${fact.role === 'preambular' ? 'p' : 'o'}${fact.known ? '+' : '-'}${fact.emphasis ?? ''}:${fact.text}\n`;
  }
}
