import { asciiDigits, readSuperscript } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';

/** A footnote mark in running text or before a note's text; offsets in the block. */
export interface NoteMark extends Span {
  /** ASCII digits, or the letter or word of the mark. */
  readonly label: string;
}

const NOTE_MARK =
  /\[\^([^\]\s]{1,12})\]|<sup>\s?\(?([^<>()\s]{1,6})\)?\s?<\/sup>|\(([¹²³⁰-⁹]{1,4})\)|[¹²³⁰-⁹]{1,4}/gu;

/** Every footnote mark of a block, in order. */
export function noteMarks(text: string): readonly NoteMark[] {
  if (!/[[<¹²³⁰-⁹]/.test(text)) return NONE;
  const marks: NoteMark[] = [];
  for (const match of text.matchAll(NOTE_MARK)) {
    const start = match.index;
    const written = match[1] ?? match[2];
    if (written === undefined && isUnit(text, start)) continue;
    const label =
      written === undefined ? superscript(match[3] ?? match[0]) : asciiDigits(superscript(written));
    marks.push({ start, end: start + match[0].length, label });
  }
  return marks;
}

const NONE: readonly NoteMark[] = [];

/** "km²", "m³": a unit, not a note. */
function isUnit(text: string, start: number): boolean {
  return /(?:^|[\s\d\u00a0])[ckm]?m$/.test(text.slice(Math.max(0, start - 4), start));
}

function superscript(written: string): string {
  const value = readSuperscript(written, 0, written.length);
  return value === null || value.end < written.length ? written : String(value.value);
}
