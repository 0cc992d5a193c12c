import type { Extent } from './requests.ts';

/** What client and server say to each other of negotiation; `requests.ts` hands it on. */

/**
 * Request: the marks of negotiation of an open text as rows of a tree, in the reader's language; `null` for a text not
 * open.
 */
export const NEGOTIATION = 'chapeau/negotiation';
export interface NegotiationParams {
  readonly uri: string;
  readonly by: 'paragraph' | 'delegation';
  /** Rows of what is agreed are left out. */
  readonly openOnly: boolean;
  /** `left` is wanted, too. */
  readonly check?: boolean;
}
export interface NegotiationResult {
  /** How many points are open, whatever rows are asked for. */
  readonly open: number;
  /** The same in words, and how many are agreed. */
  readonly summary: string;
  /** All that must go before a text is submitted, in words: marks of any kind, and blanks to fill in; '' for nothing. */
  readonly left?: string;
  /** Who is named, as the text writes them; those with the most points first. */
  readonly delegations: readonly string[];
  readonly rows: readonly NegotiationRow[];
}
export interface NegotiationRow {
  /** Tells the row from all others, and again after an edit elsewhere. */
  readonly id: string;
  readonly kind:
    | 'paragraph'
    | 'delegation'
    | 'proposal'
    | 'deletion'
    | 'alternatives'
    | 'alternative'
    | 'remark'
    | 'agreed'
    | 'unbalanced';
  /** Number of a paragraph, name of a delegation, words of a point. */
  readonly name: string;
  /** How much is open, or who proposes it and what became of it. */
  readonly detail: string;
  /** Both as they are read aloud. */
  readonly spoken: string;
  /** What can be done with it, of those below. */
  readonly actions: readonly Negotiating[];
  /** `null` for a delegation, which stands in no one place. */
  readonly range: Extent | null;
  readonly rows: readonly NegotiationRow[];
}

/** What can be done with the mark at a place, or with words that are selected. */
export type Negotiating =
  /** Of one of several alternatives: it stays, and the others go. */
  | 'accept'
  | 'reject'
  | 'unbracket'
  | 'bracket'
  /** Says whose proposal it is; words that are selected are bracketed, too. */
  | 'attribute'
  | 'agree'
  | 'accept-paragraph'
  | 'reject-paragraph'
  /** All that a delegation proposes anywhere in the text. */
  | 'accept-delegation'
  | 'reject-delegation';

/** Request: what becomes of an open text; a `RestructureResult`, `null` where it cannot be done there. */
export const NEGOTIATE = 'chapeau/negotiate';
export interface NegotiateParams {
  readonly uri: string;
  /** The selection, empty for a cursor; the range of a row means that row. */
  readonly range: Extent;
  readonly action: Negotiating;
  /** Whose proposal, for what asks for one. */
  readonly delegation?: string;
}

/**
 * Request: an open text without marks of negotiation; `null` for a text not open. With a delegation as it would have the
 * text, without one with all proposals accepted.
 */
export const NEGOTIATED_TEXT = 'chapeau/negotiatedText';
export interface NegotiatedTextParams {
  readonly uri: string;
  readonly delegation: string | null;
}
export interface NegotiatedTextResult {
  readonly text: string;
}

/** Command of the client: asks whose proposal it is that is selected, or at the cursor, and notes it. */
export const ATTRIBUTE = 'chapeau.attribute';
