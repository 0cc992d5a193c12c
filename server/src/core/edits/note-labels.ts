import type { Document } from '../document/document.ts';
import { noteLabelSpan } from '../document/footnotes.ts';
import { digitValue } from '../text/chars.ts';
import type { Span, TextEdit } from '../text/span.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const FIGURES = /[\p{Nd}⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/u;

/** A footnote's mark or label with another number, raised or in the digits that it is written in; `null` without one. */
export function renumberedMark(mark: string, number: number): string | null {
  return FIGURES.test(mark) ? mark.replace(FIGURES, (figure) => inDigitsOf(figure, number)) : null;
}

function inDigitsOf(figure: string, number: number): string {
  const code = figure.charCodeAt(0);
  const digits = [...String(number)].map((digit) =>
    RAISED.includes(figure[0]!)
      ? RAISED[Number(digit)]!
      : String.fromCharCode(code - digitValue(code) + Number(digit)),
  );
  return digits.join('');
}

/** The same as an edit of the mark that stands at `span`: its figures alone. */
export function renumberMark(document: Document, span: Span, number: number): readonly TextEdit[] {
  const figure = FIGURES.exec(document.slice(span));
  if (figure === null) return [];
  const start = span.start + figure.index;
  return [{ span: { start, end: start + figure[0].length }, text: inDigitsOf(figure[0], number) }];
}

/** The label of a footnote's text that begins at `start`. */
export function labelOfNote(document: Document, { start, end }: Span): Span {
  return noteLabelSpan(document.slice({ start, end: Math.min(end, start + 40) }), start);
}
