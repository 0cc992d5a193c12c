import type { TextEdit } from '../text/span.ts';

/** Where an offset stands in the text after the edits, which are in order: with what was inserted there behind it. */
export function movedBy(edits: readonly TextEdit[], offset: number): number {
  let moved = offset;
  for (const { span, text } of edits) {
    if (span.end <= offset) moved += text.length - (span.end - span.start);
    else if (span.start < offset) moved += Math.min(text.length, offset - span.start) - (offset - span.start);
  }
  return moved;
}
