import type { Document } from '../document/document.ts';
import type { Resolution } from '../document/views.ts';
import type { Span, TextEdit } from '../text/span.ts';

/** What a command adds to a text: one undo step. */
export interface Insertion {
  /** In order, none touching another. */
  readonly edits: readonly TextEdit[];
  /** Where the cursor goes in the text after the edits, and the snippet, if any, that is inserted there then. */
  readonly cursor: number;
  readonly snippet: string | null;
}

/** `edits` in order; the cursor goes `into` the text that is inserted at `place`. */
export function insertion(
  edits: readonly TextEdit[],
  place: number,
  into: number,
  snippet: string | null = null,
): Insertion {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const grown = sorted
    .filter(({ span }) => span.start < place)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  return { edits: sorted, cursor: place + grown + into, snippet };
}

/** The outermost resolution that an offset stands in, or on the blank lines behind. */
export function resolutionAt(document: Document, offset: number): Resolution | null {
  const found = document.resolutions.findLast(({ span }) => span.start <= offset);
  if (found === undefined || offset <= found.span.end) return found ?? null;
  return document.slice({ start: found.span.end, end: offset }).trim() === '' ? found : null;
}

/** The line break that a text uses. */
export function lineBreakIn(document: Document, { start, end }: Span): string {
  return /\r\n|\n|\r/.exec(document.slice({ start, end }))?.[0] ?? '\n';
}
