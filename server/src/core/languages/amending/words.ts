/**
 * A template. `{slot}` is filled in, `(a|b)` are alternatives and `[a]` may be left out; bars outside of brackets part
 * alternatives of the whole. What is written takes the first alternative of each and leaves out what may be; what is
 * read may have any. Case, accents and commas do not count.
 */
export type Template = string;

/** A noun phrase as an object or subject; behind what governs the genitive; and with the preposition for "in". */
export interface Forms {
  readonly the: Template;
  /** From `AmendingWords.of` where it is left out. */
  readonly of?: Template;
  /** From `AmendingWords.in` where it is left out. */
  readonly in?: Template;
}

/**
 * How the parts of a draft are called. {n} a label or number, {nth} an ordinal, {item} labels of
 * items, {sub} the same in brackets, {annex} the
 * label of an annex.
 */
export interface PlaceWords {
  readonly operative: Forms;
  readonly operativeNth: Forms;
  readonly operativeSole: Forms;
  readonly preambular: Forms;
  readonly preambularNth: Forms;
  /** {of} is the paragraph that the item stands in. */
  readonly item: Forms;
  readonly itemNth: Forms;
  readonly annex: Forms;
  readonly annexNth: Forms;
  readonly annexSole: Forms;
  /** An item right below an annex. */
  readonly annexItem: Forms;
  readonly annexItemNth: Forms;
  readonly footnote: Forms;
  readonly footnoteNth: Forms;
  readonly title: Forms;
  readonly head: Forms;
  readonly enacting: Forms;
  /** Lines that belong to no paragraph; {the} stands before them. */
  readonly lines: Forms;
  readonly text: Forms;
  readonly chapeau: Forms;
  /** {from} to {till}. */
  readonly range: Forms;
  /** {list} of numbers. */
  readonly list: Forms;
}

/** What is inserted, with what leads to its text. */
export interface InsertedWords {
  /** {number}: the number that it shall have. */
  readonly paragraph: Template;
  /** A paragraph that shall have no number. */
  readonly unnumbered: Template;
  readonly item: Template;
  readonly annex: Template;
  readonly footnote: Template;
  readonly lines: Template;
}

/** Clauses; the first template of each is the one that is written. Slots {in} {the} {of} hold the place. */
export interface ActWords {
  readonly replaceWords: readonly Template[];
  readonly deleteWords: readonly Template[];
  /** {old}: the words that they are put behind. */
  readonly addAfter: readonly Template[];
  readonly addBefore: readonly Template[];
  readonly addEnd: readonly Template[];
  readonly addStart: readonly Template[];
  readonly replace: readonly Template[];
  readonly insertAfter: readonly Template[];
  readonly insertBefore: readonly Template[];
  readonly insertIn: readonly Template[];
  /** A paragraph whose number says where it comes in: {bis} is "4 bis". */
  readonly insertBis: readonly Template[];
  readonly delete: readonly Template[];
  /** {to} {ofto}: the place that it is put beside, and the same in the genitive. */
  readonly moveAfter: readonly Template[];
  readonly moveBefore: readonly Template[];
  /** {labels}: the number that it gets. */
  readonly renumber: readonly Template[];
  /** {labels}: the first and the last number. */
  readonly renumberRange: readonly Template[];
  readonly renumberItem: readonly Template[];
  readonly renumberRest: readonly Template[];
  readonly renumberRestItems: readonly Template[];
}

export interface HeadWords {
  /** {by} who proposes, {draft} what is amended. */
  readonly byTo: Template;
  readonly to: Template;
  /** {name}: symbol, number or title. */
  readonly draft: Template;
  /** A draft that nothing names. */
  readonly unnamed: Template;
  readonly by: Template;
  /** May stand before the number of a clause: "Amendment 2:". Parted by bars. */
  readonly clause: string;
  readonly friendly: Template;
  readonly unfriendly: Template;
}

/** The customary words of amendments in one language. */
export interface AmendingWords {
  /** Around words that are quoted. */
  readonly quotes: readonly [string, string];
  /** {the}: how "of" and "in" are said where the noun does not change. */
  readonly of: Template;
  readonly in: Template;
  /** "first|second|…" as they agree with a paragraph, in the three forms. */
  readonly ordinals: { readonly the: string; readonly of: string; readonly in: string };
  /** The same in figures, where the words end; {n} the figure. */
  readonly nth: Template;
  /** "one|two|…", for numbers that are written in words. */
  readonly cardinals: string;
  /** How the label of an item is written; {n} the letter. */
  readonly item: string;
  /** May stand before what is quoted: "the words". Parted by bars. */
  readonly quoted: string;
  /** May stand behind it. Parted by bars, '' for none. */
  readonly quotedAfter: string;
  /** Between clauses of a sentence and places of a list: "and". Parted by bars. */
  readonly and: string;
  /** Between the ends of a range. Parted by bars. */
  readonly to: string;
  /** Which draft of a file with several is meant: {the} place in it, {n} the draft. */
  readonly within: Template;
  readonly places: PlaceWords;
  readonly inserted: InsertedWords;
  readonly acts: ActWords;
  /** What Model UN says otherwise. */
  readonly modelUn: {
    readonly places: Partial<PlaceWords>;
    readonly acts: Partial<ActWords>;
    readonly inserted: Partial<InsertedWords>;
  };
  readonly head: HeadWords;
  /** Behind a clause, and behind one that quoted text follows. */
  readonly stop: string;
  readonly colon: string;
}
