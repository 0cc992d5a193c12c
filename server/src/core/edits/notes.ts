import type { Document } from '../document/document.ts';
import { noteLabelSpan } from '../document/footnotes.ts';
import type { Footnote, Paragraph } from '../document/views.ts';
import { digitValue } from '../text/chars.ts';
import { contains, type Span, type TextEdit } from '../text/span.ts';
import type { Neighbours } from './move.ts';

/** Footnotes that change numbers when two paragraphs change places, for the numbers to stay in the order of the text. */
export interface NotesAfterMove {
  /** Of the marks in the text. */
  readonly marks: readonly TextEdit[];
  /** Each text of a note, and the one whose words come to its place. */
  readonly texts: readonly { readonly place: Span; readonly words: Span }[];
}

const NONE: NotesAfterMove = { marks: [], texts: [] };

/** Nothing where the notes bear no figures, were out of order before, or stand between the paragraphs. */
export function notesAfterMove(document: Document, { upper, lower }: Neighbours): NotesAfterMove {
  const outer = document.resolutions.find(({ span }) => contains(span, upper.span.start));
  const notes = (outer?.footnotes ?? []).filter(({ references }) => references.length > 0);
  if (!notes.every(({ label }) => /^\d{1,3}$/.test(label))) return NONE;
  const before = inOrderOf(notes, firstPlace);
  const labels = before.map(({ label }) => Number(label));
  if (labels.some((label, at) => at > 0 && label <= labels[at - 1]!)) return NONE;
  const after = inOrderOf(notes, (note) => Math.min(...note.references.map(placeAfter(upper, lower))));
  const changed = after.flatMap((note, at) => (note === before[at] ? [] : [{ note, becomes: before[at]! }]));
  if (changed.some(({ note }) => note.span === null || isIn(upper, note.span) || isIn(lower, note.span)))
    return NONE;
  return {
    marks: changed.flatMap(({ note, becomes }) =>
      note.references.flatMap((span) => relabelled(document, span, Number(becomes.label)) ?? []),
    ),
    texts: changed.map(({ note, becomes }) => ({
      place: wordsOf(document, becomes),
      words: wordsOf(document, note),
    })),
  };
}

function inOrderOf(notes: readonly Footnote[], place: (note: Footnote) => number): readonly Footnote[] {
  return [...notes].sort((a, b) => place(a) - place(b));
}

function firstPlace({ references }: Footnote): number {
  return Math.min(...references.map(({ start }) => start));
}

/** Where a mark stands among all others once the paragraphs have changed places. */
function placeAfter(upper: Paragraph, lower: Paragraph) {
  const gap = lower.span.start - upper.span.start;
  const length = lower.span.end - lower.span.start;
  return ({ start }: Span): number => {
    if (contains(upper.span, start)) return start + length;
    return contains(lower.span, start) ? start - gap : start;
  };
}

function isIn({ span }: Paragraph, { start }: Span): boolean {
  return contains(span, start);
}

/** What a note says, its label and the space behind it left out. */
function wordsOf(document: Document, { span }: Footnote): Span {
  const { start, end } = span!;
  const text = document.slice({ start, end });
  const label = noteLabelSpan(text, start).end - start;
  const space = /^[:.)\s]*/.exec(text.slice(label))![0].length;
  return { start: start + label + space, end };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const FIGURES = /[\p{Nd}⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/u;

/** The figure of a mark replaced, raised or in the digits that it is written in. */
function relabelled(document: Document, { start, end }: Span, label: number): TextEdit | null {
  const found = FIGURES.exec(document.slice({ start, end }));
  if (found === null) return null;
  const [figure] = found;
  const code = figure.charCodeAt(0);
  const isRaised = RAISED.includes(figure[0]!);
  const text = [...String(label)].map((digit) =>
    isRaised ? RAISED[Number(digit)]! : String.fromCharCode(code - digitValue(code) + Number(digit)),
  );
  const from = start + found.index;
  return { span: { start: from, end: from + figure.length }, text: text.join('') };
}
