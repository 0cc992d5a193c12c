import type { PreviewResult } from '../../server/src/protocol/requests.ts';

/** What extension and preview say to each other. */

/** Texts of the page in the language of the editor. */
export interface PreviewTexts {
  readonly skip: string;
  readonly text: string;
  readonly paper: string;
  readonly lock: string;
  readonly print: string;
  readonly notes: string;
  readonly back: string;
  readonly keys: string;
}

/** What is shown: the text at an address, whatever editor is active when it is locked. */
export interface PreviewSource {
  readonly uri: string;
  readonly isLocked: boolean;
}

/** To the preview. */
export type ToPreview =
  /** What has changed since the answer `since`. */
  | { readonly type: 'change'; readonly since: number | null; readonly change: PreviewResult }
  | { readonly type: 'source'; readonly source: PreviewSource; readonly name: string }
  | { readonly type: 'notice'; readonly text: string }
  /** The line that the editor shows first. */
  | { readonly type: 'scroll'; readonly line: number }
  | { readonly type: 'cursor'; readonly line: number; readonly character: number }
  /** Asks for the page as it is to be printed. */
  | { readonly type: 'print' };

/** From the preview. */
export type FromPreview =
  | { readonly type: 'ready' }
  | { readonly type: 'scroll'; readonly line: number }
  | { readonly type: 'open'; readonly line: number; readonly character: number }
  | { readonly type: 'lock'; readonly isLocked: boolean }
  /** The resolutions as HTML, and the language and direction of the first. */
  | { readonly type: 'print'; readonly html: string; readonly language: string };

/** What the page remembers over a reload. */
export interface PreviewState {
  readonly source: PreviewSource | null;
  readonly isPaper: boolean;
  /** The line that it shows first. */
  readonly line: number;
}
