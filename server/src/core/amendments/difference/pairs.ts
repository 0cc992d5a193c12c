import { compareDrafts } from '../../compare/drafts/drafts.ts';
import { allResolutions } from '../../document/places.ts';
import type { Draft, Node } from '../draft.ts';

/** Nodes of two drafts that are one and the same paragraph, title, heading …: new to old. */
export type Pairs = ReadonlyMap<Node, Node>;

/** A node belongs to one other where the nodes that they stand in do, too. */
export function pairsOf(old: Draft, next: Draft): Pairs {
  const found = new Map<Node, Node>();
  const [oldResolutions, newResolutions] = [allResolutions(old.document), allResolutions(next.document)];
  for (const [index, resolution] of newResolutions.entries()) {
    const before = oldResolutions[index];
    if (before === undefined || before.language !== resolution.language) continue;
    const { rows } = compareDrafts(
      { document: old.document, resolution: before },
      { document: next.document, resolution },
    );
    for (const { cells } of rows) {
      const [a, b] = cells.map((cell) => (cell?.units.length === 1 ? cell.units[0]! : null));
      const [one, other] = [a && old.nodes.get(a), b && next.nodes.get(b)];
      if (one && other) found.set(other, one);
    }
  }
  const pairs = new Map<Node, Node>();
  pairLevel(old.top, next.top, found, pairs);
  pairOthers(old, next, pairs);
  return pairs;
}

/** What stands side by side, then what is below it. */
function pairLevel(old: readonly Node[], next: readonly Node[], found: Pairs, pairs: Map<Node, Node>): void {
  const own = new Set(old);
  for (const node of next) {
    const other = found.get(node);
    if (other !== undefined && own.has(other) && other.role === node.role) pairs.set(node, other);
  }
  pairAlone(old, next, pairs);
  for (const node of next) {
    const other = pairs.get(node);
    if (other !== undefined && node.children.length > 0)
      pairLevel(other.children, node.children, found, pairs);
  }
}

/** What took the place of another between the same two neighbours is that one replaced, whatever its words. */
function pairAlone(old: readonly Node[], next: readonly Node[], pairs: Map<Node, Node>): void {
  const taken = new Set(next.map((node) => pairs.get(node)));
  const order = new Map(old.map((node, at) => [node, at]));
  let from = 0;
  let open: Node[] = [];
  const close = (to: number): void => {
    const free = old.slice(from, to).filter((node) => !taken.has(node) && node.unit !== null);
    if (free.length === open.length && free.every((node, at) => isAlike(node, open[at]!)))
      for (const [at, node] of free.entries()) pairs.set(open[at]!, node);
    open = [];
  };
  for (const node of next) {
    const other = pairs.get(node);
    const at = other === undefined ? undefined : order.get(other);
    if (at !== undefined && at >= from) {
      close(at);
      from = at + 1;
    } else if (other === undefined && node.unit !== null) open.push(node);
  }
  close(old.length);
}

const isAlike = (old: Node, next: Node): boolean =>
  old.role === next.role && (old.unit?.label?.text ?? '') === (next.unit?.label?.text ?? '');

/** Both stand in the resolution itself, or in nodes that belong together. */
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
