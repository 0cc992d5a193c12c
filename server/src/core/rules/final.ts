import type { Fact } from '../facts/facts.ts';

/** The text says that it was adopted, and nowhere that it is a draft. */
export function isFinal(facts: readonly Fact[]): boolean {
  let adopted = false;
  for (const fact of facts) {
    if (fact.kind === 'closing') adopted = true;
    if (fact.kind !== 'head' || fact.tells === '') continue;
    if (fact.tells === 'draft') return false;
    adopted = true;
  }
  return adopted;
}
