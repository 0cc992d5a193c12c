import { type Counted, countedIn } from '../../counting/figures.ts';
import type { Document } from '../../document/document.ts';
import { plain } from '../../text/plain.ts';
import { type Span, shift } from '../../text/span.ts';
import { titleOrLine } from '../navigation/subject.ts';

/** A resolution that was counted, and what stands for it in its text: its title, else its first line. */
export interface CountedHead {
  readonly counted: Counted;
  readonly span: Span;
}

export function countedHeads(document: Document): readonly CountedHead[] {
  return countedIn(document).map((counted) => ({ counted, span: headOf(document, counted) }));
}

/** Number and title of a resolution, as far as it has them; else its first line. */
export function nameOf(document: Document, counted: Counted): string {
  const title = plain(document.slice(headOf(document, counted)));
  const { number, structure } = counted;
  return number === null || structure.title === null ? title : `${number}. ${title}`;
}

function headOf(document: Document, { structure, base }: Counted): Span {
  const { title, span } = structure;
  return titleOrLine(document, { title: title && shift(title, base), span: shift(span, base) });
}
