import type { LanguageCode } from '../languages/codes.ts';

/**
 * A text laid out as it is printed: a flat list of units, in the order of the text. What stands between `open` and
 * `close` is one resolution. Plain values, no markup: whoever shows them makes elements of them.
 */
export type Unit = Open | Block | Close;

/** Where a resolution begins, and what stands above its own lines. */
export interface Open {
  readonly kind: 'open';
  readonly language: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  /** What it is called: its title, number or body; '' where it has none. */
  readonly name: string;
  /** At the head of the page, where the text itself does not say it. */
  readonly organization: string | null;
  readonly body: string | null;
  readonly symbol: string | null;
}

export interface Close {
  readonly kind: 'close';
}

export type BlockKind =
  | 'text' // plain, in a resolution or outside
  | 'head' // a line above the enacting line; line breaks count
  | 'aside' // the same in brackets: "[without reference to a Main Committee]"
  | 'title'
  | 'enacting'
  | 'preambular'
  | 'operative'
  | 'heading' // of a section
  | 'annex' // its first line: a new page begins
  | 'annex-title'
  | 'annex-item' // an outermost paragraph of an annex
  | 'closing' // meeting and date of adoption; line breaks count
  | 'note';

export interface Block {
  readonly kind: BlockKind;
  /** As written, of a paragraph or note. */
  readonly label: string | null;
  readonly runs: readonly Run[];
  readonly items: readonly BlockItem[];
  /** What goes on behind the items. */
  readonly tail: readonly Run[];
  /** Key that pairs a note with its marks; `null` for what is no note. */
  readonly note: string | null;
  /** 1 in a draft that the resolution recommends. */
  readonly depth: 0 | 1;
  /** How many lines of the text it takes. */
  readonly lines: number;
}

export interface BlockItem {
  /** `null` for words that stand between items without belonging to one. */
  readonly label: string | null;
  readonly runs: readonly Run[];
  readonly items: readonly BlockItem[];
  /** Its first line, counted from that of the block. */
  readonly line: number;
}

export type Style = 'italic' | 'bold' | 'underline';

/** Characters of one look. White space is folded; a line break is there only where it counts. */
export interface Run {
  readonly text: string;
  readonly styles?: readonly Style[];
  /** Of a footnote mark: the key of its note. */
  readonly note?: string;
}

/** A unit where it stands: line and column (UTF-16) of its first character. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly line: number;
  readonly character: number;
}
