import type { Document } from '../document/document.ts';
import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Role } from '../syntax/piece.ts';
import { type Span, shift } from '../text/span.ts';

/** What the parts of a resolution are coloured as. */
export const TOKEN_TYPES = [
  'title',
  'headLine',
  'enactingLine',
  'label',
  'preambularOpening',
  'operativeOpening',
  'heading',
  'footnoteMark',
  'closingLine',
  // Of amendment documents.
  'amendedPlace',
  'wordsBefore',
  'wordsAfter',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** A coloured run on one line; zero-based, in UTF-16 units. */
export interface ColourToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: TokenType;
}

/** The coloured runs of the lines from `first` to `last`, in order; they never overlap. */
export function tokensOf(
  document: Document,
  first = 0,
  last = Number.POSITIVE_INFINITY,
): readonly ColourToken[] {
  const titles = titlesOf(document);
  const tokens: ColourToken[] = [];
  let title = 0;
  let base = 0;
  let line = 0;
  for (const page of document.pages) {
    if (line > last) break;
    const own: Span[] = [];
    for (; title < titles.length && titles[title]!.start < base + page.length; title++)
      own.push(shift(titles[title]!, -base));
    if (line + page.breaks >= first)
      for (const token of pageTokens(page, line, own))
        if (token.line >= first && token.line <= last) tokens.push(token);
    base += page.length;
    line += page.breaks;
  }
  return tokens;
}

/** The tokens of a page as they were made last: where it began, and what its titles were. */
interface Kept {
  readonly line: number;
  readonly titles: readonly Span[];
  readonly tokens: readonly ColourToken[];
}

const kept = new WeakMap<Page, Kept>();

/** The tokens of a page that begins on `line`; its titles count from its start. */
function pageTokens(page: Page, line: number, titles: readonly Span[]): readonly ColourToken[] {
  const last = kept.get(page);
  const isSame = last !== undefined && sameSpans(last.titles, titles);
  if (isSame && last.line === line) return last.tokens;
  const tokens = isSame
    ? last.tokens.map((token) => ({ ...token, line: token.line + line - last.line }))
    : makeTokens(page, line, titles);
  kept.set(page, { line, titles, tokens });
  return tokens;
}

function makeTokens({ blocks }: Page, line: number, spans: readonly Span[]): readonly ColourToken[] {
  const titles = new Titles(spans);
  const tokens: ColourToken[] = [];
  let at = 0;
  let row = line;
  for (const block of blocks) {
    addBlock(tokens, block, at, row, titles);
    at += block.text.length;
    row += block.breaks;
  }
  return tokens;
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, index) => start === b[index]!.start && end === b[index]!.end)
  );
}

/** The titles of a file, in order. */
function titlesOf({ structures }: Document): readonly Span[] {
  return structures
    .flatMap(({ structure: { title, drafts }, base }) =>
      [title, ...drafts.map((draft) => draft.title)].map((span) => span && shift(span, base)),
    )
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start);
}

/** The titles of a page, asked for in the order of the text. */
class Titles {
  private readonly spans: readonly Span[];
  private at = 0;

  constructor(spans: readonly Span[]) {
    this.spans = spans;
  }

  /** The title that begins between `start` and `end`; `start` never falls. */
  within(start: number, end: number): Span | null {
    while (this.at < this.spans.length && this.spans[this.at]!.start < start) this.at++;
    const span = this.spans[this.at];
    return span !== undefined && span.start < end ? span : null;
  }
}

interface Run extends Span {
  readonly type: TokenType;
}

const WHOLE: Partial<Record<Role, TokenType>> = {
  head: 'headLine',
  enacting: 'enactingLine',
  heading: 'heading',
  annex: 'heading',
  closing: 'closingLine',
};

function addBlock(tokens: ColourToken[], block: ReadBlock, base: number, row: number, titles: Titles): void {
  let line = row;
  let lineStart = 0;
  let next = lineEnd(block.text, 0);
  for (const { start, end, type } of runsOf(block, base, titles)) {
    // A run over several lines is cut at their ends: not every editor takes such tokens.
    for (let from = start; from < end; from = Math.min(end, next)) {
      while (next <= from) {
        lineStart = next;
        next = lineEnd(block.text, next);
        line++;
      }
      const to = Math.min(end, textEnd(block.text, next));
      if (to > from) tokens.push({ line, character: from - lineStart, length: to - from, type });
    }
  }
}

/** Start of the line after the one that begins at `from`; past the end for the last. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) return at + 1;
  }
  return text.length + 1;
}

/** End of a line's text before its break. */
function textEnd(text: string, next: number): number {
  let end = Math.min(next, text.length);
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** The runs of a block in order, offsets in the block. */
function runsOf(block: ReadBlock, base: number, titles: Titles): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of block.pieces) {
    const { role, start, end, label, opening, mark } = piece;
    const title = titles.within(base + start, base + end);
    const whole = WHOLE[role];
    if (title !== null)
      runs.push({ start: title.start - base, end: Math.min(end, title.end - base), type: 'title' });
    else if (whole === 'enactingLine') runs.push({ start, end: mark?.start ?? end, type: whole });
    else if (whole !== undefined) runs.push({ start, end, type: whole });
    else {
      if (label !== null) runs.push({ start: label.start, end: label.end, type: 'label' });
      if (opening !== null) runs.push({ start: opening.start, end: opening.end, type: openingOf(role) });
    }
  }
  runs.sort((a, b) => a.start - b.start);
  return withNotes(runs, block.notes);
}

/** The runs with the footnote marks that stand in none of them; both lie in order and do not overlap. */
function withNotes(runs: readonly Run[], notes: readonly Span[]): readonly Run[] {
  const all: Run[] = [];
  let at = 0;
  for (const { start, end } of notes) {
    while (at < runs.length && runs[at]!.end <= start) all.push(runs[at++]!);
    if (at === runs.length || runs[at]!.start >= end) all.push({ start, end, type: 'footnoteMark' });
  }
  for (; at < runs.length; at++) all.push(runs[at]!);
  return all;
}

function openingOf(role: Role): TokenType {
  return role === 'operative' ? 'operativeOpening' : 'preambularOpening';
}
