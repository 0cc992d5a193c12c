import type { Document, Finding } from '../core/index.ts';

/** How many characters before a mere mark go into its fingerprint, for it to be told from others. */
const CONTEXT = 32;

/**
 * A fingerprint a finding, which stays when lines move or are wrapped anew: the rule, the words found
 * (before a mere punctuation mark, the words before it), and which of several equal ones it is.
 */
export function fingerprintsOf(document: Document, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, span }) => {
    const found = normalised(document.slice(span));
    const words = /[\p{L}\p{N}]/u.test(found)
      ? found
      : normalised(document.slice({ start: Math.max(0, span.start - CONTEXT), end: span.end }));
    const key = `${code} | ${words}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return ordinal === 1 ? key : `${key} | ${ordinal}`;
  });
}

function normalised(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}
