import type { Document } from '../document/document.ts';
import { allResolutions } from '../document/places.ts';
import type { ClosingMark, Item, Paragraph, Resolution } from '../document/views.ts';
import { packOf } from '../languages/packs.ts';
import { contains, type Span, type TextEdit } from '../text/span.ts';
import { referencesAfterMove, sidesAfterMove } from './internal-references.ts';
import { notesAfterMove } from './notes.ts';

/** The edits that move a paragraph, in order, none touching another, and where the cursor goes in the text after them. */
export interface Move {
  readonly edits: readonly TextEdit[];
  readonly cursor: number;
}

/** Two neighbours that change places. */
export interface Neighbours {
  readonly resolution: Resolution;
  readonly upper: Paragraph;
  readonly lower: Paragraph;
}

/**
 * Moves the paragraph at `offset` (UTF-16), with its items, above the one before it or below the one behind it. Numbers,
 * the marks that close the paragraphs and the word that joins a later preambular paragraph stay where they stand in the
 * list, and so do the numbers of footnotes; references to either paragraph in the same resolution follow it. `null` where there is no paragraph, or no
 * neighbour without a heading between them.
 */
export function moveParagraph(document: Document, offset: number, by: -1 | 1): Move | null {
  const found = neighboursAt(document, offset, by);
  if (found === null) return null;
  const { upper, lower } = found;
  const notes = notesAfterMove(document, found);
  const changes = [
    ...exchangedLabels(document, found),
    ...exchangedMarks(document, found),
    ...exchangedJoiners(document, found),
    ...referencesAfterMove(document, found),
    ...sidesAfterMove(document, found),
    ...notes.marks,
  ];
  const between = document.slice({ start: upper.span.end, end: lower.span.start });
  const [above, below] = [lower, upper].map(({ span }) => rewritten(document, span, changes));
  const moved: TextEdit = {
    span: { start: upper.span.start, end: lower.span.end },
    text: `${above}${between}${below}`,
  };
  const exchangedNotes = notes.texts.map(({ place, words }) => ({
    span: place,
    text: rewritten(document, words, changes),
  }));
  const replaced = [moved, ...exchangedNotes];
  const elsewhere = changes.filter((change) => !replaced.some(({ span }) => isInside(change.span, span)));
  const edits = [...elsewhere, ...replaced].sort((a, b) => a.span.start - b.span.start);
  const own = by < 0 ? lower : upper;
  const inside = Math.min(offset - own.span.start, own.span.end - own.span.start);
  const start = upper.span.start + (by < 0 ? 0 : above!.length + between.length);
  return { edits, cursor: start + inside + shiftBefore(edits, moved) + shiftWithin(changes, own, offset) };
}

function neighboursAt(document: Document, offset: number, by: -1 | 1): Neighbours | null {
  // Nested drafts last: the innermost text is meant.
  for (const resolution of [...allResolutions(document)].reverse())
    for (const list of [resolution.preambular, resolution.operative]) {
      const at = list.findIndex(({ span }) => contains(span, offset));
      const [upper, lower] = [list[Math.min(at, at + by)], list[Math.max(at, at + by)]];
      if (at < 0 || upper === undefined || lower === undefined) continue;
      const between = document.slice({ start: upper.span.end, end: lower.span.start });
      return between.trim() === '' && between !== '' ? { resolution, upper, lower } : null;
    }
  return null;
}

/** The text of a span after the changes inside it. */
function rewritten(document: Document, { start, end }: Span, changes: readonly TextEdit[]): string {
  let text = '';
  let at = start;
  for (const change of [...changes].sort((a, b) => a.span.start - b.span.start)) {
    if (!isInside(change.span, { start, end })) continue;
    text += document.slice({ start: at, end: change.span.start }) + change.text;
    at = change.span.end;
  }
  return text + document.slice({ start: at, end });
}

/** Numbers stay in order: each paragraph takes the label of the place that it comes to, as that is written. */
function exchangedLabels(document: Document, { upper, lower }: Neighbours): readonly TextEdit[] {
  if (upper.label === null || lower.label === null) return [];
  return exchanged(document, upper.label.span, lower.label.span);
}

/** With the space before them, which French has before a semicolon and not before a full stop. */
function exchangedMarks(document: Document, { upper, lower }: Neighbours): readonly TextEdit[] {
  const [first, second] = [closingMark(upper), closingMark(lower)];
  if (first === null || second === null || first.text === second.text) return [];
  return exchanged(document, withSpaceBefore(document, first.span), withSpaceBefore(document, second.span));
}

function withSpaceBefore(document: Document, { start, end }: Span): Span {
  const before = document.slice({ start: Math.max(0, start - 2), end: start });
  return { start: start - (before.length - before.trimEnd().length), end };
}

/** The mark at the very end of a paragraph. */
function closingMark({ items, mark, tail, tailMark }: Paragraph): ClosingMark | null {
  if (tail.length > 0) return tailMark;
  return items.length === 0 ? mark : lastItem(items).mark;
}

function lastItem(items: readonly Item[]): Item {
  const last = items[items.length - 1]!;
  return last.items.length === 0 ? last : lastItem(last.items);
}

/** In Arabic the first preambular paragraph begins with «إذ», every later one with «وإذ». */
function exchangedJoiners(document: Document, { resolution, upper, lower }: Neighbours): readonly TextEdit[] {
  const { joiner, shapes } = packOf(resolution.language);
  if (joiner === '' || upper.role !== 'preambular' || upper.opening === null || lower.opening === null)
    return [];
  const starts = shapes.preambular.starts.split('|');
  const plain = starts.filter((word) => starts.includes(joiner + word));
  const joined = plain.map((word) => joiner + word);
  const first = firstWord(document, upper.opening.span);
  const second = firstWord(document, lower.opening.span);
  const isPair = plain.includes(first.text) && joined.includes(second.text);
  if (!isPair) return [];
  return [
    { span: first.span, text: joiner + first.text },
    { span: second.span, text: second.text.slice(joiner.length) },
  ];
}

function firstWord(document: Document, span: Span): { readonly span: Span; readonly text: string } {
  const [text] = /^\S*/.exec(document.slice(span))!;
  return { span: { start: span.start, end: span.start + text.length }, text };
}

function exchanged(document: Document, a: Span, b: Span): readonly TextEdit[] {
  return [
    { span: a, text: document.slice(b) },
    { span: b, text: document.slice(a) },
  ];
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** By how much the edits before the moved text lengthen what lies there. */
function shiftBefore(edits: readonly TextEdit[], moved: TextEdit): number {
  return growth(edits.filter(({ span }) => span.end <= moved.span.start));
}

/** By how much the changes of the moved paragraph before the cursor lengthen it. */
function shiftWithin(changes: readonly TextEdit[], { span }: Paragraph, offset: number): number {
  return growth(changes.filter((change) => isInside(change.span, { start: span.start, end: offset })));
}

function growth(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
}
