import { allResolutions, type CitationKey, type Document, keyOf, languageOf } from '../../core/index.ts';
import type { CitationsReport } from './index.ts';

/** A text of the graph. */
interface Node {
  readonly label: string;
  /** A file has it. */
  readonly isAtHand: boolean;
}

/** Texts that cite one are looked at up to this number of places. */
const MOST_PLACES = 5000;

/**
 * Who cites whom, as a graph in the DOT language: the texts of the files, what they cite, the texts of the library that
 * cite them, and what these texts cite of one another.
 */
export function citationsDot({ files, references: { library } }: CitationsReport): string {
  const language = files.map(({ document }) => languageOf(document)).find((each) => each !== null);
  const nodes = new Map<string, Node>();
  const edges = new Set<string>();
  const link = (from: string, to: string): void => {
    if (from !== to) edges.add(`  ${quoted(from)} -> ${quoted(to)};`);
  };
  const add = (key: CitationKey): void => {
    if (nodes.has(key)) return;
    const versions = library?.find(key) ?? [];
    const entry = versions.find((version) => version.language === language) ?? versions[0];
    nodes.set(key, {
      label: [entry?.number ?? entry?.symbol ?? key, entry?.title ?? ''].join('\n').trim(),
      isAtHand: entry !== undefined,
    });
  };
  for (const { file, document } of files)
    for (const { id, label, cited } of textsOf(file, document)) {
      nodes.set(id, { label, isAtHand: true });
      for (const key of cited) {
        add(key);
        link(id, key);
      }
      for (const { from } of library?.citing(id, MOST_PLACES) ?? []) if (from !== null) add(from);
    }
  for (const key of nodes.keys())
    for (const cited of library?.citedBy(key) ?? []) if (nodes.has(cited)) link(key, cited);
  const lines = [...nodes].map(
    ([id, { label, isAtHand }]) =>
      `  ${quoted(id)} [label=${quoted(label)}${isAtHand ? '' : ', style=dashed'}];`,
  );
  return `${['digraph citations {', '  rankdir=LR;', '  node [shape=box];', ...lines, ...edges, '}'].join('\n')}\n`;
}

/** The resolutions of a file, one without a number by its place in the file, and what each cites. */
function textsOf(file: string, document: Document) {
  return allResolutions(document).map((resolution, index) => {
    const { number, symbol, title, span, drafts } = resolution;
    const id = keyOf(resolution) ?? `${file}#${index + 1}`;
    const words = title === null ? '' : document.slice(title).replace(/\s+/g, ' ');
    const isOwn = (offset: number): boolean =>
      span.start <= offset &&
      offset <= span.end &&
      !drafts.some((draft) => draft.span.start <= offset && offset <= draft.span.end);
    const cited = document.citations.flatMap((citation) => {
      const key = keyOf(citation);
      return key !== null && citation.kind !== 'treaty' && isOwn(citation.span.start) ? [key] : [];
    });
    return { id, label: [number ?? symbol ?? file, words].join('\n').trim(), cited };
  });
}

/** A quoted string: line feeds as the language writes them, nothing that could end it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\r?\n/g, '\\n')}"`;
}
