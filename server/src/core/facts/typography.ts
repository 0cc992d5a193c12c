import type { Part } from '../document/parts.ts';
import { TYPOGRAPHY } from '../languages/typography.ts';
import { isSpace } from '../text/chars.ts';
import type { PlacedFact } from './facts.ts';

export type QuoteStyle = 'curly' | 'straight' | 'guillemets';

/** One sign of a pair of quotation marks; the fact after the opening one is its partner. */
export interface QuoteFact {
  readonly kind: 'quote';
  readonly end: 'open' | 'close';
  readonly style: QuoteStyle;
  /** Inside another pair. */
  readonly nested: boolean;
  /** What is quoted begins with a Latin letter. */
  readonly latin: boolean;
  /** With the spaces inside « and ». */
  readonly text: string;
}

/** A French mark that has a space before it, or « after it, or should. */
export interface FrenchSpaceFact {
  readonly kind: 'french-space';
  readonly family: 'marks' | 'quotes';
  readonly space: 'none' | 'ordinary' | 'fixed';
  /** The mark with the space. */
  readonly text: string;
}

/** A number in an Arabic text. */
export interface DigitsFact {
  readonly kind: 'digits';
  readonly set: 'european' | 'arabic';
  readonly text: string;
}

/** What tells which signs, spaces and digits a text has chosen. */
export function typographyFacts({ pieces, language }: Part): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  const quotes: Sign[] = [];
  const style = language === null ? null : TYPOGRAPHY[language];
  for (const { piece, block, base } of pieces) {
    if (piece.role === 'furniture') continue;
    const from = piece.label?.end ?? piece.start;
    const text = block.text.slice(from, piece.end);
    const start = base + from;
    if (style !== null && style.spacedMarks !== '') frenchSpaces(text, start, facts);
    if (style?.twoDigitSets) digits(text, start, facts);
    quoteSigns(text, start, quotes);
  }
  if (quotes.length > 1 && quotes.length < MOST_SIGNS) pairSigns(quotes, style?.turnedQuotes ?? false, facts);
  return facts;
}

/** A quotation mark where it stands. */
interface Sign {
  readonly char: string;
  readonly text: string;
  readonly at: number;
  readonly latin: boolean;
}

function quoteSigns(text: string, start: number, signs: Sign[]): void {
  for (const { index, 0: char } of text.matchAll(/["“”„«»]/g)) {
    let from = index;
    let to = index + 1;
    if (char === '«') while (isSpace(text.charCodeAt(to)) && to < index + 3) to++;
    if (char === '»') while (isSpace(text.charCodeAt(from - 1)) && from > index - 2) from--;
    const latin = /[A-Za-z]/.test(text[to] ?? '');
    signs.push({ char, text: text.slice(from, to), at: start + from, latin });
  }
}

const STYLES: Readonly<Record<string, QuoteStyle>> = {
  '"': 'straight',
  '«': 'guillemets',
  '»': 'guillemets',
};

/** Arabic is typed with either curly sign first. */
function pairSigns(signs: readonly Sign[], eitherWay: boolean, facts: PlacedFact[]): void {
  const open: { readonly sign: Sign; readonly style: QuoteStyle }[] = [];
  for (const sign of signs) {
    const style = STYLES[sign.char] ?? 'curly';
    const partner = open.findLastIndex((each) => each.style === style);
    const turns = style === 'straight' || (style === 'curly' && eitherWay);
    if (turns ? partner < 0 : '«“„'.includes(sign.char)) open.push({ sign, style });
    else if (partner >= 0) {
      const first = open[partner]!.sign;
      open.length = partner;
      const shared = { kind: 'quote', style, nested: partner > 0, latin: first.latin } as const;
      facts.push(
        { fact: { ...shared, end: 'open', text: first.text }, span: spanOf(first) },
        { fact: { ...shared, end: 'close', text: sign.text }, span: spanOf(sign) },
      );
    }
    if (open.length > DEEPEST) return;
  }
}

const DEEPEST = 20;
/** A part with more of them is no text. */
const MOST_SIGNS = 1000;

function spanOf({ at, text }: Sign) {
  return { start: at, end: at + text.length };
}

/**
 * Spaces before ; : ? ! and inside « »; a mark inside a word, number or address has none, nor has a colon inside the
 * title of an English work.
 */
function frenchSpaces(text: string, start: number, facts: PlacedFact[]): void {
  for (const { index, 0: mark } of text.matchAll(/[;:?!«»]/g)) {
    const opens = mark === '«';
    const beside = text[opens ? index + 1 : index - 1] ?? '';
    const space = ' \u00a0\u202f'.includes(beside) ? beside : '';
    if (!opens && !standsAfterWord(text, index, space !== '')) continue;
    const from = opens ? index : index - space.length;
    const fact = {
      kind: 'french-space',
      family: opens || mark === '»' ? 'quotes' : 'marks',
      space: space === '' ? 'none' : space === ' ' ? 'ordinary' : 'fixed',
      text: opens ? mark + space : space + mark,
    } as const;
    facts.push({ fact, span: { start: start + from, end: start + from + 1 + space.length } });
  }
}

/** A space, a closing sign or the end follows the mark; a colon without a space before it ends its line. */
function standsAfterWord(text: string, at: number, spaced: boolean): boolean {
  if ('?!'.includes(text[at - 1] ?? ' ')) return false;
  if (text[at] === ':' && !spaced) return !/\S/.test(text.slice(at + 1, at + 4));
  return at + 1 === text.length || /[\s»”"]/.test(text[at + 1]!);
}

/** Numbers beside Latin letters (symbols, works in other languages) keep European digits in any text. */
function digits(text: string, start: number, facts: PlacedFact[]): void {
  for (const { index, 0: found } of text.matchAll(/[0-9]+|[\u0660-\u0669]+/g)) {
    const set = found.charCodeAt(0) < 0x600 ? 'european' : 'arabic';
    if (set === 'european' && isLatinContext(text, index, index + found.length)) continue;
    facts.push({
      fact: { kind: 'digits', set, text: found },
      span: { start: start + index, end: start + index + found.length },
    });
  }
}

function isLatinContext(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 16), from);
  const after = text.slice(to, to + 8);
  return /[A-Za-z][^\u0620-\u064a]*$/.test(before) || /^[/.:_-]*[A-Za-z]/.test(after);
}
