import { RequestType } from 'vscode-languageserver';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import { answerAmendable } from './amendable.ts';
import { answerApply } from './applying.ts';
import { answerConflicts, answerOrder } from './report.ts';
import { answerWrite } from './writing.ts';

export { amendmentsIn } from '../../core/amending.ts';
export { actionsAt } from './actions.ts';
export { coloursIn } from './colours.ts';
export { hoverClause, placesInDraft } from './following.ts';
export { findMisfits } from './misfits.ts';
export { symbolsIn } from './outline.ts';

const HANDLERS: readonly Handler[] = [
  on(
    new RequestType<own.WriteAmendmentsParams, own.WriteAmendmentsResult | null, void>(own.WRITE_AMENDMENTS),
    answerWrite,
  ),
  on(new RequestType<own.AmendableParams, own.AmendableResult | null, void>(own.AMENDABLE), answerAmendable),
  on(
    new RequestType<own.AmendingParams, own.ApplyAmendmentsResult | null, void>(own.APPLY_AMENDMENTS),
    answerApply,
  ),
  on(
    new RequestType<own.AmendingParams, own.AmendmentReport | null, void>(own.AMENDMENT_CONFLICTS),
    answerConflicts,
  ),
  on(
    new RequestType<own.AmendingParams, own.AmendmentReport | null, void>(own.ORDER_AMENDMENTS),
    answerOrder,
  ),
];

/** What writes amendments, applies and weighs them, by method. */
export const AMENDING: ReadonlyMap<string, Handler> = new Map(
  HANDLERS.map((handler) => [handler.method, handler]),
);
