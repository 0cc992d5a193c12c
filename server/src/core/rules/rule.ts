import type { Head } from '../document/heads.ts';
import type { Part } from '../document/parts.ts';
import type { Item, Paragraph } from '../document/views.ts';
import type { Fact } from '../facts/facts.ts';
import type { House, Severity, Vocabulary } from '../houses/profile.ts';
import type { Certainty } from '../known/known.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Entry, References } from '../library/library.ts';
import type { Range, Span, TextEdit } from '../text/span.ts';
import type { Directive } from './directives.ts';
import type { Message } from './message.ts';
import type { Run } from './runs.ts';
import type { Source } from './sources.ts';

export interface Fix {
  /** What the fix does, as a menu says it. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one right answer: what a fix-all does. */
  readonly preferred?: boolean;
}

/** Another place that a finding speaks of: the first of two, the one that a reference means. */
export interface Related {
  readonly span: Span;
  readonly message: string;
  /** Where the place is in another file, in which `span` counts: its URI, and the place by lines. */
  readonly elsewhere?: { readonly file: string; readonly range: Range };
}

/** A fault that a rule found; spans count UTF-16 units from the start of the file. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
  /** Merely says that something is not finished yet: an editor holds it back while the paragraph is typed. */
  readonly unfinished?: true;
}

/** Example texts; ⟦ ⟧ in a bad one marks what is reported. */
export type Examples = { readonly [language in LanguageCode]?: string };

/** What is known beside the examples of a rule that asks for it. */
export interface Beside {
  /** Adopted resolutions of the table. */
  readonly known?: readonly KnownExample[];
  /** A text of the library, in each language. */
  readonly library?: Examples;
}

export interface KnownExample {
  readonly body: string;
  readonly number: string;
  readonly date: string | null;
  readonly certainty?: Certainty;
  /** The number was left out. */
  readonly never?: true;
  /** Official titles. */
  readonly titles?: Examples;
}

