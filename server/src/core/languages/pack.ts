import type { CitingWords } from './citing/citing.ts';
import type { LanguageCode } from './codes.ts';

/** Concept → forms, the most usual first, parted by bars; "-" holds forms without a shared concept. */
export type OpeningTable = Readonly<Record<string, string>>;

/** What the core knows of one language: data that a linguist can review without reading code. */
export interface LanguagePack {
  readonly code: LanguageCode;
  /** The language's own name. */
  readonly name: string;
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han';
  readonly direction: 'ltr' | 'rtl';
  /** Openings start with a capital (Latin scripts) or not (Russian; the others have none). */
  readonly capitals: boolean;
  readonly marks: {
    readonly comma: string;
    readonly semicolon: string;
    readonly stop: string;
    readonly colon: string;
  };
  /** Marks that houses accept at the end of a preambular paragraph, the first being the one to write. */
  readonly preambularMarks: readonly string[];
  readonly preambular: OpeningTable;
  readonly operative: OpeningTable;
  /** Adverbs that go before or after an opening, parted by bars. */
  readonly before: string;
  readonly after: string;
  /** How an opening that no list holds may look: endings or beginnings of its first word, parted by bars. */
  readonly shapes: {
    readonly preambular: { readonly starts: string; readonly ends: string };
    readonly operative: { readonly starts: string; readonly ends: string };
    /** Second words that belong to the first (Arabic منها). */
    readonly seconds: string;
  };
  /** Prefix that joins a later preambular paragraph to the one before (Arabic waw), or ''. */
  readonly joiner: string;
  /** First words of a heading that names the text, parted by bars; of lines that only Model UN papers have. */
  readonly headings: {
    readonly resolution: string;
    readonly decision: string;
    readonly draft: string;
    readonly modelUn: string;
  };
  /** First words of lines that tell of the adoption, parted by bars. */
  readonly adoption: string;
  /** Whether footnote marks go before a comma or semicolon, or follow it. */
  readonly notes: 'before' | 'after';
  readonly annex: string;
  /** Words for "first", "second" … after an annex heading, parted by bars; '' where figures serve. */
  readonly annexOrdinals: string;
  /** Templates: {n} number, {d} {m} {y} {month} parts of a date, [ ] optional, {x|y} a choice. */
  readonly meeting: string;
  readonly date: string;
  readonly months: string;
  /** The adverbs of a second and a third like paragraph: "Recalling also", "Further requests". */
  readonly repetition: {
    readonly also: string;
    readonly further: string;
    /** Where they stand: before the phrase or behind it. */
    readonly place: { readonly preambular: 'before' | 'after'; readonly operative: 'before' | 'after' };
    /** First words that they follow at once though more words of the phrase come, parted by bars. */
    readonly splits: string;
    /** One verb stands for several English ones, so that plain repetition is usual in the preamble, too. */
    readonly varies: boolean;
    /** Words that join another verb to the phrase, parted by bars: what opens so opens otherwise. */
    readonly and: string;
  };
  readonly labels: {
    /** How an operative number is written; {n} stands for the figure. */
    readonly operative: string;
    /** How items are labelled at each level, from 1; {a} letter, {i} roman, {n} figure, {h} Chinese numeral. */
    readonly items: readonly string[];
  };
  /** The words around the numbers of what is cited. */
  readonly citing: CitingWords;
}
