import type { Document } from '../document/document.ts';
import { applyAmendments } from './apply.ts';
import type { AmendmentDocument, AmendmentFinding } from './model.ts';
import { understood } from './reading/read.ts';

/**
 * What of an amendment document does not fit its draft: places that are not there, words that do not stand there or
 * stand there more than once, clauses that are not understood. In the order of the clauses.
 */
export function checkAmendments(document: AmendmentDocument, draft: Document): readonly AmendmentFinding[] {
  const { outcomes } = applyAmendments(draft, [document]);
  return outcomes.flatMap(({ clause, problem }) => {
    if (problem === null) return [];
    const fix = problem.nearest === null ? null : draft.slice(problem.nearest);
    return [{ ...problem, code: `amendment/${problem.kind}`, clause, fix }];
  });
}

/** Whether a text is an amendment document: its head says so, or most of its clauses are understood. */
export function isAmendments(document: AmendmentDocument): boolean {
  const { head, clauses } = document;
  const own = understood(document);
  return own > 0 && (head.draft !== null || head.stance !== null || own * 2 >= clauses.length);
}
