import type { Document } from '../document/document.ts';
import type { Footnote, Paragraph, Resolution } from '../document/views.ts';
import { labelOfNote, renumberedMark, renumberMark } from '../edits/note-labels.ts';
import { packOf } from '../languages/packs.ts';
import { contains, type Span, type TextEdit } from '../text/span.ts';
import { type Insertion, insertion, lineBreakIn, resolutionAt } from './insertion.ts';

type Note = Footnote & { readonly span: Span };

/**
 * A footnote at `offset` (UTF-16), its text to be written at the foot; those behind it get other numbers. Inside a
 * footnote's text, the way back to its mark. `null` where no footnote can stand.
 */
export function insertNote(document: Document, offset: number): Insertion | null {
  const resolution = resolutionAt(document, offset);
  if (resolution === null) return null;
  const back = resolution.footnotes.find(({ span }) => span !== null && contains(span, offset));
  if (back !== undefined) return backTo(back);
  const at = placeOfMark(document, resolution, offset);
  if (at === null) return null;
  const { number, following } = numberAt(resolution.footnotes, at);
  const style = styleOf(document, resolution.footnotes);
  const mark = renumberedMark(style.mark, number)!;
  const label = renumberedMark(style.label, number)!;
  const { place, before, after } = placeOfText(document, resolution, number);
  const { stop } = packOf(resolution.language).marks;
  const text = `${before}${label}${stop}${after}`;
  const cursor = before.length + label.length;
  const changed = following.flatMap((note) => renumber(document, note));
  if (place > at) {
    const edits = [{ span: empty(at), text: mark }, { span: empty(place), text }, ...changed];
    return insertion(edits, place, cursor);
  }
  return insertion([{ span: empty(at), text: mark + text }, ...changed], at, mark.length + cursor);
}

const empty = (offset: number): Span => ({ start: offset, end: offset });

function backTo({ references }: Footnote): Insertion | null {
  const [first] = references;
  return first === undefined ? null : { edits: [], cursor: first.end, snippet: null };
}

/** Where the mark goes: behind the word at `offset`, and on the side of a closing mark that the language wants. */
function placeOfMark(document: Document, resolution: Resolution, offset: number): number | null {
  const line = lineAround(document, offset);
  let at = offset - line.start;
  while (at > 0 && /\s/.test(line.text[at - 1]!)) at--;
  const { script, notes } = packOf(resolution.language);
  const isInWord = script !== 'Han' && at > 0 && WORD.test(line.text[at - 1]!);
  while (isInWord && at < line.text.length && WORD.test(line.text[at]!)) at++;
  if (at > 0 && WORD.test(line.text[at - 1]!)) at += EMPHASIS_END.exec(line.text.slice(at))![0].length;
  if (notes === 'after') at += MARK_BEHIND.exec(line.text.slice(at))![0].length;
  else at -= MARK_BEFORE.exec(line.text.slice(0, at))![0].length;
  const into = line.start + at;
  const marks = resolution.footnotes.flatMap(({ references }) => references);
  const place = marks.find(({ start, end }) => start < into && into < end)?.end ?? into;
  // Raised figures that touch would be one number.
  const touching = marks.filter(({ start, end }) => start === place || end === place);
  if (touching.some((span) => RAISED.test(document.slice(span)))) return null;
  return textsOf(resolution).some((span) => span.start < place && place <= span.end) ? place : null;
}

const RAISED = /[¹²³⁰-⁹]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const EMPHASIS_END = /^[*_]*/;
/** A closing mark; a full stop only where the line ends, since it may belong to an abbreviation. */
const MARK_BEHIND = /^(?:[,;:，；：、。]|\.\s*$)?/;
const MARK_BEFORE = /(?:\s?[,;:،؛.])?$/;

function lineAround(document: Document, offset: number): { readonly start: number; readonly text: string } {
  const before = document.slice({ start: Math.max(0, offset - REACH), end: offset });
  const after = document.slice({ start: offset, end: offset + REACH });
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return {
    start: offset - before.length + start,
    text: before.slice(start) + /^[^\r\n]*/.exec(after)![0],
  };
}

/** How far a word or mark around the cursor is looked for. */
const REACH = 1000;

