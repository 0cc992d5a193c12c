import type { Document } from '../document/document.ts';
import { noteLabelSpan } from '../document/footnotes.ts';
import type { Footnote } from '../document/views.ts';
import { renumberMark } from '../edits/note-labels.ts';
import { contains, type Span, type TextEdit } from '../text/span.ts';
import { applied, byPlace } from './pieces.ts';
import type { Words } from './plan.ts';

type Note = Footnote & { readonly span: Span };

/**
 * Footnotes in the order of their marks once the text of `region` is `pieces`: marks and texts are numbered anew, and
 * the text of a note that no mark calls any more goes. Nothing where the notes bear no figures, were out of order
 * before, or a text of theirs moves itself. `changes` are made inside the words of notes that change places.
 */
export function footnoteEdits(
  document: Document,
  region: Span,
  pieces: readonly Words[],
  changes: readonly TextEdit[],
): readonly TextEdit[] {
  const outer = document.resolutions.find(({ span }) => contains(span, region.start));
  const called = (outer?.footnotes ?? []).filter(({ references }) => references.length > 0);
  const notes = called.filter((note): note is Note => note.span !== null && /^\d{1,3}$/.test(note.label));
  if (notes.length < called.length) return [];
  const before = [...notes].sort((a, b) => firstOf(a.references) - firstOf(b.references));
  const labels = before.map(({ label }) => Number(label));
  if (labels.some((label, at) => at > 0 && label <= labels[at - 1]!)) return [];
  const placeOf = placesIn(region, pieces);
  const places = new Map(
    before.map((note) => [note, note.references.flatMap(({ start }) => placeOf(start) ?? [])]),
  );
  const kept = before.filter((note) => places.get(note)!.length > 0);
  const after = [...kept].sort((a, b) => Math.min(...places.get(a)!) - Math.min(...places.get(b)!));
  if (kept.length === before.length && after.every((note, at) => note === before[at])) return [];
  if (before.some(({ span }) => placeOf(span.start) === null || movesAway(span, region, pieces))) return [];
  const edits: TextEdit[] = [];
  after.forEach((note, at) => {
    const label = labels[at]!;
    if (label !== Number(note.label))
      edits.push(...note.references.flatMap((span) => renumberMark(document, span, label)));
    // The texts stand in the order of the old labels: each place gets the words of the note that has its label now.
    const place = kept[at]!;
    const placeLabel = noteLabelSpan(document.slice(place.span), place.span.start);
    if (label !== Number(place.label)) edits.push(...renumberMark(document, placeLabel, label));
    if (note !== place) {
      const words = withChanges(document, wordsOf(document, note), changes);
      edits.push({ span: wordsOf(document, place), text: words });
    }
  });
  for (const note of before) if (!kept.includes(note)) edits.push(without(document, note));
  return edits;
}

function firstOf(spans: readonly Span[]): number {
  return Math.min(...spans.map(({ start }) => start));
}

/** Where an offset stands among the rest once the pieces are laid; `null` for what is gone. */
function placesIn(region: Span, pieces: readonly Words[]): (offset: number) => number | null {
  return (offset) => {
    if (offset < region.start) return offset - region.start;
    if (offset > region.end) return pieces.length + 1 + (offset - region.end);
    const at = pieces.findIndex((piece) => typeof piece !== 'string' && contains(piece, offset));
    if (at < 0) return null;
    const { start, end } = pieces[at] as Span;
    return at + (offset - start) / (end - start + 1);
  };
}

/** A text of a note inside words of a paragraph moves with them. */
function movesAway(span: Span, region: Span, pieces: readonly Words[]): boolean {
  if (span.start < region.start || span.start > region.end) return false;
  return !pieces.some(
    (piece) => typeof piece !== 'string' && piece.start <= span.start && span.start <= piece.start + 4,
  );
}

function withChanges(document: Document, span: Span, changes: readonly TextEdit[]): string {
  const own = changes.filter((change) => span.start <= change.span.start && change.span.end <= span.end);
  return applied(document, span, [...own].sort(byPlace));
}

/** A note with the blank space before it taken out. */
function without(document: Document, { span }: Note): TextEdit {
  const before = document.slice({ start: Math.max(0, span.start - 40), end: span.start });
  return { span: { start: span.start - (before.length - before.trimEnd().length), end: span.end }, text: '' };
}

/** What a note says, its label and the space behind it left out. */
function wordsOf(document: Document, { span: { start, end } }: Note): Span {
  const text = document.slice({ start, end });
  const label = noteLabelSpan(text, start).end - start;
  const space = /^[:.)\s]*/.exec(text.slice(label))![0].length;
  return { start: start + label + space, end };
}
