import type { Document } from '../document/document.ts';
import { partsOfPage } from '../document/page-parts.ts';
import { spanOf } from '../document/parts.ts';
import { type Span, shift } from '../text/span.ts';

/**
 * The paragraph with its items that `offset` (UTF-16) stands in or behind, up to the next one: what a drafter who
 * types there is writing. Before the first paragraph, an empty span.
 */
export function paragraphAt(document: Document, offset: number): Span {
  const { pages, length } = document;
  let index = 0;
  let base = 0;
  while (index < pages.length - 1 && offset >= base + pages[index]!.length) base += pages[index++]!.length;
  let own: Span | null = null;
  let next = length;
  // The page of the offset, those before it up to the nearest part, then those behind it.
  for (let at = index, start = base; at >= 0 && own === null; start -= pages[--at]?.length ?? 0) {
    const spans = spansOf(document, at, start);
    const found = spans.findLastIndex((span) => span.start <= offset);
    own = spans[found] ?? null;
    next = spans[found + 1]?.start ?? next;
  }
  if (own === null) return { start: offset, end: offset };
  for (let at = index, start = base; next === length && at < pages.length - 1; ) {
    start += pages[at++]!.length;
    next = spansOf(document, at, start)[0]?.start ?? length;
  }
  return { start: own.start, end: Math.max(own.end, next) };
}

function spansOf({ pages }: Document, index: number, base: number): readonly Span[] {
  return index < pages.length ? partsOfPage(pages, index).map((placed) => shift(spanOf(placed), base)) : [];
}
