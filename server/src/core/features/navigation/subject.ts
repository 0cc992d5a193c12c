import { type Citation, type CitationKey, keyOf, ownKeyOf } from '../../citations/citation.ts';
import { citationAt, extentOf, isWithin, referredPlace } from '../../document/cited.ts';
import type { Document } from '../../document/document.ts';
import { noteLabelSpan } from '../../document/footnotes.ts';
import {
  headSpan,
  type Place,
  type PlaceName,
  placeLabelledAt,
  resolutionAt,
} from '../../document/places.ts';
import type { Footnote, Resolution } from '../../document/views.ts';
import { contains, type Span } from '../../text/span.ts';

/** What stands at a place of a text and can be followed. `span` is what the reader points at. */
export type Subject = CitedText | OwnPlace | OwnText | OwnNote;

/** A citation of a text. */
export interface CitedText {
  readonly kind: 'citation';
  readonly span: Span;
  readonly citation: Citation;
  readonly key: CitationKey | null;
  /** What of it is cited. */
  readonly cited: PlaceName;
  /** What of it the reader points at: the paragraph at its number, all of it elsewhere. */
  readonly meant: PlaceName;
}

/** A part of the text itself: its own label, or a reference to it. */
export interface OwnPlace {
  readonly kind: 'place';
  readonly span: Span;
  readonly resolution: Resolution;
  readonly place: Place;
}

/** The head of a resolution. */
export interface OwnText {
  readonly kind: 'text';
  readonly span: Span;
  readonly resolution: Resolution;
  readonly key: CitationKey | null;
}

/** A footnote, at one of its marks or at the label of its text. */
export interface OwnNote {
  readonly kind: 'note';
  readonly span: Span;
  readonly resolution: Resolution;
  readonly note: Footnote;
}

export const WHOLE: PlaceName = { paragraph: null, annex: null };

export function subjectAt(document: Document, offset: number): Subject | null {
  const citation = citationAt(document.citations, offset);
  const resolution = resolutionAt(document, offset);
  if (citation !== null && citation.kind !== 'footnote') {
    const own = resolution === null ? null : referredPlace(document, citation);
    if (own !== null) return { kind: 'place', span: extentOf(citation), resolution: resolution!, place: own };
    if (!isWithin(citation) && !isOwnNumber(citation, resolution)) return citedText(citation, offset);
    if (isWithin(citation)) return null;
  }
  if (resolution === null) return null;
  return noteAt(document, offset) ?? labelAt(resolution, offset) ?? headAt(document, resolution, offset);
}

function citedText(citation: Citation, offset: number): CitedText {
  const { paragraph, paragraphs, annex, annexSpan } = citation;
  const own = paragraphs.find(({ span }) => contains(span, offset));
  const cited = { paragraph: own?.label ?? paragraph, annex };
  const isOnAnnex = annexSpan !== null && contains(annexSpan, offset);
  const meant = own !== undefined ? cited : isOnAnnex ? { paragraph: null, annex } : WHOLE;
  return { kind: 'citation', span: extentOf(citation), citation, key: keyOf(citation), cited, meant };
}

/** The number at the head of a text names it and cites nothing. */
function isOwnNumber(citation: Citation, resolution: Resolution | null): boolean {
  if (resolution === null || !contains(headSpan(resolution), citation.span.start)) return false;
  const key = keyOf(citation);
  return key !== null && key === ownKeyOf(resolution);
}

function noteAt(document: Document, offset: number): OwnNote | null {
  // Notes belong to the outermost resolution.
  const resolution = document.resolutions.find(({ span }) => contains(span, offset));
  for (const note of resolution?.footnotes ?? []) {
    const label = note.span === null ? null : noteLabelSpan(document.slice(note.span), note.span.start);
    const span = [...note.references, ...(label === null ? [] : [label])].find((each) =>
      contains(each, offset),
    );
    if (span !== undefined) return { kind: 'note', span, resolution: resolution!, note };
  }
  return null;
}

function labelAt(resolution: Resolution, offset: number): OwnPlace | null {
  const place = placeLabelledAt(resolution, offset);
  return place && { kind: 'place', span: place.selection, resolution, place };
}

function headAt(document: Document, resolution: Resolution, offset: number): OwnText | null {
  if (!contains(headSpan(resolution), offset)) return null;
  return { kind: 'text', span: titleOrLine(document, resolution), resolution, key: ownKeyOf(resolution) };
}

/** What stands for a whole text: its title, else its first line. */
export function titleOrLine(document: Document, { title, span }: Pick<Resolution, 'title' | 'span'>): Span {
  if (title !== null) return title;
  const line = /^[^\r\n]*/.exec(
    document.slice({ start: span.start, end: Math.min(span.end, span.start + 400) }),
  )!;
  return { start: span.start, end: span.start + line[0].length };
}
