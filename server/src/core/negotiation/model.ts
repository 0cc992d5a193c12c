import type { Document } from '../document/document.ts';
import type { Resolution } from '../document/views.ts';
import type { Stance } from '../languages/negotiating/words.ts';
import type { Span } from '../text/span.ts';

/** Whoever negotiates: a State, a group of States, the chair. */
export interface Delegation {
  /** The same for all ways to write it, in all languages: "EU", "Japan", "Chair"; of one that no table holds, its name. */
  readonly key: string;
  /** As the text writes it. */
  readonly name: string;
}

export type { Stance };

/** "EU: ", "Japan, Norway: reserve", " – AU", "[AU: delete]", "(agreed ad ref)". */
export interface Attribution {
  /** With the marks and spaces that go with it; of a bracket that says nothing else, all of it. */
  readonly span: Span;
  /** Empty where nobody is named: "[delete]", "(agreed)". */
  readonly delegations: readonly Delegation[];
  readonly stance: Stance;
}

export type MarkKind =
  /** Words that are proposed or not agreed: "[…]", "[EU: …]", "**…**", "<ins>…</ins>". */
  | 'proposal'
  /** Words that are proposed to go: "~~…~~", "[delete: …]", "[…] [AU: delete]". */
  | 'deletion'
  /** One of several wordings: "[shall/should]", "[Option 1: … Option 2: …]". */
  | 'choice'
  /** Speaks of the paragraph or item that it stands in, and is no text itself: "[EU: reserve]", "(agreed ad ref)". */
  | 'remark'
  /** A square bracket without a partner. */
  | 'unbalanced';

export type Status = 'open' | 'ad-ref' | 'agreed';

/** One mark of negotiation, with those inside it. Spans count UTF-16 units of the file; immutable. */
export interface Mark {
  readonly kind: MarkKind;
  readonly form: 'bracket' | 'parenthesis' | 'bold' | 'underline' | 'struck';
  /** All of it, attributions right behind its bracket included. */
  readonly span: Span;
  /** The words without brackets and attributions; empty for a remark and an unbalanced bracket. */
  readonly text: Span;
  /** Its own; those of marks around it count for it, too. */
  readonly attributions: readonly Attribution[];
  /** Of a choice, at least two; else empty. */
  readonly options: readonly Option[];
  readonly status: Status;
  readonly marks: readonly Mark[];
}

/** One of the wordings to choose from. */
export interface Option {
  /** What is left of it when it is chosen, and what goes when another is. */
  readonly text: Span;
  readonly span: Span;
  /** Its name as written: "Alt 1", "3 bis"; '' for one that stands between strokes. */
  readonly name: string;
  readonly attributions: readonly Attribution[];
}

/** Paragraphs or items that stand for one another: "3." and "3 alt.", "[3. …]" and "[3 bis. …]". */
export interface Alternatives {
  /** `bis` may as well be paragraphs that are added: only a person knows. */
  readonly kind: 'alt' | 'bis';
  readonly span: Span;
  readonly options: readonly Option[];
}

/** What is negotiated in one document. */
export interface Negotiation {
  readonly document: Document;
  /** Outermost ones, in the order of the text; they do not overlap. */
  readonly marks: readonly Mark[];
  readonly alternatives: readonly Alternatives[];
  /** Every delegation that is named, those named most often first. */
  readonly delegations: readonly (Delegation & { readonly count: number })[];
}

/** Where something stands, as people name it. */
export interface PointPlace {
  readonly role: 'title' | 'preambular' | 'operative' | 'item' | 'heading' | 'annex' | 'text';
  /** "3", "3 bis", "3 (a)", "II"; of a preambular paragraph without a number how many it is ("2"); '' for what has none. */
  readonly path: string;
  /** Of the whole paragraph or item; of text outside paragraphs, its lines. */
  readonly span: Span;
  /** Where its words begin, behind its label; `null` of what is no paragraph and no item. */
  readonly words: number | null;
  /** `null` outside every resolution. */
  readonly resolution: Resolution | null;
}

/** One thing that is open, or was and is agreed: a mark, or a set of alternatives. */
export interface Point {
  readonly place: PointPlace;
  /** One of the two. */
  readonly mark: Mark | null;
  readonly alternatives: Alternatives | null;
  /** What it is about in a word. */
  readonly what: MarkKind | 'alternatives';
  readonly attributions: readonly Attribution[];
  readonly status: Status;
  /** The words that it is about, emphasis and marks left out, cut behind a word. */
  readonly excerpt: string;
}

export interface Counts {
  readonly open: number;
  readonly adRef: number;
  readonly agreed: number;
}
