import { compareDrafts } from '../../compare/drafts/drafts.ts';
import { allResolutions } from '../../document/places.ts';
import type { Draft, Node } from '../draft.ts';

/** Nodes of two drafts that are one and the same paragraph, title, heading …: new to old. */
export type Pairs = ReadonlyMap<Node, Node>;

/** A node belongs to one other where the nodes that they stand in do, too. */
export function pairsOf(old: Draft, next: Draft): Pairs {
  const pairs = new Map<Node, Node>();
  const [oldResolutions, newResolutions] = [allResolutions(old.document), allResolutions(next.document)];
  for (const [index, resolution] of newResolutions.entries()) {
    const before = oldResolutions[index];
    if (before === undefined || before.language !== resolution.language) continue;
    const { rows } = compareDrafts(
      { document: old.document, resolution: before },
      { document: next.document, resolution },
    );
    const found = rows.flatMap(({ cells: [one, other] }) => {
      const [a, b] = [
        one?.units.length === 1 ? one.units[0] : null,
        other?.units.length === 1 ? other.units[0] : null,
      ];
      return a && b ? [[old.nodes.get(a), next.nodes.get(b)] as const] : [];
    });
    const byLevel = found.sort((a, b) => (a[0]?.unit?.level ?? 0) - (b[0]?.unit?.level ?? 0));
    for (const [a, b] of byLevel)
      if (a !== undefined && b !== undefined && belong(pairs, a, b)) pairs.set(b, a);
  }
  pairOthers(old, next, pairs);
  return pairs;
}

function belong(pairs: Pairs, old: Node, next: Node): boolean {
  if (old.role !== next.role) return false;
  return next.parent === null ? old.parent === null : pairs.get(next.parent) === old.parent;
}

/** Heads, enacting lines, and lines that belong to no paragraph: by their words, else by what stands before them. */
function pairOthers(old: Draft, next: Draft, pairs: Map<Node, Node>): void {
  const free = new Set(old.pieces.map(({ node }) => node).filter(({ unit }) => unit === null));
  const own = next.pieces.map(({ node }) => node).filter(({ unit }) => unit === null);
  const take = (node: Node, isMeant: (other: Node) => boolean): void => {
    for (const other of free) {
      if (!isMeant(other) || !belong(pairs, other, node)) continue;
      pairs.set(node, other);
      free.delete(other);
      return;
    }
  };
  for (const node of own)
    if (node.role !== 'lines')
      take(node, ({ place }) => place.part === node.place.part && place.resolution === node.resolution);
  const texts = new Map([...free].map((node) => [node, textOf(old, node)]));
  for (const node of own) {
    const text = textOf(next, node);
    if (!pairs.has(node)) take(node, (other) => texts.get(other) === text);
  }
  const before = new Map(old.pieces.map(({ node }, at) => [node, old.pieces[at - 1]?.node ?? null]));
  for (const [at, { node }] of next.pieces.entries()) {
    const previous = next.pieces[at - 1]?.node;
    if (node.unit !== null || pairs.has(node) || previous === undefined) continue;
    take(node, (other) => before.get(other) !== null && before.get(other) === pairs.get(previous));
  }
}

const textOf = ({ text }: Draft, { pieces: [first] }: Node): string =>
  text.slice(first!.span.start, first!.span.end).replace(/\s+/g, ' ');
