import type { Document } from '../document/document.ts';
import { resolutionAt } from '../document/places.ts';
import { NEGOTIATING, type NegotiatingWords } from '../languages/negotiating/words.ts';
import { isSpace } from '../text/chars.ts';
import type { Span, TextEdit } from '../text/span.ts';
import type { Attribution, Mark, Negotiation } from './model.ts';
import { Places } from './places.ts';
import { negotiationIn } from './read.ts';

/**
 * Puts a span (UTF-16) in square brackets, with whoever proposes it where `by` names somebody. White space at its ends
 * stays outside. `null` where nothing would be enclosed, or a mark would be cut in two.
 */
export function bracket(document: Document, span: Span, by = ''): readonly TextEdit[] | null {
  const text = document.text();
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end || cutsMark(negotiationIn(document).marks, { start, end })) return null;
  const head = by === '' ? '' : by + wordsAt(document, start).colon;
  const [open, close] = text.includes('［') ? ['［', '］'] : ['[', ']'];
  return [
    { span: { start, end: start }, text: open + head },
    { span: { start: end, end }, text: close },
  ];
}

/**
 * Adds whoever proposes it to a mark: to the names that head its bracket, or as its head; where the mark has no bracket,
 * in one behind it. `null` for a remark and a lone bracket.
 */
export function attribute(document: Document, mark: Mark, by: string): readonly TextEdit[] | null {
  const { kind, form, span, text, attributions } = mark;
  if (kind === 'remark' || kind === 'unbalanced') return null;
  const { colon, comma } = wordsAt(document, span.start);
  const insert = (at: number, what: string): readonly TextEdit[] => [
    { span: { start: at, end: at }, text: what },
  ];
  if (form !== 'bracket') {
    const space = colon.endsWith(' ') ? ' ' : '';
    return insert(span.end, `${space}[${by}]`);
  }
  const head = attributions.find((each) => isHead(each, mark));
  const name = head?.delegations.at(-1);
  if (head === undefined || name === undefined) return insert(span.start + 1, by + colon);
  const written = document.slice(head.span);
  const at = written.lastIndexOf(name.name) + name.name.length;
  return kind === 'choice' ? insert(text.start, by + colon) : insert(head.span.start + at, comma + by);
}

function isHead({ span, stance }: Attribution, mark: Mark): boolean {
  return span.start === mark.span.start + 1 && span.end <= mark.text.start && stance === 'propose';
}

/**
 * Says behind the words of the paragraph or item at `offset` that it is agreed, or agreed subject to approval by
 * capitals; what said so before goes. `null` where no paragraph stands there.
 */
export function agree(
  document: Document,
  offset: number,
  how: 'agreed' | 'ad-ref',
): readonly TextEdit[] | null {
  const place = new Places(document).at(offset);
  if (place.words === null) return null;
  const { agreed, adRef } = wordsAt(document, offset);
  const remark = how === 'agreed' ? agreed : adRef;
  const before = negotiationIn(document).marks.find(
    ({ kind, status, span }) =>
      kind === 'remark' && status !== 'open' && place.span.start <= span.start && span.end <= place.span.end,
  );
  if (before !== undefined) return [{ span: before.span, text: remark }];
  const at = endOfWords(document, place.span.end, offset);
  return [{ span: { start: at, end: at }, text: remark.startsWith('（') ? remark : ` ${remark}` }];
}

/** Behind the own words of the paragraph or item at `offset`: before the items below it. */
function endOfWords(document: Document, end: number, offset: number): number {
  const resolution = resolutionAt(document, offset);
  const units = [...(resolution?.preambular ?? []), ...(resolution?.operative ?? [])];
  const own = units.find(({ span }) => span.start <= offset && offset <= span.end);
  return own !== undefined && own.span.end === end && own.items.length > 0 ? own.text.at(-1)!.end : end;
}

/** The mark is cut by an end of the span, or encloses it only in part. */
function cutsMark(marks: Negotiation['marks'], { start, end }: Span): boolean {
  return marks.some(({ kind, span, text, marks: inner }) => {
    if (kind === 'unbalanced' || span.end <= start || span.start >= end) return false;
    const isInside = start <= span.start && span.end <= end;
    const isAround = text.start <= start && end <= text.end;
    return !isInside && (!isAround || cutsMark(inner, { start, end }));
  });
}

function wordsAt(document: Document, offset: number): NegotiatingWords['written'] {
  return NEGOTIATING[resolutionAt(document, offset)?.language ?? 'en'].written;
}
