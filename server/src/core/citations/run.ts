import type { LanguageCode } from '../languages/codes.ts';
import { isCapital, isSpace } from '../text/chars.ts';
import { endOf, type Folded, fold } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { type Compiled, wordsOf } from './words.ts';

const RAISED = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/;
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
  private readonly folded: Folded;

  constructor(text: string, language: LanguageCode) {
    const digits = asciiDigits(text);
    this.source = RAISED.test(digits) ? digits.replace(EACH_RAISED, '^') : digits;
    this.folded = fold(this.source, 0, this.source.length);
    this.text = this.folded.text;
    this.words = wordsOf(language);
  }

  /** The written character at a folded place is a capital. */
  isCapital(index: number): boolean {
    return isCapital(this.source.charCodeAt(this.folded.at[index]!));
  }

  /** The place in the run of what stands from `start` to `end` in the folded text. */
  span(start: number, end: number): Span {
    const from = this.folded.at[start]!;
    return { start: from, end: end > start ? endOf(this.folded, this.source, end) : from };
  }

  /** Where the line ends that the folded place is in. */
  lineEnd(index: number): number {
    const { at } = this.folded;
    const end = this.source.indexOf('\n', at[index] ?? this.source.length);
    if (end < 0) return this.text.length;
    let low = index;
    let high = this.text.length;
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
      if (!isSpace(code)) out += this.source[i];
      else if (out !== '' && !out.endsWith(' ')) out += ' ';
    }
    return out;
  }
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The first place from `index` on that holds no space; there is never more than one. */
export function pastSpace(text: string, index: number): number {
  return text.charCodeAt(index) === 0x20 ? index + 1 : index;
}

/** The place after the last character before `index` that is no space. */
export function beforeSpace(text: string, index: number): number {
  return text.charCodeAt(index - 1) === 0x20 ? index - 1 : index;
}
