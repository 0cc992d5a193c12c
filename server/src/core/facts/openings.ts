import type { Part } from '../document/parts.ts';
import type { PlacedFact } from './facts.ts';

/** The opening of a preambular or operative paragraph. */
export interface OpeningFact {
  readonly kind: 'opening';
  readonly role: 'preambular' | 'operative';
  readonly depth: 0 | 1;
  readonly emphasis: string | null;
  readonly known: boolean;
  readonly concept: string | null;
  readonly text: string;
}

export function openingFacts({ paragraph, depth }: Part): readonly PlacedFact[] {
  if (paragraph === null || paragraph.opening === null) return [];
  const { role, opening } = paragraph;
  const { emphasis, known, concept, text, span } = opening;
  return [{ fact: { kind: 'opening', role, depth, emphasis, known, concept, text }, span }];
}
