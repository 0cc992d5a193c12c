import type { Document } from '../document/document.ts';
import type { Item, Resolution } from '../document/views.ts';
import { isCombining, isHan, isLetter } from '../text/chars.ts';
import { contains, type Span } from '../text/span.ts';

/**
 * What a growing selection at `offset` (UTF-16) takes in, from the inside out: word, opening, item, paragraph,
 * part, resolution, file. Each span holds the one before.
 */
export function selectionAt(document: Document, offset: number): readonly Span[] {
  const spans: Span[] = [{ start: 0, end: document.length }];
  for (const resolution of document.resolutions) addResolution(spans, resolution, offset);
  const word = wordAt(document, offset);
  if (word !== null) spans.push(word);
  return nested(spans);
}

function addResolution(spans: Span[], resolution: Resolution, offset: number): void {
  if (!contains(resolution.span, offset)) return;
  spans.push(resolution.span);
  for (const draft of resolution.drafts) addResolution(spans, draft, offset);
  for (const paragraphs of [resolution.preambular, resolution.operative]) {
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (first === undefined || last === undefined) continue;
    const part = { start: first.span.start, end: last.span.end };
    if (!contains(part, offset)) continue;
    spans.push(part);
    for (const { span, items, opening } of paragraphs) {
      if (!contains(span, offset)) continue;
      spans.push(span);
      addItems(spans, items, offset);
      if (opening !== null && contains(opening.span, offset)) spans.push(opening.span);
    }
  }
  for (const { span, items } of resolution.annexes) {
    if (!contains(span, offset)) continue;
    spans.push(span);
    addItems(spans, items, offset);
  }
}

function addItems(spans: Span[], items: readonly Item[], offset: number): void {
  for (const { span, items: below } of items) {
    if (!contains(span, offset)) continue;
    spans.push(span);
    addItems(spans, below, offset);
  }
}

/** The smallest first; of spans that only overlap, the smaller. */
function nested(spans: readonly Span[]): readonly Span[] {
  const bySize = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of bySize) {
    const inner = chain.at(-1);
    if (
      inner === undefined ||
      (contains(span, inner.start) && contains(span, inner.end) && !isSame(span, inner))
    )
      chain.push(span);
  }
  return chain;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A word, at its end, too; Chinese has no spaces to tell words by. */
function wordAt(document: Document, offset: number): Span | null {
  const from = Math.max(0, offset - 64);
  const text = document.slice({ start: from, end: offset + 64 });
  let start = offset - from;
  let end = start;
  while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end++;
  return start === end ? null : { start: from + start, end: from + end };
}

function isOfWord(code: number): boolean {
  return (isLetter(code) && !isHan(code)) || isCombining(code) || (code >= 0x30 && code <= 0x39);
}
