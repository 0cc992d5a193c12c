import { readAnnexItem } from '../document/paragraphs.ts';
import type { Part } from '../document/parts.ts';
import type { Item, LabelStyle } from '../document/views.ts';
import type { PlacedFact } from './facts.ts';

/** A paragraph or item of an annex. */
export interface AnnexItemFact {
  readonly kind: 'annex-item';
  /** From 1. */
  readonly level: number;
  readonly value: number | null;
  readonly text: string;
  readonly style: LabelStyle;
}

export function annexItemFacts({ role, at, pieces }: Part): readonly PlacedFact[] {
  return role === 'annex-item' && at.piece.label !== null ? itemFacts(readAnnexItem(pieces, 0)) : [];
}

function itemFacts({ label, level, items }: Item): readonly PlacedFact[] {
  const { value, text, style, span } = label;
  return [{ fact: { kind: 'annex-item', level, value, text, style }, span }, ...items.flatMap(itemFacts)];
}
