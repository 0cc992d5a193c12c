import { citationsIn, referredPlace } from '../document/cited.ts';
import type { Document } from '../document/document.ts';
import { type Place, resolutionAt } from '../document/places.ts';
import type { Resolution } from '../document/views.ts';
import { matchIn } from '../syntax/patterns.ts';
import { endOf, fold } from '../text/fold.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { renumbered } from './internal-references.ts';

/** Gives a paragraph another number, in its label and wherever the resolution refers to it or to an item of it. */
export function relabelParagraph(
  document: Document,
  resolution: Resolution,
  place: Place,
  number: string,
): readonly TextEdit[] {
  const references = referencesTo(document, resolution, place, 'paragraph');
  return [place.selection, ...references].flatMap((span) => renumbered(document, span, number) ?? []);
}

/** Gives an annex another label, in its heading and wherever the resolution refers to it. */
export function relabelAnnex(
  document: Document,
  resolution: Resolution,
  place: Place,
  label: string,
): readonly TextEdit[] {
  const own = annexLabelSpan(document, resolution, place);
  const references = referencesTo(document, resolution, place, 'annex').filter(
    ({ start, end }) => end > start,
  );
  return (own === null ? [] : [own, ...references]).map((span) => ({ span, text: label }));
}

/** Where the label of an annex stands in its heading, behind the word for annex; `null` for one without. */
export function annexLabelSpan(
  document: Document,
  { language }: Resolution,
  { selection }: Place,
): Span | null {
  const heading = document.slice(selection);
  const folded = fold(heading, /^[#>*_\s]{0,12}/.exec(heading)![0].length, heading.length, 80);
  const match = matchIn('annex', folded.text, 0, language)?.match;
  const label = match?.[2];
  if (match === undefined || label === undefined) return null;
  const at = match.index + match[0].length - label.length;
  const start = selection.start + folded.offsetOf(at);
  return { start, end: selection.start + endOf(folded, heading, at + label.length) };
}

/** Where the references to a place write its label. */
function referencesTo(
  document: Document,
  resolution: Resolution,
  { span }: Place,
  kind: 'paragraph' | 'annex',
): readonly Span[] {
  return citationsIn(document.citations, resolution.span).flatMap((citation) => {
    if (citation.kind !== kind || resolutionAt(document, citation.span.start) !== resolution) return [];
    const place = referredPlace(document, citation);
    const isPart = place !== null && place.span.start >= span.start && place.span.end <= span.end;
    return isPart ? [citation.numberSpan] : [];
  });
}
