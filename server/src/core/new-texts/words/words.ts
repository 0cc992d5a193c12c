import type { LanguageCode } from '../../languages/codes.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** What can be typed by name: whole texts first, then what goes into one. */
export const SNIPPETS = [
  'assembly',
  'council',
  'ecosoc',
  'human-rights',
  'commission',
  'conference',
  'model-un',
  'sponsored',
  'decision',
  'amendments',
  'preambular',
  'operative',
  'items',
  'annex',
  'footnote',
  'closing',
  'report',
  'agenda',
  'donors',
  'continue',
  'seized',
  'amend-replace',
  'amend-insert',
  'amend-insert-preambular',
  'amend-delete',
] as const;
export type SnippetName = (typeof SNIPPETS)[number];

/** Paragraphs that new texts are made of. */
export type ClauseName =
  | 'recall'
  | 'recall-earlier'
  | 'recall-also'
  | 'guided'
  | 'reaffirm-declaration'
  | 'recognize'
  | 'deeply-concerned'
  | 'convinced'
  | 'recall-council'
  | 'grave-concern'
  | 'determining'
  | 'acting'
  | 'welcome'
  | 'call-upon'
  | 'call-upon-parties'
  | 'encourage'
  | 'condemn'
  | 'demand'
  | 'decide'
  | 'also-decide'
  | 'report'
  | 'report-council'
  | 'report-ecosoc'
  | 'report-human-rights'
  | 'report-commission'
  | 'report-conference'
  | 'agenda'
  | 'donors'
  | 'continue'
  | 'seized';

/** A paragraph without label and closing mark, which the pack gives; with items it is their lead-in. */
export type ClauseWords = string | { readonly lead: string; readonly items: readonly string[] };

/**
 * The words of one language's new texts. `‹ ›` holds what the drafter replaces; the same words twice in a text are one
 * place. Openings stand in asterisks. `{a|b}` agrees with the adopting body: feminine, masculine; `{cited}` is number
 * and date of a resolution, `{title}` the title of the text, `{n}` the number of an amendment.
 */
export interface NewTextWords {
  /** What one types to get a snippet, beside its English name, and what the list of suggestions says of it. */
  readonly names: Readonly<Record<SnippetName, { readonly prefix: string; readonly says: string }>>;
  readonly title: string;
  readonly clauses: Readonly<Record<ClauseName, ClauseWords>>;
  /** The line that names the sponsors of a draft resolution. */
  readonly sponsored: string;
  readonly decision: string;
  /** Lines of the head of a Model UN paper. */
  readonly modelUn: readonly string[];
  readonly amendments: {
    readonly title: string;
    readonly insertPreambular: string;
    readonly replace: string;
    readonly insert: string;
    readonly delete: string;
    /** The paragraphs to be inserted, in quotation marks. */
    readonly newPreambular: string;
    readonly newOperative: string;
  };
  /** What stands for the rest of a paragraph, of an item, and for the title of an annex. */
  readonly rest: string;
  readonly item: string;
  readonly annexTitle: string;
  /** Meeting and date, in the order of the language, a line each. */
  readonly closing: readonly [string, string];
}

const WORDS: Readonly<Record<LanguageCode, NewTextWords>> = { ar, zh, en, fr, ru, es };

export function wordsOf(language: LanguageCode): NewTextWords {
  return WORDS[language];
}
