import type { Features } from './features.ts';

/** Two units that may be one and the same paragraph: indices on both sides. */
export type Candidate = readonly [old: number, next: number];

/** Units between the same two pairs that stayed in order; the indices are those of units without a partner. */
export interface Gap {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** In a gap with more combinations than this, only units about as far into it are compared. */
const MOST_IN_GAP = 400;
/** How many neighbours on each side those are. */
const BAND = 3;

export function candidatesInGap({ old, new: next }: Gap): readonly Candidate[] {
  const isSmall = old.length * next.length <= MOST_IN_GAP;
  return next.flatMap((newIndex, at) => {
    const middle = Math.round((at * old.length) / next.length);
    const near = isSmall ? old : old.slice(Math.max(0, middle - BAND), middle + BAND + 1);
    return near.map((oldIndex): Candidate => [oldIndex, newIndex]);
  });
}

/** What more units hold than this tells nothing of any of them. */
const MOST_HOLDERS = 12;
/** So many of the units that share most are looked at closely. */
const CLOSEST = 6;

/** Units anywhere that share rare words or pairs of words. About linear: what is common is passed over. */
export function candidatesByWords(
  old: readonly Features[],
  next: readonly Features[],
  freeOld: readonly number[],
  freeNew: readonly number[],
): readonly Candidate[] {
  const holders = new Map<string, number[]>();
  for (const index of freeOld) {
    for (const shingle of shinglesOf(old[index]!.words)) {
      const own = holders.get(shingle);
      if (own === undefined) holders.set(shingle, [index]);
      else if (own.length <= MOST_HOLDERS) own.push(index);
    }
  }
  return freeNew.flatMap((newIndex) => {
    const shared = new Map<number, number>();
    for (const shingle of shinglesOf(next[newIndex]!.words)) {
      const own = holders.get(shingle) ?? [];
      if (own.length > MOST_HOLDERS) continue;
      for (const index of own) shared.set(index, (shared.get(index) ?? 0) + 1 / own.length);
    }
    const closest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CLOSEST);
    return closest.map(([oldIndex]): Candidate => [oldIndex, newIndex]);
  });
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set(words);
  for (let at = 1; at < words.length; at++) shingles.add(`${words[at - 1]} ${words[at]}`);
  return shingles;
}
