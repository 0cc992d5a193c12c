import type { Document } from '../document/document.ts';
import { labelLike } from '../document/labels.ts';
import { SUFFIX } from '../syntax/labels.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Span, TextEdit } from '../text/span.ts';

/** The figure at the head of a reference replaced by that of `label`, in the digits that it is written in. */
export function renumbered(document: Document, { start, end }: Span, label: string): TextEdit | null {
  const written = numberIn(document.slice({ start, end }));
  const text = written === null ? null : figureLike(written.figure, label);
  if (written === null || text === null) return null;
  const from = start + written.at;
  return { span: { start: from, end: from + written.length }, text };
}

/** The number of a label with what is added to it ("3 bis"), in the digits of `figure`; `null` where it has none. */
export function figureLike(figure: string, label: string): string | null {
  const wanted = numberIn(label);
  if (wanted === null) return null;
  const text = labelLike({ text: figure, style: null }, wanted.value);
  return text === null ? null : text + wanted.suffix;
}

const FIGURE = /\p{Nd}{1,4}/u;

/** The first number in a text with what is added to it: "3 bis". */
export function numberIn(text: string) {
  const found = FIGURE.exec(text);
  if (found === null) return null;
  const suffix = SUFFIX.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
  return {
    at: found.index,
    figure: found[0],
    suffix,
    length: found[0].length + suffix.length,
    value: Number(asciiDigits(found[0])),
  };
}
