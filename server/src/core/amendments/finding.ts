import { type Draft, type Node, withinOf } from './draft.ts';
import { labelKey } from './labels.ts';
import type { ItemName, Place } from './model.ts';

/** The node that a place means; which is wrong where there is none or more than one. */
export type Found = Node | 'no-such-place' | 'ambiguous-place';

export function nodeAt(draft: Draft, place: Place): Found {
  const own = draft.top.filter(({ resolution }) => resolution === place.resolution);
  if (place.part === 'lines') {
    const before = place.after === null ? null : nodeAt(draft, place.after);
    if (before === null || typeof before === 'string') return before ?? 'no-such-place';
    return only(linesBehind(draft, before));
  }
  let found = named(
    own.filter(({ role, place: { part } }) => role === place.part || part === place.part),
    place,
  );
  for (const item of place.items) {
    if (typeof found === 'string') return found;
    found = named(
      found.children.filter(({ role }) => role === 'item'),
      item,
    );
  }
  return found;
}

/** Lines that follow it at once, or what is below it. */
function linesBehind({ pieces }: Draft, before: Node): readonly Node[] {
  const behind = (one: Node): readonly Node[] =>
    pieces
      .filter(({ node }, at) => node.role === 'lines' && pieces[at - 1]?.node === one)
      .map(({ node }) => node);
  const own = behind(before);
  return own.length > 0 ? own : behind(withinOf(before).at(-1)!);
}

function named(nodes: readonly Node[], { label, ordinal }: ItemName): Found {
  if (ordinal !== null) return nodes[ordinal - 1] ?? 'no-such-place';
  if (label === null) return only(nodes);
  const key = labelKey(label);
  const same = nodes.filter((node) => labelOf(node) === key);
  if (same.length > 0) return only(same);
  // Where none has a number, "paragraph 3" is the third.
  const isBare = /^\d+$/.test(key) && nodes.every((node) => labelOf(node) === '');
  return isBare ? (nodes[Number(key) - 1] ?? 'no-such-place') : 'no-such-place';
}

function labelOf({ unit, role }: Node): string {
  if (unit === null) return '';
  if (role === 'annex' || role === 'footnote') return labelKey(unit.path);
  return unit.label === null || unit.label.style === 'bullet' ? '' : labelKey(unit.label.text);
}

const only = (nodes: readonly Node[]): Found =>
  nodes.length === 1 ? nodes[0]! : nodes.length === 0 ? 'no-such-place' : 'ambiguous-place';
