import { noteFacts as marksAndTexts } from '../document/footnotes.ts';
import type { Part } from '../document/parts.ts';
import type { PlacedFact } from './facts.ts';

/** A mark that calls a footnote, or the footnote itself. */
export interface NoteFact {
  readonly kind: 'note-mark' | 'note-text';
  readonly label: string;
}

export function noteFacts(part: Part): readonly PlacedFact[] {
  const facts = marksAndTexts(part).map(
    ({ kind, label, span }): PlacedFact => ({
      fact: { kind: kind === 'mark' ? 'note-mark' : 'note-text', label },
      span,
    }),
  );
  return part.role === 'note' ? [...facts, ...marksInNote(part)] : facts;
}

/** Marks in the text of a footnote: in a text of one line they begin the next footnotes. */
function marksInNote({ pieces }: Part): readonly PlacedFact[] {
  return pieces.flatMap(({ piece, block, base }) =>
    block.notes
      .filter(({ start, end }) => start > piece.start && end <= piece.end)
      .map(({ start, end, label }) => ({
        fact: { kind: 'note-mark', label },
        span: { start: base + start, end: base + end },
      })),
  );
}
