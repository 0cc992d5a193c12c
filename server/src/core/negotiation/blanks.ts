import type { Document } from '../document/document.ts';
import { blanksOf } from '../facts/leftovers.ts';
import type { Span } from '../text/span.ts';

/** What is still to be filled in: "[date]", "66/XX", "____". Footnotes and heads are read, too; UTF-16 offsets. */
export function blanksIn(document: Document): readonly Span[] {
  const found: Span[] = [];
  let base = 0;
  for (const page of document.pages)
    for (const { text, pieces } of page.blocks) {
      for (const { role, start, end } of pieces)
        if (role !== 'text' && role !== 'furniture' && role !== 'closing')
          for (const blank of blanksOf(text.slice(start, end)))
            found.push({ start: base + start + blank.start, end: base + start + blank.end });
      base += text.length;
    }
  return found;
}
