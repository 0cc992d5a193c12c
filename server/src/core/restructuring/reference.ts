import type { Citation } from '../citations/citation.ts';
import type { Document } from '../document/document.ts';
import type { Item, Paragraph } from '../document/views.ts';
import type { Path } from './paths.ts';

/** A reference within the text, and what it leads to. */
export interface Reference {
  readonly citation: Citation;
  readonly source: Paragraph | Item;
  readonly before: Path;
  /** `null` for what is gone. */
  readonly after: Path | null;
  /** All that it names is there: not "paragraph 3 (d)" of a paragraph without such an item. */
  readonly isExact: boolean;
}

/** A reference that a range leaves out: 3 in "2 to 4". */
export function isBetween(document: Document, { citation }: Reference): boolean {
  return citation.list !== null && !/[\p{Nd}()]/u.test(document.slice(citation.numberSpan));
}
