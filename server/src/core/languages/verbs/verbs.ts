import type { LanguageCode } from '../codes.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/**
 * Openings from weak to strong that go on alike, so that one may stand for another. A bar parts the steps, "=" the ways
 * to write one, the first being the one to write, "/" the form for a feminine body from that for a masculine one. Behind
 * "+" stands the word that joins the object and is no part of the opening; "-" at its end: it is joined to the next word.
 */
export interface Ladder {
  readonly steps: string;
  /** Words, parted by bars, of which one must follow somewhere: what is asked of whom is then said as all steps do. */
  readonly with?: string;
  /** A clause may follow at once, as well as an object; or nothing else may. */
  readonly clause?: true | 'only';
}

/** How openings of a language change into others. */
export interface VerbTable {
  /** Words that differ between the parts, parted by bars: preambular/operative. */
  readonly pairs: string;
  /**
   * Phrases of the preamble that the operative part has other words for, preambular/operative, parted by bars; behind
   * "+" the first words that may follow.
   */
  readonly phrases: string;
  /** Operative openings, parted by bars, that mean something else in the preamble. */
  readonly stay: string;
  /** Word before every opening of the preamble and none of the operative part (Arabic إذ), or ''. */
  readonly particle: string;
  /** Joining word and article written as one: "à le=au", parted by bars. */
  readonly contractions: string;
  /** First words of a clause, parted by bars. */
  readonly clauses: string;
  readonly ladders: { readonly preambular: readonly Ladder[]; readonly operative: readonly Ladder[] };
}

export const VERBS: { readonly [language in LanguageCode]: VerbTable } = { ar, en, es, fr, ru, zh };
