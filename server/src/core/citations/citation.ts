import type { LanguageCode } from '../languages/codes.ts';
import type { Span } from '../text/span.ts';

/**
 * What is cited. `paragraph`, `annex` and `footnote` are references within the text itself; a paragraph or annex of
 * another text is a citation of that text.
 */
export type CitationKind =
  | 'resolution'
  | 'decision'
  | 'document'
  | 'treaty'
  | 'paragraph'
  | 'annex'
  | 'footnote';

/**
 * How the text says whose a resolution is: by the body's name beside it, by a short name for one that was named in full
 * before ("the Council"), by "its", by the shape of the number alone, or not at all.
 */
export type Whose = 'named' | 'short' | 'own' | 'shape' | 'unknown';

/** One cited thing. Spans count UTF-16 units from the start of the file; numbers are ASCII in the body's own order. */
export interface Citation {
  readonly kind: CitationKind;
  readonly language: LanguageCode;
  /** From its noun or body, where it stands beside the number, to the end of the number or its date. */
  readonly span: Span;
  /** Of the number, symbol or label alone. */
  readonly numberSpan: Span;
  /** Key of the body whose it is, or that issued a document; `null` where nothing says. */
  readonly body: string | null;
  readonly whose: Whose;
  /** "66/102", "31/16 A", "217 A (III)", "1373 (2001)", "1/CP.21"; of a reference within the text its label: "5", "II". */
  readonly number: string | null;
  /** "A/RES/66/102", "E/2012/30/Corr.1". */
  readonly symbol: string | null;
  /** `YYYY-MM-DD` of the date that is given with it, its own or that of the whole list. */
  readonly date: string | null;
  readonly dateSpan: Span | null;
  /** Paragraph of the cited text, without spaces but before an item: "5", "4 (b)"; `null` where none is named. */
  readonly paragraph: string | null;
  readonly paragraphSpan: Span | null;
  /** Every paragraph of the cited text that is named, that one first: "paragraphs 9, 14 and 16 of …". */
  readonly paragraphs: readonly CitedParagraph[];
  /** Annex of the cited text: its label, '' for one without; `null` where none is named. */
  readonly annex: string | null;
  readonly annexSpan: Span | null;
  /** The title that the text gives it, without quotation marks; `null` where it gives none. */
  readonly titleSpan: Span | null;
  /** Stored in reversed order, as in texts read from a printed Arabic page: ٥/١٩ for 19/5. */
  readonly turned: boolean;
  /** Offset where the list begins that it is a member of; `null` for one that stands alone. */
  readonly list: number | null;
}

export interface CitedParagraph {
  /** "5", "4 (b)". */
  readonly label: string;
  readonly span: Span;
}

/** What a resolution, decision or document is found by, however it is written: equal keys cite one text. */
export type CitationKey = string;

/** The key of a text of a body ("GA/66/102"), of a decision ("GA/DEC/66/511"), or of a document by its symbol. */
export function keyOf({
  kind,
  body,
  number,
  symbol,
}: {
  readonly kind: string;
  readonly body: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
}): CitationKey | null {
  if (kind === 'document') return symbol === null ? null : bare(symbol);
  if (body === null || number === null) return null;
  if (kind === 'decision') return `${body}/DEC/${bare(number)}`;
  return kind === 'resolution' || kind === 'draft resolution' ? `${body}/${bare(number)}` : null;
}

/** The key that a text is cited by: that of its number, or of the symbol of a draft that has none. */
export function ownKeyOf(text: Parameters<typeof keyOf>[0]): CitationKey | null {
  return keyOf(text) ?? keyOf({ ...text, kind: 'document' });
}

/** Letter case and spaces say nothing. */
function bare(number: string): string {
  return number.replaceAll(' ', '').toUpperCase();
}
