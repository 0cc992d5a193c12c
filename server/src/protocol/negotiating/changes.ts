import type { Document, KeyEdits, Span, TextEdit } from '../../core/index.ts';
import {
  agree,
  attribute,
  bracket,
  choose,
  decide,
  decideDelegation,
  decideWithin,
  delegationNamed,
  negotiationIn,
  pointsIn,
  unbracket,
} from '../../core/negotiating.ts';
import type { NegotiateParams, Negotiating } from '../requests.ts';
import { isIn, markOf, placeOf, targetAt } from './target.ts';

type Edits = readonly TextEdit[] | null;

/** What an action makes of a text; `null` where there is nothing that it could change. */
export function changeBy(
  document: Document,
  { range, action, delegation = '' }: Omit<NegotiateParams, 'uri'>,
): KeyEdits | null {
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const edits = CHANGES[action](document, span, delegation);
  if (edits === null || edits.length === 0) return null;
  return { edits, cursor: cursorAfter(edits, span.start) };
}

const CHANGES: Readonly<Record<Negotiating, (document: Document, span: Span, delegation: string) => Edits>> =
  {
    accept: (document, span) => decided(document, span, 'accept'),
    reject: (document, span) => decided(document, span, 'reject'),
    unbracket: (document, span) => withMark(document, span, (mark) => unbracket(document, mark)),
    bracket,
    attribute: (document, span, delegation) => {
      if (delegation === '') return null;
      const isRow = withMark(document, span, (mark) => isIn(mark.span, span));
      if (span.start < span.end && !isRow) return bracket(document, span, delegation);
      return withMark(document, span, (mark) => attribute(document, mark, delegation));
    },
    agree: (document, { start }) => agree(document, start, 'ad-ref'),
    'accept-paragraph': (document, span) => withParagraph(document, span, 'accept'),
    'reject-paragraph': (document, span) => withParagraph(document, span, 'reject'),
    'accept-delegation': (document, _, delegation) => withDelegation(document, delegation, 'accept'),
    'reject-delegation': (document, _, delegation) => withDelegation(document, delegation, 'reject'),
  };

type Decision = Parameters<typeof decide>[2];
type Mark = Parameters<typeof decide>[1];

/** Of alternatives one must be meant: accepted it stays alone, rejected it leaves the other where there are two. */
function decided(document: Document, span: Span, decision: Decision): Edits {
  const target = targetAt(pointsIn(document), span);
  if (target === null) return null;
  const { point, option } = target;
  const { options } = markOf(point);
  if (option === null)
    return point.mark && options.length === 0 ? decide(document, point.mark, decision) : null;
  if (decision === 'accept') return choose(document, markOf(point), option);
  return options.length === 2 ? choose(document, markOf(point), 1 - option) : null;
}

function withMark<T>(document: Document, span: Span, make: (mark: Mark) => T): T | null {
  const mark = targetAt(pointsIn(document), span)?.point.mark;
  return mark ? make(mark) : null;
}

/** All of the paragraph or item that the place belongs to, with its items. */
function withParagraph(document: Document, span: Span, decision: Decision): Edits {
  const place = placeOf(pointsIn(document), span);
  return place && decideWithin(document, place.span, decision);
}

function withDelegation(document: Document, name: string, decision: Decision): Edits {
  const delegation = delegationNamed(negotiationIn(document), name);
  return delegation ? decideDelegation(document, delegation.key, decision) : null;
}

/** Where what stood at an offset is when edits, in order, are made. */
function cursorAfter(edits: readonly TextEdit[], offset: number): number {
  let by = 0;
  for (const { span, text } of edits) {
    if (span.start > offset) break;
    if (span.end > offset) return span.start + by;
    by += text.length - (span.end - span.start);
  }
  return offset + by;
}
