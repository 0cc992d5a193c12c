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
  readonly and: string;
  /** "to" between the ends of a range. */
  readonly to: string;
  /** "of" between number and date. */
  readonly dated: string;
  /** "entitled", before a title in quotation marks. */
  readonly entitled: string;
  readonly paragraph: string;
  readonly annex: string;
  /** Letters of parts where they are words ("باء" for B), as "word=LETTER" parted by bars; '' for none. */
  readonly partNames: string;
  /** Letters that stand for "session" in brackets: "د" of "(د-3)", special, emergency special; '' for none. */
  readonly session: { readonly regular: string; readonly special: string; readonly emergency: string };
  /** Number before noun (Chinese): sign before the figures, sign behind them. */
  readonly frame: { readonly before: string; readonly after: string } | null;
}

/** What kind of organ a body is, for its short name: "the Council". */
export type Kin = 'assembly' | 'council' | 'commission' | 'committee' | 'conference' | 'board';
