import type { LanguageCode } from '../../languages/codes.ts';
import type { ListLevel, RawLabel } from '../labels.ts';
import type { RawOpening } from '../openings.ts';
import type { Role } from '../piece.ts';

/** How a possible beginning stands to the text before it. */
export type Break =
  | 'blank' // first line of its block
  | 'short' // after a line that ended before its time: the typist broke it
  | 'full' // after a full line, or a page break: perhaps only wrapped
  | 'inline'; // after a mark inside a line

/** What begins at a place, and what the reader has to remember of it. */
export interface Begin {
  readonly role: Role;
  readonly label?: RawLabel | null;
  readonly opening?: RawOpening | null;
  /** Of an item: its depth, how it counts, and the lists that are open with it. */
  readonly level?: number;
  readonly entry?: ListLevel;
  readonly lists?: readonly ListLevel[];
  /** Language and body of a head or enacting line, or of a text that begins without one. */
  readonly language?: LanguageCode | null;
  readonly body?: string;
  /** Where the reading goes on: after an enacting name, the known part of a closing line. */
  readonly resume?: number;
  readonly misplaced?: boolean;
  /** An enacting line of a draft inside a resolution. */
  readonly nested?: boolean;
  /** A text that begins without a known enacting line. */
  readonly unannounced?: boolean;
  /** A section heading that lets a new preamble begin. */
  readonly fresh?: boolean;
  /** A head line that names the resolution itself. */
  readonly named?: boolean;
  /** A head line of Model UN. */
  readonly modelUn?: boolean;
  /** Language and body that a line without the mark of an enacting line names. */
  readonly pending?: string;
}
