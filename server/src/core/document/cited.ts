import type { Citation } from '../citations/citation.ts';
import { ownPhrase } from '../citations/reference-words.ts';
import { foldKey } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import type { Document } from './document.ts';
import { type Place, placeNamed, resolutionAt } from './places.ts';

/** A reference to a part of the text that it stands in. */
export function isWithin({ kind }: Citation): boolean {
  return kind === 'paragraph' || kind === 'annex' || kind === 'footnote';
}

/** The part of the text that a reference within it leads to; `null` for other citations, and where there is none such. */
export function referredPlace(document: Document, citation: Citation): Place | null {
  if (citation.kind !== 'paragraph' && citation.kind !== 'annex') return null;
  const { start } = citation.span;
  const resolution = resolutionAt(document, start);
  if (resolution === null) return null;
  const { number, paragraph, annex } = citation;
  if (citation.kind === 'annex') return placeNamed(resolution, { paragraph, annex: number ?? '' }, start);
  // An annex counts for itself: its own numbers are meant first, unless it says "of the present resolution".
  const written = document.slice({ start, end: listEnd(document.citations, citation) });
  const isOfText = ownPhrase(citation.language).test(foldKey(written));
  const around = isOfText ? undefined : resolution.annexes.find(({ span }) => contains(span, start));
  const inside = around && placeNamed({ ...resolution, annexes: [around] }, { paragraph: number, annex: '' });
  return inside?.isExact ? inside : placeNamed(resolution, { paragraph: number, annex }, start);
}

/** Where the list ends that a citation stands in, or the citation itself. */
function listEnd(citations: readonly Citation[], { list, span }: Citation): number {
  let { end } = span;
  if (list === null) return end;
  for (let at = firstAfter(citations, span.start); citations[at]?.list === list; at++)
    end = citations[at]!.span.end;
  return end;
}

/** All that belongs to a citation: the paragraph and annex that are named beside it, too. */
export function extentOf({ span, paragraphs, annexSpan }: Citation): Span {
  const parts = [span, annexSpan, ...paragraphs.map((paragraph) => paragraph.span)];
  const starts = parts.flatMap((each) => each?.start ?? []);
  const ends = parts.flatMap((each) => each?.end ?? []);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** Citations that lie so many places from the one at an offset may still reach it. */
const NEIGHBOURS = 8;

/** The citation at an offset: the one whose number stands there before one that merely reaches over it. */
export function citationAt(citations: readonly Citation[], offset: number): Citation | null {
  const next = firstAfter(citations, offset);
  let best: Citation | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, next - NEIGHBOURS); at < Math.min(citations.length, next + NEIGHBOURS); at++) {
    const rank = rankAt(citations[at]!, offset);
    if (rank < bestRank) {
      best = citations[at]!;
      bestRank = rank;
    }
  }
  return best;
}

/** Index of the first citation that begins behind `offset`; citations are in order. */
export function firstAfter(citations: readonly Citation[], offset: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (citations[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The citations that begin in a span. */
export function citationsIn(citations: readonly Citation[], { start, end }: Span): readonly Citation[] {
  return citations.slice(firstAfter(citations, start - 1), firstAfter(citations, end));
}

function rankAt(citation: Citation, offset: number): number {
  const { span, numberSpan, paragraphs, annexSpan, dateSpan, titleSpan } = citation;
  const has = (each: Span | null): boolean => each !== null && contains(each, offset);
  if (has(numberSpan)) return 0;
  if (paragraphs.some((paragraph) => has(paragraph.span)) || has(annexSpan)) return 1;
  if (has(span) || has(dateSpan)) return 2;
  if (has(titleSpan)) return 3;
  return contains(extentOf(citation), offset) ? 4 : Number.POSITIVE_INFINITY;
}
