import type { LanguageCode } from '../languages/codes.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a house does its own way: the conventions that rules read, what each is about, and what it may be. */
export const CONVENTIONS = {
  repetition: {
    about: 'How like openings in a row differ: bare, also, further, bare …; or freely.',
    values: ['in-threes', 'free'],
  },
  sole: { about: 'The only operative paragraph bears no number.', values: ['unnumbered', 'either'] },
  itemEnds: { about: 'Marks between items.', values: ['semicolon', 'comma', 'any'] },
  itemLabels: { about: 'Labels of items are those of the language.', values: ['customary', 'any'] },
  preambleMark: {
    about:
      'Mark of preambular paragraphs: a comma, what else the language has (French: a semicolon), or a semicolon as well.',
    values: ['comma', 'as the language', 'comma or semicolon'],
  },
  lastMark: { about: 'Mark of the last operative paragraph.', values: ['stop', 'stop or semicolon'] },
  preambleLabels: { about: 'Preambular paragraphs may be numbered or lettered.', values: [false, true] },
  emphasis: {
    about:
      'Emphasis of openings: alike throughout the text, or one kind everywhere, or one kind in each part.',
    values: ['consistent', 'italic', 'underline', 'italic, then underline', 'any'],
  },
  capitalOpenings: {
    about: 'The words of an opening stand in capitals (“RECALLING”, “URGES”).',
    values: [false, true],
  },
  enactingMark: {
    about: 'Mark after the enacting line when a preamble follows.',
    values: ['comma', 'comma or colon'],
  },
  citationDates: {
    about: 'The first mention of a resolution gives its date: always, or if any mention does.',
    values: ['first mention', 'if any', 'any'],
  },
  citationNotes: {
    about: 'A resolution that is completed while typing gets a footnote with its symbol.',
    values: ['none', 'symbol'],
  },
  citationOrder: {
    about: 'A list of resolutions goes from the oldest to the newest.',
    values: ['by date', 'any'],
  },
  spelling: {
    about: 'English spelling: Oxford (-ize, British forms), American, or any.',
    values: ['oxford', 'american', 'any'],
  },
  self: {
    about: 'How the text names itself: “the present resolution” or “this resolution”.',
    values: ['present', 'this', 'any'],
  },
  sponsors: {
    about: 'Lines of sponsors and signatories in the head.',
    values: ['none', 'allowed', 'required'],
  },
} as const satisfies Readonly<Record<string, Convention>>;

interface Convention {
  /** For the documentation and the schema of the configuration. */
  readonly about: string;
  readonly values: readonly (string | boolean)[];
}

export type Conventions = {
  readonly [Name in keyof typeof CONVENTIONS]: (typeof CONVENTIONS)[Name]['values'][number];
};

/** How long a text may be: of its words, paragraphs and pages, each `null` where there is no limit. */
export const LIMITS = {
  words: 'Words, those of annexes and footnotes included; in Chinese, characters.',
  paragraphs: 'Preambular and operative paragraphs together.',
  pages: 'Pages, as many words to each as printed documents hold.',
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number | null };

/** A house as its own data states it: what differs from the profile that it extends. */
export interface Profile {
  readonly summary: string;
  /** Name of another profile; none for the first. */
  readonly extends?: string;
  /** Keys of the adopting bodies whose texts follow it, unless a profile is set. */
  readonly bodies?: readonly string[];
  /** Levels that differ from the rules' own. */
  readonly levels?: Readonly<Record<string, Severity | 'off'>>;
  readonly conventions?: Partial<Conventions>;
  readonly limits?: Partial<Limits>;
}

/** What a team adds of its own. */
export interface Vocabulary {
  /** Opening phrases, by language and part. */
  readonly openings: {
    readonly [language in LanguageCode]?: {
      readonly preambular?: readonly string[];
      readonly operative?: readonly string[];
    };
  };
  /** Names of adopting bodies as their enacting lines write them, without the mark. */
  readonly bodies: readonly string[];
  /** Words and names that no rule on words reports. */
  readonly words: readonly string[];
  /** Approved terms: what is found → what to write. */
  readonly terms: Readonly<Record<string, string>>;
  /** Words that the team does not use; → why, or '' . */
  readonly forbidden: Readonly<Record<string, string>>;
}

export const NO_VOCABULARY: Vocabulary = { openings: {}, bodies: [], words: [], terms: {}, forbidden: {} };

/** Whose conventions hold in a text: a profile with all that it extends, and what the team adds. */
export interface House {
  /** Name of the profile. */
  readonly name: string;
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
  readonly conventions: Conventions;
  readonly limits: Limits;
  readonly vocabulary: Vocabulary;
}
