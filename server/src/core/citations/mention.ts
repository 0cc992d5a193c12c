import type { Kin } from '../languages/citing/citing.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Span } from '../text/span.ts';
import type { CitationKind } from './citation.ts';

/**
 * One cited thing as the words around it say, before anything else is known: a small flat value without places, so
 * that what is concluded holds while only other words change. `resolve` makes of a sequence of them what each cites.
 */
export interface Mention {
  readonly step: 'mention';
  readonly kind: CitationKind;
  readonly language: LanguageCode;
  /** ASCII, in the order of the text: "66/102", "31/16 A", "1373 (2001)"; the label of a reference within the text. */
  readonly number: string | null;
  /** Of a document, or of a resolution that is cited by its symbol. */
  readonly symbol: string | null;
  /** Key of the body that is named in full beside it, or by the number itself. */
  readonly body: string | null;
  /** What kind of body a short name beside it says: "the Council". */
  readonly kin: Kin | null;
  /** "its". */
  readonly own: boolean;
  /** The body, or the kind of body, last named in the clause, whose "its" may mean: "the Council, in its resolution". */
  readonly subject: string | null;
  readonly subjectKin: Kin | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Its date stands behind other words, and is meant only where it can be: "5/1, on paper, and 5/2, on ink, of 18 June 2007". */
  readonly far: boolean;
  /** Labels of the paragraphs of the cited text that are named, parted by bars: "5", "4 (b)|7". */
  readonly paragraphs: string;
  readonly annex: string | null;
  /** First of a list, a later member of the list of the mention before, or neither. */
  readonly list: 'first' | 'later' | null;
  /** Stands between the ends of a range that the text gives. */
  readonly between: boolean;
}

/** Where a mention stands, in UTF-16 units of the run that it was read from. */
export interface Place {
  readonly span: Span;
  readonly number: Span;
  readonly date: Span | null;
  /** Of each label of its paragraphs. */
  readonly paragraphs: readonly Span[];
  readonly annex: Span | null;
  readonly title: Span | null;
  /** Start of the first member of its list; `null` outside lists. */
  readonly list: number | null;
}

export interface PlacedMention {
  readonly mention: Mention;
  readonly place: Place;
}

/** What resolving needs of the text besides mentions: whose text begins here. */
export interface Enacted {
  readonly step: 'enacting';
  /** Key of the body whose text goes on from here; `null` where none is known. */
  readonly body: string | null;
  /** `YYYY-MM-DD` when it was adopted, where that is known. */
  readonly date: string | null;
}

export type Step = Mention | Enacted;

/** A mention with nothing said of it but what is given. Written out: it is made for each, and a spread is slow. */
export function mentionOf(given: Partial<Mention> & Pick<Mention, 'kind' | 'language'>): Mention {
  return {
    step: 'mention',
    kind: given.kind,
    language: given.language,
    number: given.number ?? null,
    symbol: given.symbol ?? null,
    body: given.body ?? null,
    kin: given.kin ?? null,
    own: given.own ?? false,
    subject: given.subject ?? null,
    subjectKin: given.subjectKin ?? null,
    date: given.date ?? null,
    far: given.far ?? false,
    paragraphs: given.paragraphs ?? '',
    annex: given.annex ?? null,
    list: given.list ?? null,
    between: given.between ?? false,
  };
}

/** A place with nothing but the number in it and what else is given. */
export function placeOf(given: Partial<Place> & Pick<Place, 'span' | 'number'>): Place {
  return {
    span: given.span,
    number: given.number,
    date: given.date ?? null,
    paragraphs: given.paragraphs ?? NO_SPANS,
    annex: given.annex ?? null,
    title: given.title ?? null,
    list: given.list ?? null,
  };
}

const NO_SPANS: readonly Span[] = [];
