import type { MapTexts } from '../../../client/map/messages.ts';
import type { CitationMapNode, CitationMapResult } from '../../../server/src/protocol/requests.ts';

/** The texts of a map, each its own name but those that matter. */
export const TEXTS = new Proxy({} as Record<string, string>, {
  get: (_, name) =>
    ({ heading: 'Around {0}', draft: 'Draft', decision: 'Decision {0}', counts: 'cites {0}, cited by {1}' })[
      String(name)
    ] ?? String(name),
}) as unknown as MapTexts;

/** A node with what matters to a test. */
export function node(id: string, more: Partial<CitationMapNode> = {}): CitationMapNode {
  return {
    id,
    kind: 'resolution',
    number: id,
    body: null,
    title: null,
    day: null,
    versions: [],
    url: null,
    cites: 0,
    citedBy: 0,
    ...more,
  };
}

/** A map around the first node; each edge is written "from>to". */
export function map(
  nodes: readonly CitationMapNode[],
  edges: readonly string[],
  more: Partial<CitationMapResult> = {},
): CitationMapResult {
  return {
    centre: nodes[0]!.id,
    language: 'en',
    direction: 'ltr',
    nodes,
    edges: edges.map((edge) => {
      const [from, to] = edge.split('>') as [string, string];
      return { from, to };
    }),
    ...more,
  };
}

/** Every character is as wide as any other. */
export const measure = (text: string): number => text.length * 7;
