import type { Span, TextEdit } from '../text/span.ts';
import type { Words } from './plan.ts';

/** Words of the text after edits inside them, which are in order: what stays is still that of the text. */
export function wordsAfter(words: readonly Words[], edits: readonly TextEdit[]): readonly Words[] {
  return words.flatMap((piece) => (typeof piece === 'string' ? [piece] : partsOf(piece, edits)));
}

function partsOf({ start, end }: Span, edits: readonly TextEdit[]): readonly Words[] {
  const parts: Words[] = [];
  let at = start;
  for (const { span, text } of edits) {
    if (span.start < at || span.end > end) continue;
    parts.push({ start: at, end: span.start }, text);
    at = span.end;
  }
  parts.push({ start: at, end });
  return parts.filter((part) => (typeof part === 'string' ? part !== '' : part.end > part.start));
}
