import type { Fact } from '../facts/facts.ts';
import type { Entry, References } from '../library/library.ts';
import type { Span } from '../text/span.ts';
import { nearestPassage, standsIn, type Word, wordsIn } from './alike.ts';
import { type CitedText, citedTexts } from './cited.ts';

/** Words in quotation marks, and the citation before them that they are said to be from. */
export interface Quotation {
  readonly fact: number;
  readonly text: string;
  readonly by: CitedText;
}

/** The quotations of a resolution that follow a citation in their paragraph, the titles of what is cited left out. */
export function quotationsOf(facts: readonly Fact[]): readonly Quotation[] {
  const texts = citedTexts(facts);
  return facts.flatMap((fact, index) => {
    if (fact.kind !== 'quotation') return [];
    const by = texts.findLast((text) => text.fact < index);
    return by === undefined || by.title === fact.text ? [] : [{ fact: index, text: fact.text, by }];
  });
}

/** A passage of a text of the library that is like a quotation. */
export interface Near {
  readonly entry: Entry;
  readonly span: Span;
  readonly words: string;
}

/** Less like each other two passages are not the same one. */
const ALIKE = 0.7;

/** Words of the texts of entries, as long as those are at hand. */
const wordsOfEntries = new WeakMap<Entry, { readonly text: string; readonly words: readonly Word[] }>();

function wordsOf(
  entry: Entry,
  references: References | null,
): { text: string; words: readonly Word[] } | null {
  const text = references?.textOf(entry) ?? null;
  if (text === null) return null;
  let known = wordsOfEntries.get(entry);
  if (known?.text !== text) {
    const { start, end } = entry.span;
    known = { text, words: wordsIn(text.slice(start, end)) };
    wordsOfEntries.set(entry, known);
  }
  return known;
}

/** The quotation in the text of an entry: there, much like a passage, or not to be found (`null`). */
export function lookUp(
  quotation: string,
  entry: Entry,
  references: References | null,
): 'there' | Near | null {
  const cited = wordsOf(entry, references);
  if (cited === null) return null;
  // What is left out, and words that the drafter put in, part the pieces that are quoted.
  const pieces = quotation.split(/…|\.{3}|\[[^\]]{0,80}\]/).map(wordsIn);
  const off = pieces.filter((piece) => !standsIn(piece, cited.words));
  if (off.length === 0) return 'there';
  const nearest = pieces.length === 1 ? nearestPassage(pieces[0]!, cited.words) : null;
  if (nearest === null || nearest.likeness < ALIKE) return null;
  const span = { start: entry.span.start + nearest.start, end: entry.span.start + nearest.end };
  return { entry, span, words: cited.text.slice(span.start, span.end).replace(/\s+/g, ' ') };
}
