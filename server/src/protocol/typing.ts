import { type Document, type Finding, paragraphAt } from '../core/index.ts';
import type { OpenText } from './texts.ts';

/** `findings` without those that merely say of the paragraph being typed that it is not finished yet. */
export function withoutUnfinished(
  { document, typing }: OpenText,
  findings: readonly Finding[],
): readonly Finding[] {
  if (typing === null || !findings.some(({ unfinished }) => unfinished)) return findings;
  const { start, end } = paragraphAt(document, typing);
  return findings.filter(({ unfinished, span }) => !unfinished || span.start < start || span.start > end);
}

/** True when a cursor on `line` (zero-based) has left the paragraph that was typed at `typing`. */
export function hasLeft(document: Document, typing: number, line: number): boolean {
  const { start, end } = document.rangeOf(paragraphAt(document, typing));
  return line < start.line || line > Math.max(start.line, end.character === 0 ? end.line - 1 : end.line);
}
