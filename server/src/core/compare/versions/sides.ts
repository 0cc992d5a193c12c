/** Versions that stand against others: which of them are to be blamed. */
export interface Sides {
  readonly blamed: 'with' | 'without';
  /** One stands alone, or there are but two. Where two stand against two or more, it may be a custom of languages. */
  readonly isClear: boolean;
}

/** Some versions have something that others lack (neither is empty): the few are blamed, or, of as many, `tie`. */
export function sidesOf(
  having: readonly number[],
  lacking: readonly number[],
  tie: Sides['blamed'] = 'without',
): Sides {
  const isClear = having.length === 1 || lacking.length === 1;
  if (having.length === lacking.length) return { blamed: tie, isClear };
  return { blamed: having.length < lacking.length ? 'with' : 'without', isClear };
}

/** What most have, and who has it; of as many, what comes first. `null` for nothing. */
export function mostOf<T>(values: readonly (readonly [version: number, value: T])[]): {
  readonly value: T;
  readonly versions: readonly number[];
} | null {
  const byValue = new Map<T, number[]>();
  for (const [version, value] of values) byValue.set(value, [...(byValue.get(value) ?? []), version]);
  let most: { value: T; versions: readonly number[] } | null = null;
  for (const [value, versions] of byValue)
    if (most === null || versions.length > most.versions.length) most = { value, versions };
  return most;
}
