import type { CitationKey } from '../citations/citation.ts';
import type { Resolution } from '../document/views.ts';
import type { KnownResolutions } from '../known/known.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Position, Range, Span } from '../text/span.ts';

/** One language version of one text that a file of the library holds. */
export interface Entry {
  /** URI of the file; of a marked-up one, spans count in the text that it marks up. */
  readonly file: string;
  /** Of a draft without a number, its symbol; `null` for a text that says neither. */
  readonly key: CitationKey | null;
  readonly kind: Resolution['kind'];
  readonly language: LanguageCode;
  readonly body: string | null;
  readonly number: string | null;
  /** Of a draft that the file gives one: its own. */
  readonly symbol: string | null;
  readonly title: string | null;
  /** Day of adoption, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** From the head to the last annex, UTF-16 units. */
  readonly span: Span;
  /** Where it begins: what lists of places show needs no look at the file. */
  readonly at: Position;
  /** Numbers of its operative paragraphs as ranges of the numbers that there are: "1-12". */
  readonly paragraphs: string;
  /** Labels of its annexes, '' for a sole one without. */
  readonly annexes: readonly string[];
}

/** A place that cites. */
export interface Citing {
  readonly file: string;
  readonly language: LanguageCode;
  /** The text that cites; `null` where that has no number. */
  readonly from: CitationKey | null;
  /** Number of the operative paragraph that cites; 0 elsewhere. */
  readonly fromParagraph: number;
  /** Of the citation, UTF-16 units. */
  readonly span: Span;
  /** The same in lines and columns, so that a list of thousands needs no look at their files. */
  readonly range: Range;
  /** Paragraph of the cited text that is cited. */
  readonly paragraph: string | null;
  readonly annex: string | null;
}

/** What a search found: a text by its number, symbol or title, or a paragraph of one by its opening phrase. */
export interface Hit {
  readonly entry: Entry;
  readonly paragraph: {
    readonly label: string | null;
    readonly opening: string;
    /** Of the opening phrase. */
    readonly span: Span;
    readonly at: Position;
  } | null;
}

/** Files that claim to be the same version of one text: copies, or texts that differ. */
export interface Clash {
  readonly key: CitationKey;
  readonly language: LanguageCode;
  readonly entries: readonly Entry[];
  readonly sameText: boolean;
}

/** Everything that is known of the files of a library. Immutable: a change makes a new one of a later generation. */
export interface LibraryIndex {
  readonly generation: number;
  /** Versions of the text with this key, in the order of their files. */
  find(key: CitationKey): readonly Entry[];
  /** What a file holds. */
  inFile(file: string): readonly Entry[];
  /** Places that cite the text, at most `limit`. */
  citing(key: CitationKey, limit?: number): readonly Citing[];
  /** How many texts cite it, language versions of one taken together. */
  countCiting(key: CitationKey): number;
  /** What the versions of a text cite, without repeats. */
  citedBy(key: CitationKey): readonly CitationKey[];
  search(query: string, limit: number): readonly Hit[];
  clashes(): readonly Clash[];
}

/** What rules and features may consult beyond the text itself; what is not at hand (yet) is `null`. */
export interface References {
  /** Grows when anything below becomes another: what was concluded before may be stale. */
  readonly generation: number;
  /** The day that it is, `YYYY-MM-DD`: nothing was adopted after it. Unset where nobody tells. */
  readonly today?: string;
  readonly known: KnownResolutions | null;
  readonly library: LibraryIndex | null;
  /**
   * The text of an entry's file, `null` where it is not at hand: it is then read, and the generation grows. Units are
   * those of the entry's span.
   */
  textOf(entry: Entry): string | null;
  /** Has the titles of known resolutions in a language read, where they are not: the generation then grows. */
  wantTitles?(language: LanguageCode): void;
}
