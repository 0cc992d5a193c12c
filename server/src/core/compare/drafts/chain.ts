/** A pair of places, and how much would be lost if it were out of order. */
export interface Link {
  readonly old: number;
  readonly new: number;
  readonly weight: number;
}

/**
 * Of pairs of places, the heaviest ones that stand in the same order on both sides: what did not move. No two links
 * share a place. Takes n log n steps.
 */
export function heaviestChain<L extends Link>(links: readonly L[]): readonly L[] {
  const sorted = [...links].sort((a, b) => a.new - b.new);
  const ranks = new Map([...links].sort((a, b) => a.old - b.old).map((link, rank) => [link, rank + 1]));
  // A tree of prefix maxima over the old places: the best chain that ends at one of the first places.
  const best: (Step<L> | undefined)[] = new Array(links.length + 1);
  let longest: Step<L> | undefined;
  for (const link of sorted) {
    const rank = ranks.get(link)!;
    let before: Step<L> | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) before = heavier(best[at], before);
    const step: Step<L> = { link, before, total: link.weight + (before?.total ?? 0) };
    for (let at = rank; at < best.length; at += at & -at) best[at] = heavier(step, best[at]);
    longest = heavier(step, longest);
  }
  const chain: L[] = [];
  for (let step = longest; step !== undefined; step = step.before) chain.push(step.link);
  return chain.reverse();
}

interface Step<L> {
  readonly link: L;
  readonly before: Step<L> | undefined;
  readonly total: number;
}

function heavier<L>(a: Step<L> | undefined, b: Step<L> | undefined): Step<L> | undefined {
  return (a?.total ?? 0) > (b?.total ?? 0) ? a : b;
}
