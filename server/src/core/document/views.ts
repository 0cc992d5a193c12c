import type { LanguageCode } from '../languages/codes.ts';
import type { Span } from '../text/span.ts';

/**
 * The typed views of a text. They are plain values made on demand; every span counts UTF-16 units
 * from the start of the file. A part that the text lacks is `null` or an empty list, never an error.
 */

/** The mark that closes a paragraph: the last punctuation before any footnote mark. */
export interface ClosingMark {
  readonly span: Span;
  /** As written: "," "،" "；" …; several characters when the typist left more than one (".,"). */
  readonly text: string;
}

/** A number or letter before a paragraph: "3.", "3 bis.", "١ -", "(a)", "(أ)", "(一)", "1'", "•". */
export interface Label {
  readonly span: Span;
  /** As written, without emphasis marks and surrounding space. */
  readonly text: string;
  /** What the label counts, from 1: 3 for "3.", "(c)", "(iii)", "(ج)", "(三)"; `null` for a bullet. */
  readonly value: number | null;
  readonly style: LabelStyle;
}

/** How a label counts; `letter` and `roman` of "(i)" are told apart by the list that it stands in. */
export type LabelStyle =
  | 'number'
  | 'letter'
  | 'roman'
  | 'arabic-letter'
  | 'cyrillic-letter'
  | 'han-number'
  | 'decimal'
  | 'bullet';

/** The opening phrase of a paragraph: what an adopted text sets in italics. */
export interface Opening {
  /** Of the phrase alone, inside any emphasis marks. */
  readonly span: Span;
  /** As written, emphasis marks dropped and white space folded ("Recognizing also"). */
  readonly text: string;
  /** Key of the phrase, the same in all six languages ("recognize"); `null` for one that no list holds. */
  readonly concept: string | null;
  /** The part whose lists it was found in; of an unlisted one, the part that it stands in. */
  readonly part: 'preambular' | 'operative';
  /** Stands in the language's lists; otherwise it merely has the shape of an opening. */
  readonly known: boolean;
  /** The emphasis marks before the phrase ("*", "_", "**", "<u>" …); `null` for plain text. */
  readonly emphasis: string | null;
}

export interface Item {
  readonly label: Label;
  /** Depth below the paragraph or annex, from 1. */
  readonly level: number;
  /** From the label to the end of the item's own text and of the items below it. */
  readonly span: Span;
  /** The item's own text after its label, in one or more spans: page furniture between them is left out. */
  readonly text: readonly Span[];
  /** Closing mark of the item's own text, before the items below it. */
  readonly mark: ClosingMark | null;
  readonly items: readonly Item[];
}

export interface Paragraph {
  readonly role: 'preambular' | 'operative';
  /** `null` for the unnumbered. */
  readonly label: Label | null;
  readonly opening: Opening | null;
  /** From the label or opening to the end of the last line that belongs to the paragraph, items included. */
  readonly span: Span;
  /** The paragraph's own text after its label, items and page furniture left out. */
  readonly text: readonly Span[];
  /** Closing mark of the paragraph's own text: before its items, or at its end where it has none. */
  readonly mark: ClosingMark | null;
  readonly items: readonly Item[];
  /** A preambular paragraph below an operative one where no section heading lets a new preamble begin. */
  readonly misplaced: boolean;
  /** Text that goes on after the items ("flush" lines). */
  readonly tail: readonly Span[];
  readonly tailMark: ClosingMark | null;
}

/** The line that names the adopting body: "The General Assembly,". */
export interface Enacting {
  /** With the mark after it. */
  readonly span: Span;
  readonly body: string | null;
  readonly mark: ClosingMark | null;
}

export interface Annex {
  readonly label: string;
  readonly labelSpan: Span;
  readonly title: Span | null;
  readonly span: Span;
  readonly items: readonly Item[];
}

export interface Footnote {
  /** ASCII digits or the letter or asterisk of the note. */
  readonly label: string;
  /** The note's text with its label; `null` for a mark without text. */
  readonly span: Span | null;
  /** The marks in the text that call the note. */
  readonly references: readonly Span[];
}

export interface Closing {
  readonly span: Span;
  /** ASCII digits; `null` when the text gives no meeting. */
  readonly meeting: string | null;
  /** `YYYY-MM-DD`; `null` when the text gives no date that exists. */
  readonly date: string | null;
}

export interface Resolution {
  readonly kind: 'resolution' | 'decision' | 'draft resolution';
  readonly language: LanguageCode;
  /** Key of the adopting body in `bodies/`; `null` for one that is not known. */
  readonly body: string | null;
  /** As the body's own numbering writes it, ASCII: "19/5", "1373 (2001)". */
  readonly number: string | null;
  readonly symbol: string | null;
  readonly title: Span | null;
  readonly span: Span;
  readonly enacting: Enacting | null;
  readonly preambular: readonly Paragraph[];
  readonly operative: readonly Paragraph[];
  readonly annexes: readonly Annex[];
  readonly footnotes: readonly Footnote[];
  readonly closing: Closing | null;
  /** Drafts that this text recommends for adoption by another body. */
  readonly drafts: readonly Resolution[];
}
