import type { References } from '../library/library.ts';
import type { Position, Range, Span } from '../text/span.ts';
import type { EntryPlace } from './rule.ts';

/** A place in another file. */
export interface Elsewhere {
  readonly span: Span;
  readonly elsewhere: { readonly file: string; readonly range: Range };
}

/** The place by lines; where the entry's text is not at hand, the line that the entry begins in. */
export function elsewhere(
  { entry: { file, at }, entry, span = { start: entry.span.start, end: entry.span.start } }: EntryPlace,
  references: References | null,
): Elsewhere {
  const text = span.start === entry.span.start ? null : (references?.textOf(entry) ?? null);
  const range =
    text === null
      ? { start: at, end: at }
      : { start: positionIn(text, span.start), end: positionIn(text, span.end) };
  return { span, elsewhere: { file, range } };
}

function positionIn(text: string, offset: number): Position {
  let line = 0;
  let from = 0;
  const before = text.slice(0, offset);
  for (const { index, 0: found } of before.matchAll(/\r\n?|\n/g)) {
    line++;
    from = index + found.length;
  }
  return { line, character: before.length - from };
}
