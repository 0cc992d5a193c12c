import { foldWhole } from '../../text/fold.ts';
import { asciiDigits } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { QUOTE_SIGN } from '../template.ts';
import type { Passage, Quotation, Quotations } from './scan.ts';

/** Part of a passage, folded for the grammar, with the way back. */
export interface Sentence {
  readonly text: string;
  /** Source offset of each unit of `text`, and of its end. */
  readonly at: readonly number[];
}

/** A passage folded: case, accents, digits and marks alike in all scripts; no spaces beside what is quoted. */
export function sentenceOf({ text, at }: Passage): Sentence {
  const folded = foldWhole(asciiDigits(text).replace(/[،、]/g, ',').replace(/؛/g, ';'));
  let clean = '';
  const places: number[] = [];
  for (let index = 0; index < folded.text.length; index++) {
    const isSpace = folded.text[index] === ' ';
    if (isSpace && (isSign(folded.text, index - 1) || isSign(folded.text, index + 1))) continue;
    clean += folded.text[index]!;
    places.push(at[folded.at[index]!]!);
  }
  places.push(at.at(-1)!);
  return { text: clean, at: places };
}

const isSign = (text: string, index: number): boolean => text[index] === QUOTE_SIGN;

/** What the sign at an index of the sentence stands for. */
export function quotationIn({ text, at }: Sentence, index: number, quotations: Quotations): Quotation | null {
  return isSign(text, index) ? (quotations.get(at[index]!) ?? null) : null;
}

/** From one index to another, white space and marks at its ends left out. */
export function part({ text, at }: Sentence, from: number, to: number): Sentence {
  let [start, end] = [from, to];
  while (start < end && /[\s,;:.。#]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:.。]/.test(text[end - 1]!)) end--;
  return { text: text.slice(start, end), at: at.slice(start, end + 1) };
}

/** Where a stretch of the sentence stands in the source. */
export function spanIn({ at }: Sentence, start: number, end: number): Span {
  const last = at[Math.max(start, end - 1)]!;
  return { start: at[start]!, end: Math.min(at[end] ?? last + 1, last + 1) };
}
