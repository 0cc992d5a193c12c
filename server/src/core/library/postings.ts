/** Who has what, the other way round: for each of `count` owners the items, in order, and where each one's end. */
export interface Postings {
  readonly ends: Uint32Array;
  readonly items: Uint32Array;
}

/** `owners[item]` is the owner of an item plus one, 0 for none. */
export function postingsOf(owners: ArrayLike<number>, count: number): Postings {
  const ends = new Uint32Array(count);
  let total = 0;
  for (let item = 0; item < owners.length; item++) {
    if (owners[item] === 0) continue;
    ends[owners[item]! - 1]!++;
    total++;
  }
  for (let owner = 1; owner < count; owner++) ends[owner]! += ends[owner - 1]!;
  const items = new Uint32Array(total);
  const next = Uint32Array.from(ends);
  for (let item = owners.length - 1; item >= 0; item--)
    if (owners[item] !== 0) items[--next[owners[item]! - 1]!] = item;
  return { ends, items };
}

/** The same of pairs: item `items[at]` belongs to owner `owners[at]`. */
export function postingsOfPairs(
  owners: ArrayLike<number>,
  items: ArrayLike<number>,
  count: number,
): Postings {
  const { ends, items: places } = postingsOf(
    Uint32Array.from(owners, (owner) => owner + 1),
    count,
  );
  return { ends, items: places.map((at) => items[at]!) };
}

/** Where the rows of `owner` begin in what `ends` divides. */
export function startOf(ends: Uint32Array, owner: number): number {
  return owner === 0 ? 0 : ends[owner - 1]!;
}
