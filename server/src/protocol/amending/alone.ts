import { type AmendmentDocument, amendmentsIn, applyAmendments, type Clause } from '../../core/amending.ts';
import type { Document, Span } from '../../core/index.ts';

/** A clause of an amendment document, by itself. */
export interface Alone {
  readonly clause: Clause;
  readonly span: Span;
  /** The document as if it had no other. */
  readonly amendments: AmendmentDocument;
}

/** The clauses that a stretch of an amendment document touches, UTF-16 offsets. */
export function clausesAt(document: Document, { start, end }: Span): readonly Alone[] {
  const amendments = amendmentsIn(document);
  if (amendments === null) return [];
  return amendments.clauses.flatMap((clause) => {
    const { span } = clause;
    const touches = span !== null && span.start <= end && start <= span.end;
    return touches ? { clause, span, amendments: { ...amendments, clauses: [clause] } } : [];
  });
}

/** The draft with that clause alone applied; `null` where it does not fit. */
export function appliedAlone(draft: Document, { amendments }: Alone): string | null {
  const { text, outcomes } = applyAmendments(draft, [amendments]);
  return outcomes.every(({ problem }) => problem === null) ? text : null;
}
