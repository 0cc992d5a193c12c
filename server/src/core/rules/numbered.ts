import type { Fact } from '../facts/facts.ts';

/** The numbered operative paragraphs of a text. */
export interface Numbered {
  /** Number → indexes of the facts that have it: sections may begin anew. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  /** Index of the last one's fact; `null` where no paragraph bears a number. */
  readonly last: number | null;
}

/** By depth; kept with the facts: each reference asks for the same. */
const known = new WeakMap<readonly Fact[], readonly Numbered[]>();

export function numbered(facts: readonly Fact[], depth: 0 | 1): Numbered {
  let byDepth = known.get(facts);
  if (byDepth === undefined) {
    byDepth = [numberedAt(facts, 0), numberedAt(facts, 1)];
    known.set(facts, byDepth);
  }
  return byDepth[depth]!;
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
