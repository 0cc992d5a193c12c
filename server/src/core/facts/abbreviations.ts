import type { Part } from '../document/parts.ts';
import type { PlacedFact } from './facts.ts';
import { wordsOf } from './texts.ts';

/** An abbreviation in a paragraph: in brackets behind a name, where it is introduced, or used. */
export interface AbbreviationFact {
  readonly kind: 'abbreviation';
  readonly what: 'introduced' | 'used';
  readonly depth: 0 | 1;
  readonly text: string;
}

/** Two capitals or more, with figures behind a hyphen: "WHO", "COVID-19", "ЮНЕСКО". */
const ABBREVIATION = /[A-ZÀ-ÖØ-ÞЁА-Я]{2,12}(?:-[0-9]{1,4})?/g;
const ROMAN = /^[IVXLC]+$/;
/** In a word, number or symbol ("A/RES/1"), or beside a hyphen. */
const JOINED = /(?!\p{Script=Han})[\p{L}\p{N}/_.-]/u;

/** Each abbreviation of a paragraph where it is introduced, and where it is first used before and after that. */
export function abbreviationFacts(part: Part): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  const last = new Map<string, AbbreviationFact['what']>();
  for (const { text: source, start } of wordsOf(part))
    for (const { 0: text, index } of source.matchAll(ABBREVIATION)) {
      const end = index + text.length;
      if (ROMAN.test(text) || isJoined(source, index, end)) continue;
      const what = isIntroduced(source, index, end) ? 'introduced' : 'used';
      if (what === 'used' && last.get(text) === 'used') continue;
      last.set(text, what);
      const fact = { kind: 'abbreviation', what, depth: part.depth, text } as const;
      facts.push({ fact, span: { start: start + index, end: start + end } });
    }
  return facts;
}

function isJoined(source: string, start: number, end: number): boolean {
  const after = source[end] ?? '';
  return JOINED.test(source[start - 1] ?? '') || (after !== '.' && JOINED.test(after)) || after === '\u2011';
}

/** "(WHO)", "(“WHO”)" behind a word. */
function isIntroduced(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 6), start);
  const after = source.slice(end, end + 2);
  return /[\p{L}”»"']\s{0,2}[(（][“"«]?\s?$/u.test(before) && /^\s?[”"»]?[)）]/.test(after);
}
