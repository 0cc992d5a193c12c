import type { Document } from '../document/document.ts';
import { paragraphAt } from '../features/paragraph.ts';
import type { Settings } from '../rules/settings.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { formatOf } from './format.ts';

/** What formatting the whole text does to the paragraphs that `span` (UTF-16) touches. */
export function formatRange(document: Document, span: Span, settings: Settings): readonly TextEdit[] {
  const { start } = paragraphAt(document, span.start);
  const { end } = paragraphAt(document, span.end);
  return formatOf(document, settings).filter((edit) => start <= edit.span.start && edit.span.end <= end);
}
