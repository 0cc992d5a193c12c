import { ownKeyOf } from '../../citations/citation.ts';
import type { Document } from '../../document/document.ts';
import { allResolutions } from '../../document/places.ts';
import type { References } from '../../library/library.ts';
import type { Span } from '../../text/span.ts';
import { titleOrLine } from './subject.ts';

/** The head of a text that other texts cite. */
export interface Lens {
  readonly span: Span;
  /** How many texts cite it. */
  readonly count: number;
}

/** Heads of the file that are cited elsewhere, in order. Paragraphs have none: lines that come and go disturb. */
export function lensesOf(document: Document, { library }: References): readonly Lens[] {
  if (library === null) return [];
  return allResolutions(document).flatMap((resolution) => {
    const key = ownKeyOf(resolution);
    const count = key === null ? 0 : library.countCiting(key);
    return count === 0 ? [] : [{ span: titleOrLine(document, resolution), count }];
  });
}
