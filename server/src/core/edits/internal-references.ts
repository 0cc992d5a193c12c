import type { Citation } from '../citations/citation.ts';
import { citationsIn, referredPlace } from '../document/cited.ts';
import type { Document } from '../document/document.ts';
import { labelLike } from '../document/labels.ts';
import { type PlacedPart, spanOf } from '../document/parts.ts';
import { resolutionAt } from '../document/places.ts';
import type { Structure } from '../document/structure.ts';
import type { Paragraph } from '../document/views.ts';
import { referenceFacts } from '../facts/references.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { SUFFIX } from '../syntax/labels.ts';
import { asciiDigits } from '../text/numerals.ts';
import { contains, type Span, shift, type TextEdit } from '../text/span.ts';
import type { Neighbours } from './move.ts';

/** References to either of two numbered paragraphs that change places, rewritten to the number that each will have. */
export function referencesAfterMove(
  document: Document,
  { resolution, upper, lower }: Neighbours,
): readonly TextEdit[] {
  if (upper.label === null || lower.label === null) return [];
  const pair = [upper, lower];
  const citations = citationsIn(document.citations, resolution.span);
  const found = citations.flatMap((citation) => {
    if (citation.kind !== 'paragraph') return [];
    if (resolutionAt(document, citation.span.start) !== resolution) return [];
    const place = referredPlace(document, citation);
    const at = pair.findIndex(({ span }) => place !== null && contains(span, place.span.start));
    return at < 0 ? [] : [{ citation, at, isWhole: place!.kind === 'paragraph' }];
  });
  return found.flatMap(({ citation, at, isWhole }) => {
    // "paragraphs 3 and 4" names the same two after the exchange.
    const isPaired =
      isWhole &&
      found.some(
        (other) =>
          other.at !== at && other.isWhole && citation.list !== null && other.citation.list === citation.list,
      );
    const edit = isPaired ? null : renumbered(document, citation.numberSpan, pair[1 - at]!.label!.text);
    if (edit === null) return [];
    const end = rangeEnd(document, citations, citation);
    if (end !== null) return [partedFromRange(document, citation, edit, end)];
    const join = joinOfTwo(document, citations, citation);
    return join === null ? [edit] : [edit, join];
  });
}

/** Whether a reference is the first or the last of a range of three and more; `null` for any other. */
function rangeEnd(
  document: Document,
  citations: readonly Citation[],
  citation: Citation,
): 'first' | 'last' | null {
  if (citation.list === null) return null;
  const isBetween = (other: Citation | undefined): boolean =>
    other !== undefined && other.list === citation.list && !/\p{Nd}/u.test(document.slice(other.numberSpan));
  const at = citations.indexOf(citation);
  if (isBetween(citations[at + 1])) return 'first';
  return isBetween(citations[at - 1]) ? 'last' : null;
}

/** "2 to 3", of which 3 becomes 4, are two and no range any more: "2 and 4". */
function joinOfTwo(document: Document, citations: readonly Citation[], citation: Citation): TextEdit | null {
  if (citation.list === null) return null;
  const at = citations.indexOf(citation);
  for (const [first, second] of [
    [citations[at - 1], citation],
    [citation, citations[at + 1]],
  ]) {
    if (first?.list !== citation.list || second?.list !== citation.list) continue;
    const span = { start: first.numberSpan.end, end: second.numberSpan.start };
    const written = document.slice(span);
    const { citing } = packOf(citation.language);
    if (citing.to.split('|').includes(written.trim())) return { span, text: andIn(citation.language) };
  }
  return null;
}

/** "and" with the spaces that the script has around it. */
function andIn(language: LanguageCode): string {
  const { citing, script } = packOf(language);
  const word = citing.and.split('|', 1)[0]!;
  return script === 'Han' ? word : ` ${word} `;
}

/** "2 to 5", of which 5 becomes 6: "2 to 4 and 6"; of which 2 becomes 1: "1 and 3 to 5". */
function partedFromRange(
  document: Document,
  { numberSpan, number, language }: Citation,
  edit: TextEdit,
  end: 'first' | 'last',
): TextEdit {
  const neighbour = Number.parseInt(number ?? '', 10) + (end === 'first' ? 1 : -1);
  const kept = renumbered(document, numberSpan, String(neighbour));
  if (kept === null) return edit;
  const parts = end === 'first' ? [edit.text, kept.text] : [kept.text, edit.text];
  return { span: edit.span, text: parts.join(andIn(language)) };
}

/** The figure at the head of a reference replaced by that of `label`, in the digits that it is written in. */
export function renumbered(document: Document, { start, end }: Span, label: string): TextEdit | null {
  const written = numberIn(document.slice({ start, end }));
  const wanted = numberIn(label);
  if (written === null || wanted === null) return null;
  const figure = labelLike({ text: written.figure, style: null }, wanted.value);
  if (figure === null) return null;
  const from = start + written.at;
  return { span: { start: from, end: from + written.length }, text: figure + wanted.suffix };
}

const FIGURE = /\p{Nd}{1,4}/u;

/** The first number in a text with what is added to it: "3 bis". */
function numberIn(text: string) {
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

/** "above" and "below" in one of two paragraphs that change places, where they tell of the other. */
export function sidesAfterMove(document: Document, { upper, lower }: Neighbours): readonly TextEdit[] {
  return [...sidesIn(document, upper, lower), ...sidesIn(document, lower, upper)];
}

function sidesIn(document: Document, own: Paragraph, other: Paragraph): readonly TextEdit[] {
  const placed = partAt(document, own.span.start);
  if (placed === null || other.label === null) return [];
  return referenceFacts(placed.part).flatMap(({ fact, span }) =>
    fact.kind === 'side' && fact.numbers === String(other.label!.value)
      ? [{ span: shift(span, placed.base), text: fact.other }]
      : [],
  );
}

/** The part that begins at `offset`, placed from the start of the file. */
function partAt({ structures }: Document, offset: number): PlacedPart | null {
  for (const { structure, base } of structures)
    for (const each of [structure, ...structure.drafts]) {
      const found = partsOf(each).find((placed) => spanOf(placed).start + base === offset);
      if (found !== undefined) return { ...found, base: found.base + base };
    }
  return null;
}

function partsOf({ preambular, operative }: Structure): readonly PlacedPart[] {
  return [...preambular, ...operative];
}
