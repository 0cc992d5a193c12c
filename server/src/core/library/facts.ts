import type { CitationKey } from '../citations/citation.ts';
import type { Resolution } from '../document/views.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Position, Range, Span } from '../text/span.ts';

/** What an index keeps of a file: what each resolution in it is, and what it cites. */
export interface FileFacts {
  readonly texts: readonly TextFacts[];
}

/** One resolution of a file; drafts inside it are part of it. */
export interface TextFacts {
  readonly key: CitationKey | null;
  readonly kind: Resolution['kind'];
  readonly language: LanguageCode;
  readonly body: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly date: string | null;
  /** Numbers of its operative paragraphs as ranges: "1-12". */
  readonly numbers: string;
  readonly annexes: readonly string[];
  readonly span: Span;
  /** Where the span begins. */
  readonly at: Position;
  /** Of its words, white space apart: texts of equal sums are taken for the same. */
  readonly sum: number;
  readonly paragraphs: readonly ParagraphFacts[];
  readonly citations: readonly CitationFacts[];
}

/** A preambular or operative paragraph; the place is that of its opening phrase. */
export interface ParagraphFacts {
  readonly label: string | null;
  readonly opening: string;
  readonly span: Span;
  readonly at: Position;
}

/** A place that cites another text. */
export interface CitationFacts {
  readonly key: CitationKey;
  /** Number of the operative paragraph that it stands in; 0 elsewhere. */
  readonly fromParagraph: number;
  readonly paragraph: string | null;
  readonly annex: string | null;
  readonly span: Span;
  readonly range: Range;
}
