// What the client and the server say to each other about amendments.
import type { Extent } from './requests.ts';

/** Request: the amendment document that turns one text into another; `null` where one of them cannot be read. */
export const WRITE_AMENDMENTS = 'chapeau/writeAmendments';
export interface WriteAmendmentsParams {
  /** URIs of the draft as submitted and of the text that it shall become. */
  readonly old: string;
  readonly next: string;
  readonly by?: string;
  readonly stance?: 'friendly' | 'unfriendly';
}
export interface WriteAmendmentsResult {
  readonly text: string;
  /** Those of Model UN are friendly or unfriendly. */
  readonly house: 'un' | 'model-un';
}

/** Request: what amendments a text can be taken together with; `null` where it cannot be read. */
export const AMENDABLE = 'chapeau/amendable';
export interface AmendableParams {
  readonly uri: string;
}
export interface AmendableResult {
  /** The text itself is an amendment document. */
  readonly amends: boolean;
  /** The draft that it amends, as far as is known. */
  readonly draft: AmendableText | null;
  /** Open amendment documents, the text itself among them. */
  readonly documents: readonly AmendableText[];
  /** Open drafts. */
  readonly drafts: readonly AmendableText[];
}
export interface AmendableText {
  readonly uri: string;
  readonly name: string;
  readonly detail: string;
}

/** Parameters of the requests below: URIs of amendment documents, in the order in which they are adopted, and of a draft. */
export interface AmendingParams {
  readonly documents: readonly string[];
  readonly draft: string;
}

/** Request: a draft as amended; nothing is written. `null` where the draft cannot be read. */
export const APPLY_AMENDMENTS = 'chapeau/applyAmendments';
export interface ApplyAmendmentsResult {
  readonly text: string;
  /** How many clauses were applied. */
  readonly applied: number;
  /** Clauses that could not be applied, and documents in which none was found. */
  readonly left: readonly LeftClause[];
}
export interface LeftClause {
  /** Which clause, and of which document. */
  readonly name: string;
  readonly message: string;
  readonly uri: string;
  readonly range: Extent;
}

/** Requests: what several documents to one draft have against each other, and in what order they may be put to the vote. */
export const AMENDMENT_CONFLICTS = 'chapeau/amendmentConflicts';
export const ORDER_AMENDMENTS = 'chapeau/orderAmendments';
export interface AmendmentReport {
  /** Lines for people, in the reader's language; '' for nothing. */
  readonly text: string;
}
