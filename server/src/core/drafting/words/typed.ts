import type { Document } from '../../document/document.ts';
import { spanOf } from '../../document/parts.ts';
import type { Structure } from '../../document/structure.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { likelyLanguage } from '../../languages/likely.ts';
import { isHan } from '../../text/chars.ts';
import { type Folded, foldWhole } from '../../text/fold.ts';
import { beginsWord } from './search.ts';

/** What stands before the cursor in its paragraph, as words are sought by it. */
export interface Typed {
  readonly language: LanguageCode;
  /** The resolution that it stands in, as it is kept from version to version; its places count from `base`. */
  readonly structure: Structure | null;
  readonly base: number;
  /** In a paragraph, not in the lines that come before the first. */
  readonly inText: boolean;
  /** Folded; ends with a space where the text does. */
  readonly text: string;
  /** Where the line of the cursor begins in it: what an editor completes stands on one line. */
  readonly line: number;
  /** Where each of its words begins, the last word last. */
  readonly starts: readonly number[];
  /** The place in the file (UTF-16) of a unit of `text`. */
  offsetOf(index: number): number;
  /** What stands from there to the cursor, as it is written. */
  writtenFrom(index: number): string;
  readonly offset: number;
  /** What follows on the line. */
  readonly ahead: string;
}

/** So far before the cursor a name may begin, in UTF-16 units, and so many words of it are looked at. */
const REACH = 300;
const MOST_WORDS = 48;
const AHEAD = 80;
/** So far behind its end a resolution is still being written: spaces and lines that nothing follows yet. */
const WAITING = 4;

/** What is being typed at `offset` (UTF-16); `null` where no words are offered: inside a word, or the enacting line. */
export function typedAt(document: Document, offset: number): Typed | null {
  const from = Math.max(0, offset - REACH);
  const before = document.slice({ start: from, end: offset });
  const paragraph = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n')) + 1;
  const [ahead = ''] = document.slice({ start: offset, end: offset + AHEAD }).split(/[\r\n]/, 1);
  const source = before.slice(paragraph);
  if (isInsideWord(source, ahead)) return null;
  const { structure, base } = structureAt(document, offset);
  const enacting = structure?.enacting?.span ?? null;
  if (enacting !== null && offset >= enacting.start + base && offset <= enacting.end + base) return null;
  const folded = foldWhole(source);
  const text =
    /[ \t\u00a0\u202f]$/.test(source) && !folded.text.endsWith(' ') ? `${folded.text} ` : folded.text;
  return {
    language: structure?.language ?? likelyLanguage(source, 'en'),
    structure,
    base,
    inText: structure !== null && offset > headEnd(structure) + base,
    text,
    line: lineIn(folded, source, text),
    starts: startsIn(text),
    offsetOf: (index) => from + paragraph + placeIn(folded, source, index),
    writtenFrom: (index) => source.slice(placeIn(folded, source, index)),
    offset,
    ahead,
  };
}

/** The innermost resolution at `offset`, or at the character before it. */
function structureAt(document: Document, offset: number): Pick<Typed, 'structure' | 'base'> {
  for (const { structure, base } of document.structures) {
    const holds = ({ span }: Structure): boolean =>
      offset >= span.start + base && offset <= span.end + base + WAITING;
    if (!holds(structure)) continue;
    return { structure: structure.drafts.find(holds) ?? structure, base };
  }
  return { structure: null, base: 0 };
}

/** Where the lines end that come before the first paragraph. */
function headEnd({ enacting, preambular, operative, span }: Structure): number {
  const [first] = [...preambular.slice(0, 1), ...operative.slice(0, 1)];
  return enacting?.span.end ?? (first === undefined ? span.end : spanOf(first).start);
}

function isInsideWord(before: string, ahead: string): boolean {
  const next = ahead.codePointAt(0);
  if (next === undefined || isHan(next)) return false;
  return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(ahead);
}

type Whole = Pick<Folded, 'text' | 'at'>;

/** Where in the folded text the last line of `source` begins. */
function lineIn(folded: Whole, source: string, text: string): number {
  const start = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1;
  if (start === 0) return 0;
  let line = text.length;
  while (line > 0 && placeIn(folded, source, line - 1) >= start) line--;
  return line;
}

function placeIn(folded: Whole, source: string, index: number): number {
  return index >= folded.text.length ? source.length : folded.at[index]!;
}

function startsIn(text: string): readonly number[] {
  const starts: number[] = [];
  for (let i = text.length - 1; i >= 0 && starts.length < MOST_WORDS; i--)
    if (beginsWord(text, i)) starts.unshift(i);
  return starts;
}
