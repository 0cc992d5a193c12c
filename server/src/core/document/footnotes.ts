import { noteMarks } from '../syntax/notes.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import type { Placed } from './build.ts';
import type { Footnote } from './views.ts';

export interface NoteText {
  readonly at: Placed;
  label: string | null;
  span: Span;
}

/** The footnotes of a resolution: each text with the marks that call it, and marks that no text answers. */
export function collectNotes(placed: readonly Placed[], texts: readonly NoteText[]): readonly Footnote[] {
  const references = new Map<string, Span[]>();
  let previous: Placed | null = null;
  for (const here of placed) {
    const { piece, block, base } = here;
    if (piece.role !== 'furniture' && piece.role !== 'note') {
      for (const mark of block.notes) {
        if (mark.start < piece.start || mark.end > piece.end) continue;
        if (previous?.piece.role === 'note' && piece.role === 'more') continue;
        const list = references.get(mark.label);
        const span = { start: base + mark.start, end: base + mark.end };
        if (list) list.push(span);
        else references.set(mark.label, [span]);
      }
    }
    if (piece.role !== 'furniture' && !(piece.role === 'more' && previous?.piece.role === 'note'))
      previous = here;
  }
  const notes: Footnote[] = texts.map((note) => {
    const label = labelOf(note.at);
    return { label, span: note.span, references: references.get(label) ?? [] };
  });
  const answered = new Set(notes.map(({ label }) => label));
  for (const [label, spans] of references) {
    if (!answered.has(label)) notes.push({ label, span: null, references: spans });
  }
  return notes;
}

/** ASCII label of a footnote's text: "1" of "¹", "(1)", "[^1]:", "<sup>(1)</sup>". */
function labelOf({ piece, block }: Placed): string {
  const head = block.text.slice(piece.start, Math.min(piece.end, piece.start + 40));
  const mark = noteMarks(head)[0];
  if (mark !== undefined && mark.start === 0) return mark.label;
  return /^\(?([\d*]+|[a-z])\)?/.exec(asciiDigits(head))?.[1] ?? '';
}
