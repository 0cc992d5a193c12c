import type { LanguageCode } from '../languages/codes.ts';
import { isCapital, isCombining, isInvisible, isSpace } from '../text/chars.ts';
import { foldWhole } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { type Compiled, wordsOf } from './words.ts';

/** A line end inside a number or symbol, where lines are broken anywhere; the last mark is folded away. */
const BREAK =
  /(?<=[0-9/.(])(?:\r\n|[\r\n])(?=[0-9/.(A-Z])|(?<=[A-Za-z])(?:\r\n|[\r\n])(?=[a-z]{1,5}\.\d|\d|\/)/g;
const JOINED = (end: string): string => '\u200b'.repeat(end.length);

/** Beyond this a line has no end, UTF-16 units. */
const LONGEST_LINE = 600;

/** Raised figures, and those of other scripts. */
const OTHER = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
const EACH_RAISED = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/g;

/**
 * A run of text in one language, folded, with the way back. Note marks are taken out of the way: folding would join
 * a raised figure to the number before it.
 */
export class Run {
  /** Folded: lower case, no accents, ASCII digits, single spaces. */
  readonly text: string;
  readonly words: Compiled;
  private readonly source: string;
  /** Offset in the source of each folded unit. */
  private readonly at: ArrayLike<number>;

  constructor(text: string, language: LanguageCode) {
    const plain = OTHER.test(text) ? asciiDigits(text).replace(EACH_RAISED, '^') : text;
    this.words = wordsOf(language);
    this.source = this.words.breaks ? plain.replace(BREAK, JOINED) : plain;
    const { text: folded, at } = foldWhole(this.source);
    this.text = folded;
    this.at = at;
  }

  /** The written character at a folded place is a capital. */
  isCapital(index: number): boolean {
    const code = this.source.charCodeAt(this.at[index]!);
    return isCapital(code) || (code >= 0xff21 && code <= 0xff3a);
  }

  /** The place in the run of what stands from `start` to `end` in the folded text. */
  span(start: number, end: number): Span {
    const from = this.at[start]!;
    if (end <= start) return { start: from, end: from };
    let to = this.at[end - 1]! + 1;
    while (to < this.source.length && isSilent(this.source.charCodeAt(to))) to++;
    return { start: from, end: to };
  }

  /** Where the line ends that the folded place is in. */
  lineEnd(index: number): number {
    const { at } = this;
    const from = at[index]!;
    const length = this.source.slice(from, from + LONGEST_LINE).indexOf('\n');
    if (length < 0) return this.text.length;
    const end = from + length;
    let low = index;
    let high = Math.min(this.text.length, index + LONGEST_LINE);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at[middle]! < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words as they are written, white space folded. */
  written(start: number, end: number): string {
    const { start: from, end: to } = this.span(start, end);
    let out = '';
    for (let i = from; i < to; i++) {
      const code = this.source.charCodeAt(i);
      if (isInvisible(code)) continue;
      if (!isSpace(code)) out += this.source[i];
      else if (out !== '' && !out.endsWith(' ')) out += ' ';
    }
    return out;
  }
}

/** Belongs to the letter before it. */
function isSilent(code: number): boolean {
  return isCombining(code) || isInvisible(code);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where `mark` stands last before `end`, at most `reach` back; -1 where it does not. */
export function lastWithin(text: string, mark: string, end: number, reach: number): number {
  const from = Math.max(0, end - reach);
  const at = text.slice(from, Math.max(from, end)).lastIndexOf(mark);
  return at < 0 ? -1 : from + at;
}

/** The first place from `index` on that holds no space; there is never more than one. */
export function pastSpace(text: string, index: number): number {
  return text.charCodeAt(index) === 0x20 ? index + 1 : index;
}

/** The place after the last character before `index` that is no space. */
export function beforeSpace(text: string, index: number): number {
  return text.charCodeAt(index - 1) === 0x20 ? index - 1 : index;
}

const NOTES = /(?:\^|<sup>\(?\w{1,3}\)?<\/sup>|\[\^?\w{1,3}\])*/y;

/** Note marks that stand at `at` are passed. */
export function pastNotes(text: string, at: number): number {
  NOTES.lastIndex = at;
  return at + (NOTES.exec(text)?.[0].length ?? 0);
}
