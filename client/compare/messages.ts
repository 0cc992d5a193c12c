import type { CompareParams, CompareProblem, CompareResult } from '../../server/src/protocol/requests.ts';

/** What extension and comparison say to each other. */

/** Texts of the page in the language of the editor; "{0}", "{1}" are places for values. */
export interface CompareTexts {
  /** Headings, by what is compared. */
  readonly languages: string;
  readonly drafts: string;
  readonly years: string;
  readonly summary: string;
  readonly onlyDifferences: string;
  readonly previous: string;
  readonly next: string;
  readonly oneColumn: string;
  readonly swap: string;
  readonly diff: string;
  readonly paragraph: string;
  readonly whole: string;
  readonly missing: string;
  readonly absent: string;
  readonly folded: string;
  readonly noDifferences: string;
  readonly severities: Readonly<Record<CompareProblem['severity'], string>>;
  readonly keys: string;
}

/** To the page. */
export type ToCompare =
  | { readonly type: 'comparison'; readonly comparison: CompareResult; readonly source: CompareParams }
  | { readonly type: 'notice'; readonly text: string }
  /** Where the cursor stands in a text. */
  | { readonly type: 'cursor'; readonly uri: string; readonly line: number; readonly character: number };

/** From the page. */
export type FromCompare =
  | { readonly type: 'ready' }
  /** Opens the text of a column at a place. */
  | {
      readonly type: 'open';
      readonly column: number;
      readonly line: number;
      readonly character: number;
    }
  /** The two texts change places, or are shown in the editor's own comparison. */
  | { readonly type: 'swap' | 'diff' };

/** What the page remembers over a reload. */
export interface CompareState {
  readonly source: CompareParams | null;
  /** Rows without differences are folded. */
  readonly isBrief: boolean;
  /** Two drafts are shown in one column. */
  readonly isInline: boolean;
  /** The row at the top. */
  readonly top: number;
}
