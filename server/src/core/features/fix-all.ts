import type { Document } from '../document/document.ts';
import type { Finding } from '../rules/rule.ts';
import type { TextEdit } from '../text/span.ts';
import { differenceOf } from './difference.ts';

/** One fix may lay bare another fault (a label corrected, the next one out of step): so many rounds at most. */
const MAX_ROUNDS = 10;

/** `document` with every fix made that has one right answer, as `check` finds them. */
export function fixed(document: Document, check: (document: Document) => readonly Finding[]): Document {
  let current = document;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = compatible(check(current));
    if (edits.length === 0) break;
    // From the end, so that each edit leaves the offsets of the next alone.
    current = current.edit([...edits].reverse(), current.version);
  }
  return current;
}

/** The edits that make `document` what `fixed` makes of it: in order, none touching another. */
export function fixAll(
  document: Document,
  check: (document: Document) => readonly Finding[],
): readonly TextEdit[] {
  return differenceOf(document, fixed(document, check));
}

/** Edits of the preferred fixes that do not touch one another, in order; a fix is made whole or not at all. */
function compatible(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ preferred }) => preferred)?.edits ?? [];
    if (!edits.some((edit) => taken.some((other) => touches(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
