import { citationsIn, referredPlace } from '../document/cited.ts';
import type { Document } from '../document/document.ts';
import { bareLabel } from '../document/labels.ts';
import { resolutionAt } from '../document/places.ts';
import type { Item, Paragraph, Resolution } from '../document/views.ts';
import { renumbered } from '../edits/internal-references.ts';
import { contains, type Span, type TextEdit } from '../text/span.ts';
import type { Step } from './steps.ts';

/** Rules whose fixes give paragraphs or items other labels: what refers to them goes with them. */
export const SEQUENCE: ReadonlySet<string> = new Set([
  'numbering/first',
  'numbering/gap',
  'numbering/missing',
  'numbering/repeated',
  'items/sequence',
]);

/** Gives a label to what stands inside a line: nobody would take it for one. */
export function labelsInside(document: Document, step: Step): boolean {
  return step.some(({ span, text }) => {
    const old = document.slice(span);
    if (old === '' || text.length <= old.length || !text.endsWith(old)) return false;
    const before = document.slice({ start: Math.max(0, span.start - REACH), end: span.start });
    return !/(?:^|[\r\n])[\s*_>]*$/.test(before);
  });
}

/** Marks and white space before a paragraph are shorter, UTF-16. */
const REACH = 80;

/** A step that changes labels, with the references to what bears them. */
export function withReferences(document: Document, resolution: Resolution, step: Step): Step {
  const labels = new Map(step.map(({ span, text }) => [span.start, text]));
  const references = citationsIn(document.citations, resolution.span).flatMap((citation) => {
    if (citation.kind !== 'paragraph' || resolutionAt(document, citation.span.start) !== resolution)
      return [];
    const place = referredPlace(document, citation);
    if (place === null || !place.isExact) return [];
    const path = pathTo(resolution, place.span.start);
    return isAmbiguous(resolution, path) ? [] : rewritten(document, citation.numberSpan, path, labels);
  });
  return [...step, ...references];
}

/** The paragraph that begins at or before `offset`, and the items in it that lead there. */
function pathTo({ operative }: Resolution, offset: number): readonly (Paragraph | Item)[] {
  const path: (Paragraph | Item)[] = [];
  let next: Paragraph | Item | undefined = operative.find(({ span }) => contains(span, offset));
  while (next !== undefined) {
    path.push(next);
    next = next.items.find(({ span }) => contains(span, offset));
  }
  return path;
}

/** Two bear the label: nobody can tell which of them is meant. */
function isAmbiguous({ operative }: Resolution, path: readonly (Paragraph | Item)[]): boolean {
  let list: readonly (Paragraph | Item)[] = operative;
  return path.some((one) => {
    const isTwice = list.some((other) => other !== one && other.label?.text === one.label?.text);
    list = one.items;
    return isTwice;
  });
}

/** The figure and the letters of a reference as the labels of its path will be. */
function rewritten(
  document: Document,
  span: Span,
  path: readonly (Paragraph | Item)[],
  labels: ReadonlyMap<number, string>,
): readonly TextEdit[] {
  const text = document.slice(span);
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  return path.flatMap(({ label }, at) => {
    const wanted = label === null ? undefined : labels.get(label.span.start);
    if (label === null || wanted === undefined) return [];
    if (at === 0) return renumbered(document, span, wanted) ?? [];
    // What is left out before, as in "(b)", leaves the last ones.
    const token = tokens[tokens.length - (path.length - at)];
    if (token === undefined || bareLabel(token[0]) !== bareLabel(label.text)) return [];
    const start = span.start + token.index;
    const bare = /[\p{L}\p{M}\p{N}]+/u.exec(wanted)?.[0];
    return bare === undefined ? [] : [{ span: { start, end: start + token[0].length }, text: bare }];
  });
}
