import type { Document, Finding, TextEdit } from '../core/index.ts';

/** The edits that `--fix` makes for `finding`: its preferred fix; `null` where a person must choose. */
export function fixOf(finding: Finding): readonly TextEdit[] | null {
  return finding.fixes.find((fix) => fix.preferred)?.edits ?? null;
}

/** One fix may lay bare another fault (a label corrected, the next one out of step): so many rounds at most. */
const MAX_ROUNDS = 10;

/** `document` with every fix made that can be, as `checkAll` finds them. */
export function fixed(document: Document, checkAll: (document: Document) => readonly Finding[]): Document {
  let current = document;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = compatible(checkAll(current));
    if (edits.length === 0) break;
    // From the end, so that each edit leaves the offsets of the next alone.
    current = current.edit([...edits].reverse(), current.version + 1);
  }
  return current;
}

/** Edits of the fixes that do not touch one another, in order; a fix is made whole or not at all. */
function compatible(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const edits = fixOf(finding) ?? [];
    if (!edits.some((edit) => taken.some((other) => touches(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
