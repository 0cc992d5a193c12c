import type { Document, Finding, Span } from '../core/index.ts';
import { passagesOf } from './passages.ts';

/** So many letters tell a place from others. */
const ENOUGH = 24;

/**
 * A fingerprint a finding, in the order of `findings`, that stays when text is added, wrapped, renumbered or
 * mended elsewhere: the rule, the letters found, the nearest others of the same passage where these are few,
 * and which of several equal ones it is. Numbers, labels and marks do not count: they change with their neighbours.
 */
export function fingerprintsOf(document: Document, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const passageAt = passagesOf(document);
  const seen = new Map<string, number>();
  return findings.map(({ code, span }) => {
    const passage = passageAt(span.start);
    const lettersIn = ({ start, end }: Span) =>
      passage.map((own) => letters(document.slice(overlap(own, { start, end })))).join('');
    const found = lettersIn(span).slice(0, 2 * ENOUGH);
    const room = Math.max(0, ENOUGH - found.length);
    const before = lettersIn({ start: 0, end: span.start });
    const kept = before.slice(before.length - Math.min(room, before.length));
    const after = lettersIn({ start: span.end, end: document.length }).slice(0, room - kept.length);
    const key = `${code} | ${kept}[${found}]${after}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return ordinal === 1 ? key : `${key} | ${ordinal}`;
  });
}

function overlap(a: Span, b: Span): Span {
  const start = Math.max(a.start, b.start);
  return { start, end: Math.max(start, Math.min(a.end, b.end)) };
}

/** The letters of `text` in lower case, without accents and vowel signs. */
function letters(text: string): string {
  return text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
}
