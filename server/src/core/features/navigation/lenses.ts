import { ownKeyOf } from '../../citations/citation.ts';
import type { Document } from '../../document/document.ts';
import { allResolutions, placeNamed } from '../../document/places.ts';
import type { References } from '../../library/library.ts';
import type { Span } from '../../text/span.ts';
import { titleOrLine } from './subject.ts';

/** A place of the text that other texts cite: a head, an operative paragraph, an annex. */
export interface Lens {
  readonly span: Span;
  /** How many places cite it; of a head, how many texts. */
  readonly count: number;
  readonly of: 'text' | 'part';
}

/** So many places are looked at to tell which paragraphs are cited. */
const MOST_PLACES = 5000;

/** What of a text is cited elsewhere, in order. */
export function lensesOf(document: Document, { library }: References): readonly Lens[] {
  if (library === null) return [];
  return allResolutions(document).flatMap((resolution) => {
    const key = ownKeyOf(resolution);
    const count = key === null ? 0 : library.countCiting(key);
    if (key === null || count === 0) return [];
    const parts = new Map<number, Lens>();
    for (const { paragraph, annex } of library.citing(key, MOST_PLACES)) {
      // Items are counted with their paragraph, and so is what stands in an annex with that.
      const number = annex === null ? (paragraph?.split(' ', 1)[0] ?? null) : null;
      const place = placeNamed(resolution, { paragraph: number, annex });
      if (place === null) continue;
      const { start } = place.selection;
      parts.set(start, { span: place.selection, count: (parts.get(start)?.count ?? 0) + 1, of: 'part' });
    }
    const head: Lens = { span: titleOrLine(document, resolution), count, of: 'text' };
    return [head, ...[...parts.values()].sort((a, b) => a.span.start - b.span.start)];
  });
}
