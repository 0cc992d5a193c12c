import type { LanguageCode } from '../languages/codes.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a house does its own way: data that rules read. */
export interface Conventions {
  /** How like openings in a row differ: bare, also, further, bare …; by any modifier; or not at all. */
  readonly repetition: 'in-threes' | 'free';
  /** The only operative paragraph bears no number. */
  readonly sole: 'unnumbered' | 'either';
  /** Marks between items. */
  readonly itemEnds: 'semicolon' | 'any';
  /** Labels of items are those of the language. */
  readonly itemLabels: 'customary' | 'any';
  /** Mark of the last operative paragraph. */
  readonly lastMark: 'stop' | 'stop or semicolon';
  /** Preambular paragraphs may be numbered or lettered. */
  readonly preambleLabels: boolean;
  /** Emphasis of openings: as the text has it, or one of these everywhere. */
  readonly emphasis: 'consistent' | 'italic' | 'underline';
  /** The words of an opening stand in capitals ("RECALLING", "URGES"). */
  readonly capitalOpenings: boolean;
  /** Mark after the enacting line when a preamble follows. */
  readonly enactingMark: 'comma' | 'comma or colon';
  /** English spelling. */
  readonly spelling: 'oxford' | 'american';
  /** How the text names itself: "the present resolution" or "this resolution". */
  readonly self: 'present' | 'this' | 'any';
  /** Lines of sponsors and signatories in the head. */
  readonly sponsors: 'none' | 'allowed';
}

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
  readonly vocabulary: Vocabulary;
}
