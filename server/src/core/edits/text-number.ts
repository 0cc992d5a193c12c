import { keyOf } from '../citations/citation.ts';
import { isWithin } from '../document/cited.ts';
import type { Document } from '../document/document.ts';
import { allResolutions, headSpan } from '../document/places.ts';
import { digitValue } from '../text/chars.ts';
import { asciiDigits } from '../text/numerals.ts';
import { type Span, shift, type TextEdit } from '../text/span.ts';

/** Gives the text with a key another number in a file: in its own head, and in every citation of it. */
export function renumberText(document: Document, key: string, number: string): readonly TextEdit[] {
  const heads = allResolutions(document).flatMap((resolution) =>
    keyOf(resolution) === key && resolution.number !== null
      ? numberEdits(document, headSpan(resolution), resolution.number, number)
      : [],
  );
  const citations = document.citations.flatMap((citation) =>
    !isWithin(citation) && keyOf(citation) === key && citation.number !== null
      ? numberEdits(document, citation.numberSpan, citation.number, number)
      : [],
  );
  const edits = [...heads, ...citations].sort((a, b) => a.span.start - b.span.start);
  return edits.filter(({ span }, at) => span.start >= (edits[at - 1]?.span.end ?? 0));
}

/** Where the number of a resolution stands first in its head. */
export function ownNumberSpan(document: Document, span: Span, number: string): Span | null {
  return numberEdits(document, span, number, number)[0]?.span ?? null;
}

/** Every place in a span that writes `old`: as it is, without spaces, or with its sides turned. */
function numberEdits(document: Document, span: Span, old: string, number: string): readonly TextEdit[] {
  const text = document.slice(span);
  const plain = asciiDigits(text)
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');
  const edits: TextEdit[] = [];
  for (const write of [asIs, compact, turned]) {
    const wanted = write(old);
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length)) {
      const found = { start: at, end: at + wanted.length };
      if (isPartOfMore(plain, found)) continue;
      const like = text.slice(found.start, found.end);
      edits.push({ span: shift(found, span.start), text: inDigitsOf(like, write(number)) });
    }
    if (edits.length > 0 && write !== asIs) break;
  }
  const inOrder = edits.sort((a, b) => a.span.start - b.span.start);
  return inOrder.filter(({ span: own }, at) => own.start >= (inOrder[at - 1]?.span.end ?? 0));
}

const asIs = (number: string): string => number;
const compact = (number: string): string => number.replaceAll(' ', '');
const turned = (number: string): string => number.split('/').reverse().join('/');

function isPartOfMore(text: string, { start, end }: Span): boolean {
  return /\d/.test(text.charAt(start - 1)) || /^\d|^\/\d/.test(text.slice(end, end + 2));
}

/** The figures of `text` in the digits that `like` is written in. */
function inDigitsOf(like: string, text: string): string {
  for (let at = 0; at < like.length; at++) {
    const value = digitValue(like.charCodeAt(at));
    if (value < 0) continue;
    const zero = like.charCodeAt(at) - value;
    return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  }
  return text;
}
