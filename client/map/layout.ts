import { graphlib, layout } from '@dagrejs/dagre';
import type { CitationMapNode, CitationMapResult } from '../../server/src/protocol/requests.ts';
import type { MapTexts } from './messages.ts';
import { hiddenOf, languagesOf, nameOf, shortened, wrapped } from './words.ts';

/** Sizes of letters in CSS pixels. */
export const SIZES = { name: 14, small: 11, title: 12 } as const;
export type Size = keyof typeof SIZES;

/** Width of a text set in one of the sizes. */
export type Measure = (text: string, size: Size) => number;

/** A text on the map. Coordinates are CSS pixels from the upper left corner; `x` and `y` are the middle of the box. */
export interface Box {
  readonly node: CitationMapNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Steps from the middle: below 0 what is cited, above it what cites. */
  readonly layer: number;
  /** Of its title; all else goes as the map does. */
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
  readonly day: string;
  readonly body: string;
  readonly languages: string;
  readonly title: readonly string[];
  /** How many of the texts that it cites, and that cite it, are not on the map. */
  readonly hidden: { readonly cites: number; readonly citedBy: number };
}

/** A citation: a curve from the text that cites to the one that it cites. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  /** Begins or ends in the middle of the map. */
  readonly main: boolean;
}

export interface Picture {
  readonly centre: string;
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

export const BOX = { width: 224, padding: 12, line: 16 } as const;
const GAP = { node: 26, rank: 72, edge: 36 } as const;
/** How far a citation between texts of one column swings out. */
const SWING = 44;

/** Places the texts of a map: in the middle the one in question, before it what it cites, behind it what cites it. */
export function pictureOf(map: CitationMapResult, texts: MapTexts, measure: Measure): Picture {
  const layers = layersOf(map);
  const graph = new graphlib.Graph();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: GAP.node,
    ranksep: GAP.rank,
    marginx: GAP.edge,
    marginy: GAP.edge,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const drafts = new Map(map.nodes.map((node) => [node.id, contentOf(node, map, layers, texts, measure)]));
  for (const [id, { width, height }] of drafts) graph.setNode(id, { width, height });
  // Only steps from one column to the next place the texts; the other citations are drawn where they fall.
  for (const { from, to } of map.edges)
    if (layers.get(from)! - layers.get(to)! === 1) graph.setEdge(to, from);
  layout(graph, { customOrder: (inner) => keepOrder(inner, [...drafts.keys()]) });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const boxes = [...drafts].map(([id, content]): Box => {
    const { x, y } = graph.node(id) as { x: number; y: number };
    return { ...content, x: map.direction === 'rtl' ? width - x : x, y };
  });
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const arrows = map.edges.map(({ from, to }) => ({
    from,
    to,
    path: curve(byId.get(from)!, byId.get(to)!, map.direction),
    main: from === map.centre || to === map.centre,
  }));
  return { centre: map.centre, width, height, direction: map.direction, boxes, arrows };
}

/**
 * In each column texts stand in the order of the map: cited ones as the text cites them, citing ones the newest first. The
 * library's own order would have fewer crossings and no meaning.
 */
function keepOrder(graph: graphlib.Graph, ids: readonly string[]): void {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (name: string): number => {
    const { edgeObj } = graph.node(name) as { edgeObj?: { v: string; w: string } };
    // Between two columns a citation has a place of its own: that of its farther end, which came to the map later.
    return edgeObj === undefined
      ? (places.get(name) ?? 0)
      : Math.max(places.get(edgeObj.v) ?? 0, places.get(edgeObj.w) ?? 0);
  };
  const taken = new Map<number, number>();
  for (const name of graph.nodes().sort((a, b) => placeOf(a) - placeOf(b))) {
    const node = graph.node(name) as { rank: number; order: number };
    node.order = taken.get(node.rank) ?? 0;
    taken.set(node.rank, node.order + 1);
  }
}

/** The shortest way from the middle, counted up for texts that cite and down for those that are cited. */
function layersOf({ centre, nodes, edges }: CitationMapResult): ReadonlyMap<string, number> {
  const layers = new Map([[centre, 0]]);
  for (const [id, layer] of layers)
    for (const { from, to } of edges) {
      if (from === id && !layers.has(to)) layers.set(to, layer - 1);
      if (to === id && !layers.has(from)) layers.set(from, layer + 1);
    }
  for (const { id } of nodes) if (!layers.has(id)) layers.set(id, 0);
  return layers;
}

function contentOf(
  node: CitationMapNode,
  map: CitationMapResult,
  layers: ReadonlyMap<string, number>,
  texts: MapTexts,
  measure: Measure,
): Omit<Box, 'x' | 'y'> {
  const inner = BOX.width - 2 * BOX.padding;
  const day = node.day ?? '';
  const listed = languagesOf(node);
  const rest = (other: string, size: Size) => inner - (other === '' ? 0 : measure(other, size) + 10);
  const name = shortened(nameOf(node, texts), rest(day, 'small'), (text) => measure(text, 'name'));
  const body = shortened(node.body?.name ?? '', rest(listed, 'small'), (text) => measure(text, 'small'));
  const title = wrapped(node.title?.text ?? '', inner, 2, (text) => measure(text, 'title'));
  const second = body === '' && listed === '' ? 0 : 1;
  return {
    node,
    width: BOX.width,
    height: 2 * BOX.padding + BOX.line * (1 + second + title.length),
    layer: layers.get(node.id)!,
    direction: node.title?.direction ?? map.direction,
    name,
    day,
    body,
    languages: listed,
    title,
    hidden: hiddenOf(node, map),
  };
}

/** From side to side; between texts of one column around the column's outer side. */
function curve(from: Box, to: Box, direction: 'ltr' | 'rtl'): string {
  // What is cited stands on the side where reading begins.
  const before = direction === 'rtl' ? 1 : -1;
  const along = Math.sign(from.layer - to.layer);
  const start = from.x + ((along < 0 ? -before : before) * from.width) / 2;
  const end = to.x + ((along > 0 ? -before : before) * to.width) / 2;
  const pull = along === 0 ? SWING : Math.max(SWING, Math.abs(start - end) / 2);
  const first = start + before * (along < 0 ? -pull : pull);
  const second = end + before * (along > 0 ? -pull : pull);
  const [a, b, c, d, y, z] = [start, first, second, end, from.y, to.y].map((value) => Math.round(value));
  return `M${a} ${y}C${b} ${y} ${c} ${z} ${d} ${z}`;
}
