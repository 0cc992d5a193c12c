import type { Part } from '../document/parts.ts';
import type { PlacedFact } from './facts.ts';

/** An operative paragraph: its number with the label that holds it, or `null` with the words it begins with. */
export interface NumberFact {
  readonly kind: 'number';
  readonly depth: 0 | 1;
  readonly value: number | null;
  readonly text: string;
  readonly known: boolean;
}

/** Where numbers may start anew. */
export interface BreakFact {
  readonly kind: 'break';
  readonly depth: 0 | 1;
}

export function numberFacts({ role, depth, paragraph, span, at }: Part): readonly PlacedFact[] {
  if (role === 'heading' || role === 'enacting') return [{ fact: { kind: 'break', depth }, span }];
  if (paragraph?.role !== 'operative') return [];
  const { label, opening } = paragraph;
  const lead = { start: span.start, end: opening?.span.end ?? span.start };
  const text = label?.text ?? at.block.text.slice(lead.start - at.base, lead.end - at.base);
  const fact = {
    kind: 'number',
    depth,
    value: label?.value ?? null,
    text,
    known: opening?.known ?? false,
  } as const;
  return [{ fact, span: label?.span ?? lead }];
}
