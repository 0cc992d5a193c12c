import { type Span, shift } from '../text/span.ts';
import type { Citation } from './citation.ts';
import type { Mention, Place } from './mention.ts';
import type { Resolved } from './resolve.ts';

/** The citation that a mention and what it resolves to make; `dateSpan` is that of the date, already where it stands. */
export function citationOf(
  { kind, language, annex, paragraphs }: Mention,
  place: Place,
  { body, whose, number, symbol, date, turned }: Resolved,
  base: number,
  dateSpan: Span | null,
): Citation {
  const at = (span: Span | null): Span | null => (span === null ? null : shift(span, base));
  const named =
    paragraphs === ''
      ? []
      : paragraphs.split('|').map((label, index) => ({ label, span: shift(place.paragraphs[index]!, base) }));
  return {
    kind,
    language,
    span: shift(place.span, base),
    numberSpan: shift(place.number, base),
    body,
    whose,
    number,
    symbol,
    date,
    dateSpan: date === null ? null : dateSpan,
    paragraph: named[0]?.label ?? null,
    paragraphSpan: named[0]?.span ?? null,
    paragraphs: named,
    annex,
    annexSpan: at(place.annex),
    titleSpan: at(place.title),
    turned,
    list: place.list === null ? null : place.list + base,
  };
}
