import type { CitationMapNode, CitationMapResult } from '../../server/src/protocol/requests.ts';
import type { MapTexts } from './messages.ts';

/** A text with values in its places. */
export function filled(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}

/** What a text is called on the map: its number, the symbol of a document, or that it is a draft. */
export function nameOf({ kind, number }: CitationMapNode, texts: MapTexts): string {
  if (number === null) return texts.draft;
  return kind === 'decision' ? filled(texts.decision, number) : number;
}

/** Everything about a text in one line, for those who hear the map or speak to it: first what stands on the map, as there. */
export function spoken(node: CitationMapNode, texts: MapTexts): string {
  const { body, day, title, versions, cites, citedBy } = node;
  const shown = [nameOf(node, texts), day, body?.name, languagesOf(node), title?.text];
  const counts = filled(texts.counts, cites, citedBy);
  return [shown.filter(Boolean).join(' '), counts, versions.length === 0 ? texts.noText : null]
    .filter(Boolean)
    .join('; ');
}

/** Codes of the languages that there are files in: "EN FR". */
export function languagesOf({ versions }: CitationMapNode): string {
  return [...new Set(versions.map(({ language }) => language.toUpperCase()))].join(' ');
}

/**
 * Breaks a text into lines no wider than `width`, at spaces and between Chinese characters; what does not fit into
 * `most` lines ends in an ellipsis.
 */
export function wrapped(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const words = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+|\s+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    if (line === '' && word.trim() === '') continue;
    if (measure(line + word) <= width || line === '') {
      line += word;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, shortened(line + words.slice(index).join(''), width, measure)];
    lines.push(line.trimEnd());
    line = word.trimStart();
  }
  return line === '' ? lines : [...lines, shortened(line, width, measure)];
}

/** A text with an ellipsis in place of what does not fit. */
export function shortened(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let [fits, not] = [0, text.length];
  while (not - fits > 1) {
    const middle = (fits + not) >> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) fits = middle;
    else not = middle;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}

/** How many of the texts that one cites, and that cite it, are not on the map. */
export function hiddenOf(
  { id, cites, citedBy }: CitationMapNode,
  { edges }: CitationMapResult,
): { readonly cites: number; readonly citedBy: number } {
  const shown = (way: 'from' | 'to') => edges.filter((edge) => edge[way] === id).length;
  return { cites: Math.max(0, cites - shown('from')), citedBy: Math.max(0, citedBy - shown('to')) };
}