/** The words of a resolution that footnotes may stand in: those of paragraphs and items behind their labels. */
function textsOf({ preambular, operative, annexes, drafts }: Resolution): readonly Span[] {
  const annexed = annexes.map(({ labelSpan, title, span }) => ({
    start: (title ?? labelSpan).end,
    end: span.end,
  }));
  return [...[...preambular, ...operative].map(wordsOf), ...annexed, ...drafts.flatMap(textsOf)];
}

const wordsOf = ({ label, span }: Paragraph): Span => ({
  start: label === null ? span.start : label.span.end,
  end: span.end,
});

/** The number of a note whose mark stands at `at`, and the notes that get the next number for it. */
function numberAt(
  notes: readonly Footnote[],
  at: number,
): { readonly number: number; readonly following: readonly Footnote[] } {
  const numbers = notes.map(({ label }) => Number(label) || 0);
  const called = notes.filter(({ references }) => references.length > 0).sort(byFirstMark);
  const isInOrder =
    notes.every(({ label }) => /^\d{1,3}$/.test(label)) &&
    called.every(({ label }, index) => index === 0 || Number(label) > Number(called[index - 1]!.label));
  if (!isInOrder) return { number: Math.max(0, ...numbers) + 1, following: [] };
  const next = called.find(({ references }) => references[0]!.start >= at);
  const last = called.findLast(({ references }) => references[0]!.start < at);
  const number = last === undefined ? Number(next?.label ?? 1) : Number(last.label) + 1;
  const isTaken = notes.some(({ label }) => Number(label) === number);
  return { number, following: isTaken ? notes.filter(({ label }) => Number(label) >= number) : [] };
}

function byFirstMark(a: Footnote, b: Footnote): number {
  return a.references[0]!.start - b.references[0]!.start;
}

function renumber(document: Document, { label, span, references }: Footnote): readonly TextEdit[] {
  const spans = [...references, ...(span === null ? [] : [labelOfNote(document, span)])];
  return spans.flatMap((each) => renumberMark(document, each, Number(label) + 1));
}

/** How the text writes its notes, else as Markdown does: a mark, and a label with what parts it from the words. */
function styleOf(
  document: Document,
  notes: readonly Footnote[],
): { readonly mark: string; readonly label: string } {
  const marks = notes.flatMap(({ references }) => references.slice(0, 1)).map((span) => document.slice(span));
  const mark = marks.find((each) => renumberedMark(each, 1) !== null) ?? '[^1]';
  const [first] = written(notes);
  if (first === undefined) return { mark, label: mark.startsWith('[^') ? `${mark}: ` : `${mark} ` };
  const { start, end } = labelOfNote(document, first.span);
  const space = /^[:.)]?[^\S\r\n]*/.exec(document.slice({ start: end, end: end + 8 }))![0];
  const label = document.slice({ start, end }) + space;
  return { mark, label: renumberedMark(label, 1) === null ? `${mark} ` : label };
}

const written = (notes: readonly Footnote[]): readonly Note[] =>
  notes.filter((note): note is Note => note.span !== null).sort((a, b) => a.span.start - b.span.start);

interface TextPlace {
  readonly place: number;
  /** What parts the text of the note from its neighbours. */
  readonly before: string;
  readonly after: string;
}

/** Behind the text of the note before it, else before that of the next one, else at the end. */
function placeOfText(document: Document, { footnotes, span }: Resolution, number: number): TextPlace {
  const notes = written(footnotes);
  const gap = gapBetween(document, notes, lineBreakIn(document, span));
  const before = notes.findLast(({ label }) => Number(label) === number - 1) ?? null;
  if (before !== null) return { place: before.span.end, before: gap, after: '' };
  const next = notes.find(({ label }) => Number(label) >= number) ?? null;
  if (next !== null) return { place: next.span.start, before: '', after: gap };
  return { place: Math.max(span.end, notes.at(-1)?.span.end ?? 0), before: gap, after: '' };
}

/** A blank line, unless the text has its notes line by line. */
function gapBetween(document: Document, [first, second]: readonly Note[], lineBreak: string): string {
  const gap =
    first === undefined || second === undefined
      ? ''
      : document.slice({ start: first.span.end, end: second.span.start });
  return gap === lineBreak ? lineBreak : lineBreak + lineBreak;
}
