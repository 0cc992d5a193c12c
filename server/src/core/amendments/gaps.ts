import type { Draft } from './draft.ts';

/** The white space that the draft sets before what has a role: what most of them have. */
export function gapBefore(draft: Draft, role: string): string {
  let gaps = kept.get(draft);
  if (gaps === undefined) {
    gaps = new Map();
    kept.set(draft, gaps);
  }
  let gap = gaps.get(role);
  if (gap === undefined) {
    gap = usual(draft, (own) => own === role) ?? usual(draft, () => true) ?? '\n\n';
    gaps.set(role, gap);
  }
  return gap;
}

const kept = new WeakMap<Draft, Map<string, string>>();

function usual({ pieces }: Draft, isMeant: (role: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (let at = 1; at < pieces.length; at++) {
    const { node } = pieces[at]!;
    const { gap } = pieces[at - 1]!;
    if (isMeant(node.role) && /[\n\r\u0085\u2028\u2029]/.test(gap))
      counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [gap, count] of counts) if (best === null || count > counts.get(best)!) best = gap;
  return best;
}
