import type { Document } from '../../document/document.ts';
import { headSpan, resolutionAt } from '../../document/places.ts';
import type { Resolution } from '../../document/views.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { likelyLanguage } from '../../languages/likely.ts';
import { isHan } from '../../text/chars.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { beginsWord } from './search.ts';

/** What stands before the cursor on its line, as words are sought by it. */
export interface Typed {
  readonly language: LanguageCode;
  readonly resolution: Resolution | null;
  /** In a paragraph, not in the lines that come before the first. */
  readonly inText: boolean;
  /** Folded; ends with a space where the text does. */
  readonly text: string;
  /** Where each of its words begins, the last word last. */
  readonly starts: readonly number[];
  /** The place in the file (UTF-16) of a unit of `text`. */
  offsetOf(index: number): number;
  readonly offset: number;
  /** What follows on the line. */
  readonly ahead: string;
}

/** So far before the cursor a name may begin, in UTF-16 units, and so many words of it are looked at. */
const REACH = 200;
const MOST_WORDS = 16;
const AHEAD = 80;

/** What is being typed at `offset` (UTF-16); `null` where no words are offered: inside a word, or the enacting line. */
export function typedAt(document: Document, offset: number): Typed | null {
  const from = Math.max(0, offset - REACH);
  const before = document.slice({ start: from, end: offset });
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const [ahead = ''] = document.slice({ start: offset, end: offset + AHEAD }).split(/[\r\n]/, 1);
  const source = before.slice(lineStart);
  if (isInsideWord(source, ahead)) return null;
  const resolution = resolutionAt(document, offset) ?? resolutionAt(document, Math.max(0, offset - 1));
  const enacting = resolution?.enacting?.span;
  if (enacting !== undefined && offset >= enacting.start && offset <= enacting.end) return null;
  const folded = fold(source, 0, source.length);
  const text =
    /[ \t\u00a0\u202f]$/.test(source) && !folded.text.endsWith(' ') ? `${folded.text} ` : folded.text;
  return {
    language: resolution?.language ?? likelyLanguage(source, 'en'),
    resolution,
    inText: resolution !== null && offset > headSpan(resolution).end,
    text,
    starts: startsIn(text),
    offsetOf: (index) => from + lineStart + placeIn(folded, source, index),
    offset,
    ahead,
  };
}

function isInsideWord(before: string, ahead: string): boolean {
  const next = ahead.codePointAt(0);
  if (next === undefined || isHan(next)) return false;
  return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(ahead);
}

function placeIn(folded: Folded, source: string, index: number): number {
  return index >= folded.text.length ? source.length : folded.offsetOf(index);
}

function startsIn(text: string): readonly number[] {
  const starts: number[] = [];
  for (let i = text.length - 1; i >= 0 && starts.length < MOST_WORDS; i--)
    if (beginsWord(text, i)) starts.unshift(i);
  return starts;
}
