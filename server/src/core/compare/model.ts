import type { Document } from '../document/document.ts';
import type { Label, Opening, Resolution } from '../document/views.ts';
import type { Severity } from '../houses/profile.ts';
import type { Message } from '../rules/message.ts';
import type { Span } from '../text/span.ts';

/** One of the texts that are compared: a resolution, or a draft inside one, of a document. A column. */
export interface Version {
  readonly document: Document;
  readonly resolution: Resolution;
}

export type RowRole = 'title' | 'preambular' | 'operative' | 'item' | 'annex' | 'footnote';

/** What stands in one cell: a title, a paragraph without its items, an item without those below it, the head of an annex, a note. */
export interface Unit {
  readonly role: RowRole;
  /** Index among the units of its version; the units are in the order of the text, notes last. */
  readonly index: number;
  /** Index of the paragraph, item or annex that it belongs to; `null` for what stands in the resolution itself. */
  readonly parent: number | null;
  /** 0 for what stands in the resolution itself, 1 for its items, and so on. */
  readonly level: number;
  readonly label: Label | null;
  /** How people name it, in ASCII digits: "3", "3 (a)"; of an annex or note its label; '' for what has none. */
  readonly path: string;
  readonly opening: Opening | null;
  /** From the label or the first word to the last of its own words; UTF-16 units of the file. */
  readonly span: Span;
  /** Its own words behind the label, words that go on behind its items included. */
  readonly text: readonly Span[];
  /** The same as people read it: emphasis marks left out, white space folded. */
  readonly words: string;
  /** Where footnote marks stand in it, and which notes they call. */
  readonly notes: readonly NoteCall[];
}

export interface NoteCall {
  /** ASCII. */
  readonly label: string;
  readonly span: Span;
}

/** What one version has in a row; more than one unit where another version has them in one piece. */
export interface Cell {
  readonly units: readonly Unit[];
}

/** What belongs together, `null` for a version that lacks it. */
export interface AlignedRow {
  readonly role: RowRole;
  /** One a version, in their order. */
  readonly cells: readonly (Cell | null)[];
  /** Stands elsewhere in some version than the rows around it do. */
  readonly isMoved?: true;
}

/** What became of a paragraph from one draft to the next. */
export type Change = 'same' | 'reworded' | 'moved' | 'added' | 'removed' | 'split' | 'merged' | 'renumbered';

/** Words that were replaced: in the old document, and by what in the new one. Either may be empty, not both. */
export interface Rewording {
  readonly old: Span;
  readonly new: Span;
}

/** What is wrong with a row, or with all of them. */
export interface Problem {
  /** A rule: `versions/…` or `years/…`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  /** The version that it is reported in; `null` where no one version is to be blamed. */
  readonly version: number | null;
  /** In that version's document; `null` where it lacks what is spoken of. */
  readonly span: Span | null;
}

export interface ComparedRow extends AlignedRow {
  readonly problems: readonly Problem[];
  /** Of two texts in one language. */
  readonly change?: Change;
  /** Moved, split or merged, it may be reworded, too. */
  readonly rewordings?: readonly Rewording[];
}

export interface Comparison {
  /** Language versions of one text; two drafts of one; one year's resolution and the next on the same subject. */
  readonly kind: 'languages' | 'drafts' | 'years';
  readonly versions: readonly Version[];
  readonly rows: readonly ComparedRow[];
  /** Those that belong to no row. */
  readonly problems: readonly Problem[];
}
