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
    const found = lettersAfter(document, passage, span, 2 * ENOUGH);
    const room = Math.max(0, ENOUGH - found.length);
    const kept = lettersBefore(document, passage, span.start, room);
    const rest = { start: span.end, end: document.length };
    const after = lettersAfter(document, passage, rest, room - kept.length);
    const key = `${code} | ${kept}[${found}]${after}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return ordinal === 1 ? key : `${key} | ${ordinal}`;
  });
}

/** So much of a text is looked at in one go, UTF-16 units: more than the letters that are wanted take as a rule. */
const STRETCH = 4 * ENOUGH;
/** Where letters are so far apart, the place has none: a list of figures. */
const FAR = 16 * STRETCH;

/** The first `count` letters of what a passage has in `span`. */
function lettersAfter(document: Document, passage: readonly Span[], span: Span, count: number): string {
  let found = '';
  for (const own of passage) {
    const end = Math.min(own.end, span.end, span.start + FAR);
    for (let at = Math.max(own.start, span.start); at < end && found.length < count; at += STRETCH)
      found += letters(document.slice({ start: at, end: Math.min(end, at + STRETCH) }));
  }
  return found.slice(0, count);
}

/** The last `count` letters of what a passage has before an offset. */
function lettersBefore(document: Document, passage: readonly Span[], offset: number, count: number): string {
  let found = '';
  for (const own of passage.toReversed()) {
    const start = Math.max(own.start, offset - FAR);
    for (let at = Math.min(own.end, offset); at > start && found.length < count; at -= STRETCH)
      found = letters(document.slice({ start: Math.max(start, at - STRETCH), end: at })) + found;
  }
  return found.slice(Math.max(0, found.length - count));
}

/** The letters of `text` in lower case, without accents and vowel signs. */
function letters(text: string): string {
  return text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
}
