import { noteMarks } from '../syntax/notes.ts';
import { asciiDigits } from '../text/numerals.ts';
import { type Span, shift } from '../text/span.ts';
import type { Part, PlacedPart } from './parts.ts';
import type { Footnote } from './views.ts';

/** A footnote mark in a text, or a note's own text, with the label that pairs them (ASCII). */
export interface NoteFact {
  readonly kind: 'mark' | 'text';
  readonly label: string;
  readonly span: Span;
}

/** The footnote marks and texts of a part, in order. */
export function noteFacts({ role, at, pieces, span }: Part): readonly NoteFact[] {
  const { block, piece } = at;
  if (role === 'note')
    return [
      {
        kind: 'text',
        label: noteLabel(block.text.slice(piece.start, Math.min(piece.end, piece.start + 40))),
        span,
      },
    ];
  const facts: NoteFact[] = [];
  for (const {
    piece: own,
    block: { notes },
    base: from,
  } of pieces) {
    if (own.role === 'furniture') continue;
    for (let index = firstFrom(notes, own.start); index < notes.length; index++) {
      const { start, end, label } = notes[index]!;
      if (start >= own.end) break;
      if (end <= own.end) facts.push({ kind: 'mark', label, span: { start: from + start, end: from + end } });
    }
  }
  return facts;
}

/** Index of the first span that begins at or after `offset`; the spans are in order. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The footnotes of a resolution whose parts have moved by `by`: each text with the marks that call it, and marks
 * that no text answers.
 */
export function collectNotes(parts: readonly PlacedPart[], by: number): readonly Footnote[] {
  const references = new Map<string, Span[]>();
  const notes: Footnote[] = [];
  for (const { part, base } of parts) {
    for (const { kind, label, span: own } of noteFacts(part)) {
      const span = shift(own, base + by);
      const spans = references.get(label) ?? [];
      references.set(label, spans);
      if (kind === 'mark') spans.push(span);
      else notes.push({ label, span, references: spans });
    }
  }
  const answered = new Set(notes.map(({ label }) => label));
  for (const [label, spans] of references) {
    if (!answered.has(label)) notes.push({ label, span: null, references: spans });
  }
  return notes;
}

/** Where the label of a footnote's text stands, whose beginning is `head` and begins at `start`. */
export function noteLabelSpan(head: string, start: number): Span {
  const mark = noteMarks(head.slice(0, 40))[0];
  if (mark !== undefined && mark.start === 0) return { start, end: start + mark.end };
  const label = NOTE_LABEL.exec(asciiDigits(head));
  return { start, end: start + (label?.[0].length ?? 0) };
}

const NOTE_LABEL = /^\(?([\d*]{1,9}|[a-z])\)?/;

/** ASCII label of a footnote's text: "1" of "¹", "(1)", "[^1]:", "<sup>(1)</sup>". */
function noteLabel(head: string): string {
  const mark = noteMarks(head)[0];
  if (mark !== undefined && mark.start === 0) return mark.label;
  return NOTE_LABEL.exec(asciiDigits(head))?.[1] ?? '';
}
