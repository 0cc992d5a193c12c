import { type Features, type Weights, wordsBeyond } from './features.ts';
import type { Paired } from './pairing.ts';

/** What belongs together: one unit each, one that became several, several that became one, or one that stands alone. */
export interface Group {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/**
 * Pairs made groups: a unit without a partner beside one that has one belongs to it, where the words that its partner
 * lost are those that it holds.
 */
export function groupUnits(
  old: readonly Features[],
  next: readonly Features[],
  { pairs, weights }: Paired,
): readonly Group[] {
  const split = pairs.map((pair): Family => ({ one: pair.old, several: [pair.new] }));
  join(split, old, next, new Set(), weights);
  const isWhole = ({ several }: Family): boolean => several.length === 1;
  const whole = split
    .filter(isWhole)
    .map(({ one, several }): Family => ({ one: several[0]!, several: [one] }));
  const divided = split.filter((family) => !isWhole(family));
  join(whole, next, old, new Set(divided.map(({ one }) => one)), weights);
  const groups: Group[] = [
    ...divided.map(({ one, several }) => ({ old: [one], new: several })),
    ...whole.map(({ one, several }) => ({ old: several, new: [one] })),
  ];
  const oldUsed = new Set(groups.flatMap((group) => group.old));
  const newUsed = new Set(groups.flatMap((group) => group.new));
  for (const at of old.keys()) if (!oldUsed.has(at)) groups.push({ old: [at], new: [] });
  for (const at of next.keys()) if (!newUsed.has(at)) groups.push({ old: [], new: [at] });
  return groups;
}

/** One unit of one side, with those of the other that share its words, in order. */
interface Family {
  readonly one: number;
  readonly several: number[];
}

/** So much of what a unit holds must be words that its neighbour's partner lost; one with fewer words joins nobody. */
const LEAST_SHARE = 0.6;
const FEWEST_WORDS = 3;
/** Nothing is split into more: each part costs a look at the whole. */
const MOST_PARTS = 20;

/** Lets units of `others` that are in no family, and not `taken` otherwise, join that of a neighbour. */
function join(
  families: readonly Family[],
  ones: readonly Features[],
  others: readonly Features[],
  taken: ReadonlySet<number>,
  weights: Weights,
): void {
  const familyOf = new Map(families.map((family) => [family.several[0]!, family]));
  const tryJoin = (at: number, beside: number): void => {
    const family = familyOf.get(beside);
    if (family === undefined || familyOf.has(at) || taken.has(at)) return;
    if (family.several.length === MOST_PARTS) return;
    const { words, unit } = others[at]!;
    if (words.length < FEWEST_WORDS || unit.role === 'annex') return;
    const held = family.several.flatMap((index) => others[index]!.words);
    const left = wordsBeyond(ones[family.one]!.words, held);
    if (weights.common(left, words) < LEAST_SHARE * weights.sum(words)) return;
    family.several.push(at);
    family.several.sort((a, b) => a - b);
    familyOf.set(at, family);
  };
  for (let at = 1; at < others.length; at++) tryJoin(at, at - 1);
  for (let at = others.length - 2; at >= 0; at--) tryJoin(at, at + 1);
}
