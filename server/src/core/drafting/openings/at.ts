import type { Document } from '../../document/document.ts';
import { allResolutions } from '../../document/places.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { Part } from '../../syntax/openings.ts';
import { contains, type Span } from '../../text/span.ts';

/** The opening of a paragraph that holds `offset` (UTF-16); `null` elsewhere. */
export function openingAt(
  document: Document,
  offset: number,
): {
  readonly text: string;
  readonly part: Part;
  readonly language: LanguageCode;
  readonly span: Span;
} | null {
  for (const { span, language, preambular, operative } of allResolutions(document)) {
    if (!contains(span, offset)) continue;
    for (const { role, opening } of [...preambular, ...operative])
      if (opening?.known && contains(opening.span, offset))
        return { text: opening.text, part: role, language, span: opening.span };
  }
  return null;
}
