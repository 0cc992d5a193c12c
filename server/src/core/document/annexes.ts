import type { Span } from '../text/span.ts';
import { type Part, type PlacedPart, spanOf } from './parts.ts';

/** An annex as its parts make it. */
export interface AnnexParts {
  readonly label: string;
  readonly labelSpan: Span;
  readonly title: Span | null;
  readonly span: Span;
  /** Its outermost items. */
  readonly items: readonly PlacedPart[];
}

/** The annexes among the parts of a resolution. */
export function annexesOf(parts: readonly PlacedPart[]): readonly AnnexParts[] {
  const annexes: AnnexParts[] = [];
  for (let at = 0; at < parts.length; at++) {
    const heading = parts[at]!;
    if (heading.part.role !== 'annex') continue;
    const items: PlacedPart[] = [];
    const labelSpan = spanOf(heading);
    let title: Span | null = null;
    let { end } = labelSpan;
    for (let next = at + 1; next < parts.length; next++) {
      const placed = parts[next]!;
      const { role, at: head } = placed.part;
      if (role !== 'annex-text' && role !== 'annex-item' && role !== 'note') break;
      if (role === 'note') continue;
      const span = spanOf(placed);
      end = span.end;
      if (role === 'annex-item' && head.piece.label !== null) items.push(placed);
      else if (items.length === 0 && title === null && isAnnexTitle(placed.part)) title = span;
    }
    annexes.push({
      label: annexLabel(heading.part),
      labelSpan,
      title,
      span: { start: labelSpan.start, end },
      items,
    });
  }
  return annexes;
}

function annexLabel({ at }: Part): string {
  const heading = at.block.text.slice(at.piece.start, at.piece.end).replace(/^[#*_\s]+/, '');
  return heading.split(/\r?\n/, 1)[0]!.replace(/[*_\s.:]+$/u, '');
}

function isAnnexTitle({ at }: Part): boolean {
  const text = at.block.text.slice(at.piece.start, at.piece.end);
  return text.length < 400 && !/[,،，:：]$/.test(text);
}
