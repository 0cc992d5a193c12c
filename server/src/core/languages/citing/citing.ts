/**
 * The words of citations in one language, as adopted texts write them. Variants stand after a bar; "(a|b)" inside a
 * word lists endings, an empty one among them where the bare stem serves. All are matched against folded text.
 */
export interface CitingWords {
  /** Articles that begin the name of a body in an enacting line and drop out elsewhere, parted by bars. */
  readonly articles: string;
  /** Particles written together with the next word (Arabic و ب ل), parted by bars; '' for none. */
  readonly prefixes: string;
  readonly resolution: string;
  readonly decision: string;
  /** Nouns that say whose the text is in themselves (Arabic قرارها), '' for none. */
  readonly ownResolution: string;
  readonly ownDecision: string;
  /** "its" before the noun. */
  readonly own: string;
  /** Short names of bodies by what they are. */
  readonly short: Readonly<Record<Kin, string>>;
  /** Stands between the noun and the name of the body: "of the". */
  readonly of: string;
  /** "No." before the figures. */
  readonly sign: string;
  /** What may stand between the noun and the figures without meaning: "including", "notably". */
  readonly filler: string;
  /** "until", before a date that is of something else (Chinese 至); '' for none. */
  readonly until: string;
  /** "on", before what a text is about: a body named behind it is not its own (Chinese 关于). */
  readonly about: string;
  readonly and: string;
  /** "to" between the ends of a range. */
  readonly to: string;
  /** "of" between number and date. */
  readonly dated: string;
  /** Words between number and date that may say when something else was: the date is meant where it can be. */
  readonly datedWeakly: string;
  /** "entitled", before a title in quotation marks. */
  readonly entitled: string;
  /** "of" between a paragraph or annex and the text that it is of. */
  readonly from: string;
  /** "in", before "its resolution" of a body that was named just before. */
  readonly within: string;
  /** Divisions of a cited text that are no paragraphs. */
  readonly section: string;
  /** A treaty's place in a series: who publishes it, its name, volume and number. */
  readonly treaty: {
    readonly publisher: string;
    readonly series: string;
    readonly volume: string;
    readonly number: string;
  };
  readonly paragraph: string;
  /** "operative", beside the word for paragraph. */
  readonly operative: string;
  /** Articles before a paragraph or annex, '' for none. */
  readonly definite: string;
  readonly annex: string;
  /** Letters of parts where they are words ("باء" for B), as "word=LETTER" parted by bars; '' for none. */
  readonly partNames: string;
  /** Letters that stand for "session" in brackets: "د" of "(د-3)", special, emergency special; '' for none. */
  readonly session: { readonly regular: string; readonly special: string; readonly emergency: string };
  /** Conferences of parties in numbers such as 1/CP.21, where they are not written so: "م أ=CP"; '' for none. */
  readonly conferences: string;
  /** Number before noun (Chinese): sign before the figures, sign behind them. */
  readonly frame: { readonly before: string; readonly after: string } | null;
}

/** What kind of organ a body is, for its short name: "the Council". */
export type Kin = 'assembly' | 'council' | 'commission' | 'committee' | 'conference' | 'board';
