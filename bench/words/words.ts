/** What the generator fills one language's resolutions with; openings and marks come from the language's pack. */
export interface Words {
  /** With its mark. */
  readonly enacting: string;
  /** {n} is the number as the language writes it, {title} one of `things`. */
  readonly heading: string;
  /** Below the heading; {date} as in `cited`. */
  readonly adoption: string;
  /** Noun phrases, each able to follow an opening or a join. */
  readonly things: readonly string[];
  /** What stands between two noun phrases, spaces included. */
  readonly joins: readonly string[];
  /** Noun phrases that cite: {n} a number, {d} {month} {y} a date. */
  readonly cited: readonly string[];
  readonly months: readonly string[];
  /** Ends the chapeau of a paragraph that has items. */
  readonly before: string;
  /** {n} meeting, {d} {month} {y} date. */
  readonly closing: readonly [string, string];
  readonly note: string;
}
