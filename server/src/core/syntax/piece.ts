import type { LanguageCode } from '../languages/codes.ts';
import type { Span } from '../text/span.ts';
import type { ListStyle, RawLabel } from './labels.ts';
import type { RawOpening } from './openings.ts';

/** The house of texts with the head of Model UN, whatever body they name. */
export const MODEL_UN = 'MODEL-UN';

/** What a run of text is in its resolution. */
export type Role =
  | 'text' // outside every resolution, or not yet known to be its head
  | 'head' // a line that only stands at the head of a resolution: number, symbol, adoption, sponsors
  | 'enacting'
  | 'maybe-enacting' // names a body, without the mark of an enacting line: what follows decides
  | 'preambular'
  | 'operative'
  | 'item'
  | 'annex-item' // outermost item of an annex
  | 'more' // goes on with the paragraph, item or note before
  | 'heading' // of a section
  | 'annex'
  | 'annex-text'
  | 'note' // the text of a footnote
  | 'note-more'
  | 'closing'
  | 'furniture'; // page heads, page numbers, rules

/** A run of one block's text with one role. Offsets are relative to the block; immutable. */
export interface Piece {
  readonly role: Role;
  readonly start: number;
  /** After the last character that is not white space. */
  readonly end: number;
  readonly language: LanguageCode | null;
  readonly depth: 0 | 1;
  readonly label: RawLabel | null;
  /** How an item's label counts, and at which depth of the list (from 1). */
  readonly level: number;
  readonly style: ListStyle | null;
  readonly value: number | null;
  readonly opening: RawOpening | null;
  readonly mark: Span | null;
  /** Whose conventions hold here: key of the adopting body, or MODEL_UN; '' when not known. */
  readonly house: string;
  /** Of an enacting line. */
  readonly body: string | null;
  /** A preambular paragraph below an operative one, no heading between them. */
  readonly misplaced: boolean;
}
