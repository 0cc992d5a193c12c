// Texts with marks for what a test is about: ‸ the cursor, ⟦ ⟧ a span, ⟦ ⟧{code} a span with a name; a line
// "=== name" begins a file.
import type { Span } from '../server/src/core/index.ts';

export interface Marked {
  /** The text without its marks. */
  readonly text: string;
  /** Offset of the cursor, -1 without one. */
  readonly cursor: number;
  readonly spans: readonly (Span & { readonly code: string | null })[];
}

/** Reads the marks of `source`; spans may nest, and come in the order in which they end. */
export function marked(source: string): Marked {
  const spans: (Span & { code: string | null })[] = [];
  const open: number[] = [];
  let text = '';
  let cursor = -1;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if (sign === '‸') cursor = text.length;
    else if (sign === '⟦') open.push(text.length);
    else if (sign === '⟧') {
      const code = /^\{([\w/-]+)\}/.exec(source.slice(at + 1));
      spans.push({ start: open.pop() ?? 0, end: text.length, code: code?.[1] ?? null });
      at += code?.[0].length ?? 0;
    } else text += sign;
  }
  return { text, cursor, spans };
}

/** The files of `source`, by name, with their marks read; what stands before the first name is dropped. */
export function markedFiles(source: string): ReadonlyMap<string, Marked> {
  const files = new Map<string, Marked>();
  for (const part of source.split(/^=== /m).slice(1)) {
    const line = part.indexOf('\n');
    files.set(part.slice(0, line).trim(), marked(part.slice(line + 1)));
  }
  return files;
}

/** `text` with the cursor's mark at `offset`. */
export function withCursor(text: string, offset: number): string {
  return `${text.slice(0, offset)}‸${text.slice(offset)}`;
}
