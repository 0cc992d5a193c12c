import type { Fact } from '../facts/facts.ts';

/** The numbered operative paragraphs of a text. */
export interface Numbered {
  /** Number → indexes of the facts that have it: sections may begin anew. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  /** Index of the last one's fact; `null` where no paragraph bears a number. */
  readonly last: number | null;
}

/** Kept for the facts that were asked for last: each reference asks for the same. */
let known: { readonly facts: readonly Fact[]; readonly byDepth: readonly Numbered[] } | null = null;

export function numbered(facts: readonly Fact[], depth: 0 | 1): Numbered {
  if (known?.facts !== facts) known = { facts, byDepth: [numberedAt(facts, 0), numberedAt(facts, 1)] };
  return known.byDepth[depth]!;
}

function numberedAt(facts: readonly Fact[], depth: 0 | 1): Numbered {
  const numbers = new Map<number, number[]>();
  let last: number | null = null;
  facts.forEach((fact, index) => {
    if (fact.kind !== 'number' || fact.depth !== depth || fact.value === null) return;
    last = index;
    const places = numbers.get(fact.value);
    if (places) places.push(index);
    else numbers.set(fact.value, [index]);
  });
  return { numbers, last };
}

/** The number that a fact holds. */
export function numberOf(facts: readonly Fact[], index: number): number {
  const fact = facts[index];
  return fact?.kind === 'number' ? (fact.value ?? 0) : 0;
}

/** Labels of the items of the paragraph whose number is this fact, as paths. */
export function itemsAt(facts: readonly Fact[], index: number): readonly string[] {
  const fact = facts[index];
  return fact?.kind === 'number' && fact.items !== '' ? fact.items.split(' ') : [];
}
