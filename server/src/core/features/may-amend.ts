import type { Document } from '../document/document.ts';

/** Longer texts are no amendment documents, UTF-16 units. */
const LONGEST = 300_000;

/** A sieve without which every text would be read as amendments: drafts have an enacting line of their own. */
export function mayAmend(document: Document): boolean {
  const isOwn = ({ start }: { readonly start: number }): boolean =>
    !/[>“"«„「]\s*$/.test(document.slice({ start: Math.max(0, start - 8), end: start }));
  return (
    document.length > 0 &&
    document.length <= LONGEST &&
    document.resolutions.every(({ enacting }) => enacting === null || !isOwn(enacting.span))
  );
}
