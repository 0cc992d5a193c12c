import type { Extent, Point } from './requests.ts';

/**
 * Request: texts compared side by side, in the reader's language; `null` where the text is not open or holds no
 * resolution, or where there is nothing to compare it with. Between resolutions the next one is meant.
 */
export const COMPARE = 'chapeau/compare';
export interface CompareParams {
  readonly uri: string;
  /** Says which resolution of the file is meant. */
  readonly position: Point;
  /** What it is compared with, in this order; the language versions that are found where it is left out. */
  readonly with?: readonly ComparedText[];
  /** Which column, from 0, it is itself to be; the first where it is left out. Only where `with` is given. */
  readonly place?: number;
}
export interface ComparedText {
  readonly uri: string;
  /** Its place among the resolutions of the file, from 0; drafts inside others count. */
  readonly resolution: number;
}
export interface CompareResult {
  /** Language versions of one text, two drafts of one, or two years' resolutions on one subject. */
  readonly kind: 'languages' | 'drafts' | 'years';
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  /** Those that belong to no row. */
  readonly problems: readonly CompareProblem[];
}
export interface CompareColumn extends ComparedText {
  /** What heads the column: the file's name, with the number of the resolution where the file holds several. */
  readonly name: string;
  readonly language: string;
  /** In the reader's language. */
  readonly languageName: string;
  readonly direction: 'ltr' | 'rtl';
}
export interface CompareRow {
  readonly role: 'title' | 'preambular' | 'operative' | 'item' | 'annex' | 'footnote';
  /** 0 for what stands in the resolution itself, 1 for its items, and so on. */
  readonly level: number;
  /** How people name it: "Paragraph 3 (a)"; '' for what has no name. */
  readonly name: string;
  /** One a column; `null` where it lacks the paragraph. */
  readonly cells: readonly (CompareCell | null)[];
  /** Of two texts in one language: what became of it, and the same in a word. */
  readonly change: { readonly kind: string; readonly text: string } | null;
  readonly problems: readonly CompareProblem[];
}
export interface CompareCell {
  readonly label: string | null;
  readonly runs: readonly CompareTextRun[];
  readonly range: Extent;
}
export interface CompareTextRun {
  readonly text: string;
  /** Looks: an opening phrase; words that only this draft has; words that a problem speaks of. */
  readonly kind: 'plain' | 'opening' | 'added' | 'removed' | 'problem';
}
export interface CompareProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  /** The column that it is reported in, and where; `null` where no one column is to be blamed or it has no place. */
  readonly column: number | null;
  readonly range: Extent | null;
}

/** Request: what the resolution at a place can be compared with; `null` where there is none. */
export const COMPARABLE = 'chapeau/comparable';
export interface ComparableParams {
  readonly uri: string;
  readonly position: Point;
}
export interface ComparableResult {
  /** Its other language versions, by body and number or by the names of the files. */
  readonly versions: readonly ComparableText[];
  /** Texts in the same language that may be an earlier or later draft, or another year's, the likeliest first. */
  readonly drafts: readonly ComparableText[];
}
export interface ComparableText extends ComparedText {
  readonly name: string;
  /** Number, symbol or title, and language: what tells it from others. */
  readonly detail: string;
}
