import { addressOf } from '../../bodies/symbols.ts';
import { type Citation, keyOf } from '../../citations/citation.ts';
import { isWithin } from '../../document/cited.ts';
import type { Document } from '../../document/document.ts';
import type { References } from '../../library/library.ts';
import type { Span } from '../../text/span.ts';
import { resolutionsOf } from './keys.ts';

/** A citation that leads to a text of the library or to an official address. */
export interface Link {
  /** Of the number. */
  readonly span: Span;
  readonly to: 'library' | 'address';
  /** The official address in the language of the citation. */
  readonly address: string | null;
}

/** The citations that lead anywhere, in order. */
export function linksOf(document: Document, references: References): readonly Link[] {
  return document.citations.flatMap((citation) => {
    const address = officialAddress(citation);
    const isAtHand = hasText(document, citation, references);
    if (!isAtHand && address === null) return [];
    return [{ span: citation.numberSpan, to: isAtHand ? 'library' : 'address', address }];
  });
}

/** The official address of what is cited, in the language of the citation. */
export function officialAddress(citation: Citation): string | null {
  return isWithin(citation) ? null : addressOf(citation.symbol, citation.language);
}

function hasText(document: Document, citation: Citation, references: References): boolean {
  if (isWithin(citation)) return false;
  const key = keyOf(citation);
  if (key === null) return false;
  return (references.library?.find(key).length ?? 0) > 0 || resolutionsOf(document, key).length > 0;
}
