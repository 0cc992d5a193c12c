import type { LanguageCode } from '../../src/core/index.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const SNIPPETS = [
  'assembly',
  'council',
  'preambular',
  'operative',
  'items',
  'annex',
  'footnote',
  'closing',
  'report',
  'seized',
] as const;
export type SnippetName = (typeof SNIPPETS)[number];

/** A paragraph without label and closing mark, which the pack gives; with items it is their lead-in. */
export type ParagraphWords = string | { readonly lead: string; readonly items: readonly string[] };

export interface DraftWords {
  /** Key of the adopting body. */
  readonly body: string;
  readonly title: string | null;
  readonly preambular: readonly string[];
  readonly operative: readonly ParagraphWords[];
}

/**
 * The words of one language's snippets. `‹ ›` holds what the drafter replaces; the same words twice in a draft are one
 * tab stop. Openings stand in asterisks.
 */
export interface SnippetWords {
  /** What one types to get a snippet, beside its English name, and what the list of suggestions says of it. */
  readonly names: Readonly<Record<SnippetName, { readonly prefix: string; readonly says: string }>>;
  /** What the language sets before a semicolon or a colon. */
  readonly beforeHighMarks: '' | '\u00a0';
  readonly drafts: Readonly<Record<'assembly' | 'council', DraftWords>>;
  /** What stands for the rest of a paragraph, of an item, and for the title of an annex. */
  readonly rest: string;
  readonly item: string;
  readonly annexTitle: string;
  /** Meeting and date, in the order of the language, a line each. */
  readonly closing: readonly [string, string];
  /** Operative paragraphs that a draft often ends with, without label and mark. */
  readonly report: string;
  readonly seized: string;
}

const WORDS: Readonly<Record<LanguageCode, SnippetWords>> = { ar, zh, en, fr, ru, es };

export function wordsOf(language: LanguageCode): SnippetWords {
  return WORDS[language];
}
