import type { LanguageCode } from '../../core/index.ts';
import { packOf } from '../../core/index.ts';
import type { Paint } from '../colours.ts';

/** A stretch of words in one colour. */
export interface Stretch {
  readonly text: string;
  readonly paint: Paint;
}

/**
 * Words in lines of at most `width` columns, each after `indent`, broken at spaces and between Chinese characters. Lines
 * of languages that run from right to left are set apart from what stands around them.
 */
export function linesOf(
  stretches: readonly Stretch[],
  { width, indent, language }: { width: number; indent: string; language: LanguageCode },
): readonly string[] {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = (): void => {
    const text = line.trimEnd();
    if (text !== '') lines.push(indent + isolated(text, language));
    line = '';
    used = 0;
  };
  for (const { text, paint } of stretches) {
    let piece = '';
    for (const [word] of text.matchAll(WORDS)) {
      const size = columnsOf(word.trimEnd());
      if (used > 0 && used + size > room) {
        line += painted(piece.trimEnd(), paint);
        piece = '';
        end();
      }
      piece += used === 0 ? word.trimStart() : word;
      used += columnsOf(word);
    }
    line += painted(piece, paint);
  }
  end();
  return lines;
}

/** A Chinese character with the marks that end with it, or other signs up to a space, with the spaces behind. */
const WORDS = /(?:[\p{Script=Han}][，。；：、！？）》”]{0,3}|[^\s\p{Script=Han}]{1,200}) {0,4}| {1,4}/gu;

const painted = (text: string, paint: Paint): string => (text === '' ? '' : paint(text));

/** How many columns of a terminal a text takes: wide characters take two, marks on letters none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) {
    if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
    columns += /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(sign) ? 2 : 1;
  }
  return columns;
}

/** Set apart, so that a text from right to left leaves the order of what is beside it alone. */
export function isolated(text: string, language: LanguageCode): string {
  return packOf(language).direction === 'rtl' ? `\u2067${text}\u2069` : text;
}

/** The beginning of a text in so many columns. */
export function clipped(text: string, columns: number): string {
  let used = 0;
  let kept = '';
  for (const sign of text) {
    used += columnsOf(sign);
    if (used > columns) return `${kept.trimEnd()}…`;
    kept += sign;
  }
  return text;
}
