import type { Head } from '../document/heads.ts';
import type { Part } from '../document/parts.ts';
import type { Item, Paragraph } from '../document/views.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Span, TextEdit } from '../text/span.ts';
import type { Fact } from './facts.ts';
import type { Source } from './sources.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Fix {
  /** What the fix does, as a menu says it. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one right answer: what a fix-all does. */
  readonly preferred?: boolean;
}

/** A fault that a rule found; spans count UTF-16 units from the start of the file. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Merely says that something is not finished yet: an editor holds it back while the paragraph is typed. */
  readonly unfinished?: true;
}

/** Example texts; ⟦ ⟧ in a bad one marks what is reported. */
export type Examples = { readonly [language in LanguageCode]?: string };

/** What a rule says of itself: its documentation, schema entry, and first tests. */
export interface About {
  /** `group/kebab-name`. */
  readonly code: string;
  readonly severity: Severity;
  readonly languages: 'all' | readonly LanguageCode[];
  readonly summary: string;
  readonly why: string;
  readonly source: readonly Source[];
  readonly bad: Examples;
  readonly good: Examples;
  /** What its quick fix does; `null` where only the drafter can tell. */
  readonly fix: string | null;
}

/** The line that names the adopting body. */
export interface EnactingLine {
  /** Without emphasis, heading marks and the mark after it. */
  readonly name: Span;
  readonly mark: Span | null;
  /** Read as one; otherwise a line that merely stands where it is due. */
  readonly sure: boolean;
  /** As a list of bodies has it, to the letter. */
  readonly known: boolean;
}

/** Items side by side under one paragraph, item or annex. */
export interface List {
  readonly items: readonly Item[];
  /** Depth below the paragraph, from 1. */
  readonly level: number;
  readonly paragraph: Paragraph;
  /** What the items hang from. */
  readonly above: Paragraph | Item;
}

/** What stands around the part that is looked at. Heads alone: an edit in their text concerns nobody. */
export interface Context {
  readonly part: Part;
  /** The nearest part before and after that is no footnote. */
  readonly before: Head | null;
  readonly after: Head | null;
  readonly pack: LanguagePack;
  slice(span: Span): string;
  report(
    span: Span,
    message: string,
    more?: { readonly fixes?: readonly Fix[]; readonly unfinished?: true },
  ): void;
}

/** A fix of a rule that looks at a whole resolution: each edit replaces the text of a fact. */
export interface FactFix {
  readonly title: string;
  readonly edits: readonly { readonly fact: number; readonly text: string }[];
  readonly preferred?: boolean;
}

export interface ResolutionContext {
  /** The facts of one resolution, in order. */
  readonly facts: readonly Fact[];
  readonly pack: LanguagePack;
  /** Reports the place of the fact with this index. */
  report(fact: number, message: string, fixes?: readonly FactFix[]): void;
}

/** What a rule of each scope is handed. */
interface Subjects {
  enacting: EnactingLine;
  preambular: Paragraph;
  operative: Paragraph;
  /** Preambular and operative paragraphs alike. */
  paragraph: Paragraph;
  list: List;
  /** Every part of a resolution, headings, annexes and notes too. */
  part: Part;
}

export type PartScope = keyof Subjects;
export type Scope = PartScope | 'resolution';

export interface RuleOf<S extends PartScope> extends About {
  readonly scope: S;
  check(subject: Subjects[S], context: Context): void;
}

export interface ResolutionRule extends About {
  readonly scope: 'resolution';
  check(context: ResolutionContext): void;
}

export type PartRule = { [S in PartScope]: RuleOf<S> }[PartScope];
export type Rule = PartRule | ResolutionRule;

/** Declares a rule; gives its check the types of its scope. */
export function rule<S extends PartScope>(declared: RuleOf<S>): RuleOf<S>;
export function rule(declared: ResolutionRule): ResolutionRule;
export function rule(declared: Rule): Rule {
  return declared;
}
