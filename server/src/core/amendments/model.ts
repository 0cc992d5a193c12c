import type { Severity } from '../houses/profile.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Message } from '../rules/message.ts';
import type { Span, TextEdit } from '../text/span.ts';

/** An amendment document: what one delegation (or several) would have changed in a draft. */
export interface AmendmentDocument {
  readonly language: LanguageCode;
  /** Whose customary words it uses: those of United Nations bodies or those of Model UN. */
  readonly house: 'un' | 'model-un';
  readonly head: AmendmentHead;
  readonly clauses: readonly Clause[];
}

export interface AmendmentHead {
  /** The draft that is amended, by symbol, number or title, as written; `null` where the head does not say. */
  readonly draft: string | null;
  /** Who proposes, as written. */
  readonly by: string | null;
  /** Model UN: accepted by the sponsors, or put to the vote. */
  readonly stance: 'friendly' | 'unfriendly' | null;
  /** Of the lines of the head in the file; `null` for one that was not read from a file. */
  readonly span: Span | null;
}

/** One numbered instruction. A sentence with several ("… and renumber …") makes several clauses. */
export interface Clause {
  /** As written, without the mark behind it: "1", "II"; '' for none. */
  readonly number: string;
  readonly act: Act;
  /** Where it stands in the amendment document, quoted text included; `null` for one that was not read from a file. */
  readonly span: Span | null;
  /** For colours: what the parts of it are, in order. Empty for one that was not read from a file. */
  readonly marks: readonly ClauseMark[];
}

export interface ClauseMark {
  readonly kind: 'number' | 'place' | 'old' | 'new';
  readonly span: Span;
}

/** What a clause asks for. Places are those of the draft as submitted, whatever other clauses do. */
export type Act =
  | { readonly kind: 'replace-words'; readonly place: Place; readonly old: string; readonly next: string }
  | { readonly kind: 'delete-words'; readonly place: Place; readonly old: string }
  | {
      readonly kind: 'add-words';
      readonly place: Place;
      /** At the start or end of the place, or beside the words `anchor`. */
      readonly where: 'before' | 'after' | 'start' | 'end';
      /** `null` with `start` and `end`. */
      readonly anchor: string | null;
      readonly next: string;
    }
  /** The whole place, with the items below it; `next` is the text with its label. */
  | { readonly kind: 'replace'; readonly place: Place; readonly next: string }
  | {
      readonly kind: 'insert';
      /** Beside the place and all that is below it; `in`: below it, an item behind those that it has. */
      readonly where: 'before' | 'after' | 'in';
      readonly place: Place;
      readonly what: Inserted;
      readonly next: string;
    }
  /** With the items below them. */
  | { readonly kind: 'delete'; readonly places: readonly Place[] }
  | { readonly kind: 'move'; readonly place: Place; readonly where: 'before' | 'after'; readonly to: Place }
  /** One by one. Labels as numbers are said: "6", "5 bis", "b". */
  | { readonly kind: 'renumber'; readonly places: readonly Place[]; readonly labels: readonly string[] }
  /** What is left, in order: the operative paragraphs, or the items of `place`. */
  | { readonly kind: 'renumber-rest'; readonly place: Place | null }
  /** Kept as it stands, since it is not certain what it asks for. */
  | { readonly kind: 'unknown'; readonly text: string };

/** What is inserted. `unnumbered`: a paragraph that shall have no number though those around it do. */
export type Inserted = 'paragraph' | 'unnumbered' | 'item' | 'annex' | 'footnote' | 'lines';

export type Part =
  | 'preambular'
  | 'operative'
  | 'annex'
  | 'footnote'
  | 'title'
  /** What stands before the title and the enacting line. */
  | 'head'
  | 'enacting'
  /** Lines that belong to no paragraph, behind the place `after`: headings between paragraphs, closing lines. */
  | 'lines'
  /** All of the draft. */
  | 'text';

/** What a clause speaks of, as the draft that was submitted has it. */
export interface Place {
  /** Which resolution of the file, from 0; drafts inside others count. */
  readonly resolution: number;
  readonly part: Part;
  /** ASCII digits: "3", "5 bis", "II"; `null` where it is named by its place in the order, or is the only one. */
  readonly label: string | null;
  /** From 1, among the paragraphs of the part; `null` where `label` names it. */
  readonly ordinal: number | null;
  /** Items below it, outermost first. */
  readonly items: readonly ItemName[];
  /** Its own words alone, without the items below it: the chapeau. */
  readonly isChapeau: boolean;
  /** Of `lines`: what stands before them. */
  readonly after: Place | null;
}

/** An item by its label ("a", "ii") or, where that is none or not its alone, by its place in the order. */
export interface ItemName {
  readonly label: string | null;
  readonly ordinal: number | null;
}

/** What applying a document did, clause by clause. */
export interface Applied {
  /** The draft's text as amended; what no clause touches is left byte for byte. */
  readonly text: string;
  readonly outcomes: readonly Outcome[];
}

export interface Outcome {
  /** Which of the documents, from 0, and which of its clauses. */
  readonly document: number;
  readonly clause: number;
  /** `null` where the clause was applied; else why not. */
  readonly problem: AmendmentProblem | null;
}

export type ProblemKind =
  | 'not-understood'
  | 'no-such-place'
  | 'ambiguous-place'
  | 'words-not-found'
  | 'ambiguous-words'
  /** The clauses before it have deleted or changed what it speaks of. */
  | 'already-changed';

export interface AmendmentProblem {
  readonly kind: ProblemKind;
  readonly message: Message;
  /** In the amendment document: the words or the place; `null` where the clause has no span. */
  readonly span: Span | null;
  /** In the draft: the passage that is nearest to words that were not found. */
  readonly nearest: Span | null;
}

/** A finding of a check of an amendment document against its draft. */
export interface AmendmentFinding extends AmendmentProblem {
  /** That of a rule. */
  readonly code: `amendment/${ProblemKind}`;
  readonly clause: number;
  /** The words of the passage that is nearest. */
  readonly fix: string | null;
}

/** A finding as it is shown: of a rule that is on, at its level. */
export interface ReportedFinding extends AmendmentFinding {
  readonly severity: Severity;
  readonly span: Span;
  /** Makes the clause fit: the words of the passage nearest, in the quotation marks that are there. */
  readonly edit: TextEdit | null;
}

/** Clauses of two documents that cannot both be adopted as they stand. */
export interface Conflict {
  readonly kind: 'same-words' | 'same-place' | 'deleted' | 'same-insertion';
  readonly message: Message;
  readonly first: { readonly document: number; readonly clause: number };
  readonly second: { readonly document: number; readonly clause: number };
}

/** How far a document departs from the draft. */
export interface Departure {
  readonly document: number;
  /** Share of the draft's words that it deletes or replaces, 0 to 1 and more where it adds much. */
  readonly share: number;
  readonly deletedParagraphs: number;
  /** Why it stands where it does in the order. */
  readonly reason: Message;
}