/** What a rule says of itself: its documentation, schema entry, and first tests. */
export interface About {
  /** `group/kebab-name`. */
  readonly code: string;
  readonly severity: Severity;
  /** Off unless a profile or a setting turns it on: usage varies. */
  readonly optIn?: true;
  readonly languages: 'all' | readonly LanguageCode[];
  readonly summary: string;
  readonly why: string;
  readonly source: readonly Source[];
  /** The examples are whole texts; otherwise a right text is put around each. */
  readonly whole?: true;
  /** Profile that the examples are written for, where only some houses have the custom. */
  readonly profile?: string;
  /** What a team adds in the examples, where the rule speaks of that alone. */
  readonly vocabulary?: Partial<Vocabulary>;
  readonly beside?: Beside;
  readonly bad: Examples;
  readonly good: Examples;
  /** What its quick fix does; `null` where only the drafter can tell. */
  readonly fix: string | null;
  /** Its preferred fix changes marks, spaces, emphasis or labels and no word: formatting makes it, too. */
  readonly typographic?: true;
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

/** A fix as a rule proposes it. */
export interface ProposedFix extends Omit<Fix, 'title'> {
  readonly title: Message;
}

export interface Report {
  readonly fixes?: readonly ProposedFix[];
  readonly related?: readonly (Omit<Related, 'message'> & { readonly message: Message })[];
  readonly unfinished?: true;
}

/** What stands around the part that is looked at. Heads alone: an edit in their text concerns nobody. */
export interface Context {
  readonly part: Part;
  /** The nearest part before and after that is no footnote. */
  readonly before: Head | null;
  readonly after: Head | null;
  readonly pack: LanguagePack;
  /** Whose conventions hold here. */
  readonly house: House;
  slice(span: Span): string;
  report(span: Span, message: Message, more?: Report): void;
}

/** The place of a fact, or a piece of it: units from where the fact begins. */
export interface FactPlace {
  readonly fact: number;
  readonly at?: Span;
}

/** A fix of a rule that looks at a whole resolution: each edit replaces the text of a fact or of a piece of one. */
export interface FactFix {
  readonly title: Message;
  readonly edits: readonly (FactPlace & {
    readonly text: string;
    /** Units behind the fact that are replaced with it: the space after a number. */
    readonly more?: number;
  })[];
  readonly preferred?: boolean;
}

/** A place in a text of the library. */
export interface EntryPlace {
  readonly entry: Entry;
  /** In the entry's file; without it, where the entry begins. */
  readonly span?: Span;
}

export interface FactReport {
  /** The piece of the fact that is reported; all of it without. */
  readonly at?: Span;
  readonly fixes?: readonly FactFix[];
  readonly related?: readonly ((FactPlace | EntryPlace) & { readonly message: Message })[];
}

export interface ResolutionContext {
  /** The facts of one resolution, in order. */
  readonly facts: readonly Fact[];
  readonly pack: LanguagePack;
  readonly house: House;
  /** What is known beside the text. A rule that asks for it looks at citations: only where there are any is it asked again. */
  readonly references: References | null;
  /** Reports the place of the fact with this index. */
  report(fact: number, message: Message, more?: FactReport): void;
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
  /** A run of text of a paragraph, item, heading, annex or note, its label left out. */
  text: Run;
}

export type PartScope = keyof Subjects;
export type Scope = PartScope | 'words' | 'resolution' | 'directive' | 'versions' | 'amendments';

export interface RuleOf<S extends PartScope> extends About {
  readonly scope: S;
  check(subject: Subjects[S], context: Context): void;
}

export interface ResolutionRule extends About {
  readonly scope: 'resolution';
  check(context: ResolutionContext): void;
}

/** A word or phrase that a rule looks for. */
export interface Term {
  /** As it stands in texts, capitals too; single spaces stand for any white space. Chinese needs no spaces. */
  readonly find: string;
  /** What should stand there; without it the rule knows no one right answer. */
  readonly write?: string;
}

/** A term that was found, in whole words. */
export interface Found {
  readonly term: Term;
  readonly span: Span;
  readonly run: Run;
  /** Where it begins in the run's text. */
  readonly at: number;
}

/** A rule on words: all lists of a language are looked up in one passage over the text. */
export interface WordsRule extends About {
  readonly scope: 'words';
  /** Asked once for each language and house. */
  terms(pack: LanguagePack, house: House): readonly Term[];
  found(found: Found, context: Context): void;
}

/** A rule on the comments that silence rules; asked of each one after all else was found. */
export interface DirectiveRule extends About {
  readonly scope: 'directive';
  check(directive: JudgedDirective, report: (span: Span, message: Message, more?: Report) => void): void;
}

export interface JudgedDirective extends Directive {
  /** Codes that it names, or all of them, and that silenced nothing. */
  readonly unused: readonly string[];
  /** Codes that are no rule's. */
  readonly unknown: readonly string[];
}

/**
 * A rule on several versions of one text: its documentation and its level alone. What it reports is found where texts
 * are compared (`core/compare`), never by checking one of them. Each example is a file that holds two versions.
 */
export interface VersionsRule extends About {
  readonly scope: 'versions';
}

/**
 * A rule on amendment documents: its documentation and its level alone. What it reports is found where one is checked
 * against its draft (`core/amendments`). Each example is the draft, a line `---`, and the amendments.
 */
export interface AmendmentsRule extends About {
  readonly scope: 'amendments';
}

export type PartRule = { [S in PartScope]: RuleOf<S> }[PartScope];
export type Rule = PartRule | WordsRule | ResolutionRule | DirectiveRule | VersionsRule | AmendmentsRule;

/** Declares a rule; gives its check the types of its scope. */
export function rule<S extends PartScope>(declared: RuleOf<S>): RuleOf<S>;
export function rule(declared: WordsRule): WordsRule;
export function rule(declared: ResolutionRule): ResolutionRule;
export function rule(declared: DirectiveRule): DirectiveRule;
export function rule(declared: VersionsRule): VersionsRule;
export function rule(declared: AmendmentsRule): AmendmentsRule;
export function rule(declared: Rule): Rule {
  return declared;
}
