import type { Document } from '../document/document.ts';
import { paragraphAt } from '../features/paragraph.ts';
import { isQuotedIn } from '../rules/quoted.ts';
import type { Finding } from '../rules/rule.ts';
import type { Run } from '../rules/runs.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { isTypographic, stepsOf } from './fixes.ts';
import { SEQUENCE } from './labels.ts';
import { compatible } from './steps.ts';

/** White space at an end is settled once the writer has gone on to the next line. */
const SPACING = /^(?:spacing|script)\//;

/**
 * Edits that tidy the paragraph that the writer has just finished at `offset` (UTF-16), by what the rules find in the
 * text; nothing at the cursor, and no other mark at the end: the next paragraph may be still to come.
 */
export function formatTyped(
  document: Document,
  offset: number,
  typed: string,
  findings: readonly Finding[],
): readonly TextEdit[] {
  const isLine = typed === '\n';
  const own = isLine ? lineBefore(document, offset) : offset;
  const paragraph = paragraphAt(document, own);
  const text = document.slice(paragraph);
  const end = paragraph.start + text.trimEnd().length;
  if (end > offset || text.trim() === '') return [];
  const run: Run = { text, start: paragraph.start, role: 'operative' };
  const isDue = (span: Span, code: string): boolean =>
    span.start >= paragraph.start &&
    (span.end < end - 1 || (isLine && SPACING.test(code) && span.end <= end)) &&
    !isQuotedIn(run, span);
  const steps = findings
    .filter(({ code, unfinished }) => isTypographic(code) && !SEQUENCE.has(code) && unfinished !== true)
    .flatMap((finding) =>
      stepsOf(finding).filter((step) => step.every(({ span }) => isDue(span, finding.code))),
    );
  const blanks = isLine ? blanksAt(document, end, own) : [];
  return compatible([...steps, ...blanks.map((edit) => [edit])]);
}

/** The end of the line above the one that `offset` stands in. */
function lineBefore(document: Document, offset: number): number {
  const { line } = document.positionAt(offset);
  return document.offsetAt({ line: Math.max(0, line - 1), character: Number.MAX_SAFE_INTEGER });
}

/** White space behind the paragraph on its last line. */
function blanksAt(document: Document, start: number, end: number): readonly TextEdit[] {
  if (end <= start || document.positionAt(start).line !== document.positionAt(end).line) return [];
  return [{ span: { start, end }, text: '' }];
}
