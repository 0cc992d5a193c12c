import type { Document } from '../document/document.ts';
import { partsOfPage } from '../document/parts.ts';
import { type Span, shift } from '../text/span.ts';

/**
 * The paragraph with its items that `offset` (UTF-16) stands in or behind, up to the next one: what a drafter who
 * types there is writing. Before the first paragraph, an empty span.
 */
export function paragraphAt(document: Document, offset: number): Span {
  const { pages } = document;
  let index = 0;
  let base = 0;
  while (index < pages.length - 1 && offset >= base + pages[index]!.length) base += pages[index++]!.length;
  if (pages.length === 0) return { start: 0, end: 0 };
  const { parts, before, after } = partsOfPage(pages, index);
  const around = [...(before === null ? [] : [before]), ...parts];
  const at = around.findLastIndex(({ span }) => span.start <= offset - base);
  const part = around[at];
  if (part === undefined) return { start: offset, end: offset };
  const next = around[at + 1] ?? after;
  const end = next === null ? document.length - base : next.span.start;
  return shift({ start: part.span.start, end: Math.max(part.span.end, end) }, base);
}
