import type { Point, PressKeyResult } from './requests.ts';

/** Request: what new texts there may be, with the names of bodies in the reader's language. */
export const NEW_TEXT_CHOICES = 'chapeau/newTextChoices';
export interface NewTextChoices {
  /** The better known first; `isTitled` says that their texts have titles. */
  readonly bodies: readonly { readonly key: string; readonly name: string; readonly isTitled: boolean }[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** What the configuration of the first folder suggests. */
  readonly body: string | null;
  readonly language: string | null;
}

/** Request: a new text, as a snippet of the protocol and as it reads when nothing is filled in; `null` for no such language. */
export const NEW_TEXT = 'chapeau/newText';
export interface NewTextParams {
  readonly kind: 'resolution' | 'draft resolution' | 'decision' | 'amendments';
  /** Key of the adopting body; amendments need none. */
  readonly body: string;
  readonly language: string;
  /** `null` for a place where it is to be written. */
  readonly title: string | null;
}
export interface NewTextResult {
  readonly snippet: string;
  readonly text: string;
}

/** Request: adds a footnote at a place, or an annex to the resolution there. `null` where none can stand. */
export const INSERT = 'chapeau/insert';
export interface InsertParams {
  readonly uri: string;
  readonly position: Point;
  readonly what: 'note' | 'annex';
}
export interface InsertResult extends PressKeyResult {
  /** What is inserted at the cursor behind the edits, as a snippet of the protocol. */
  readonly snippet: string | null;
}

/**
 * Request: frames of all paragraphs that another language version has and the resolution at a place lacks; the answer is
 * a `RestructureResult`, `null` where none is missing or there is no other version.
 */
export const INSERT_FRAMES = 'chapeau/insertFrames';
export interface InsertFramesParams {
  readonly uri: string;
  readonly position: Point;
}

/** Request: a new version, in another language, of the resolution at a place, as frames. `null` where there is none. */
export const NEW_VERSION = 'chapeau/newVersion';
export interface NewVersionParams extends InsertFramesParams {
  readonly language: string;
}
export interface NewVersionResult {
  readonly text: string;
}
