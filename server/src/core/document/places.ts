import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { readings, SUFFIX } from '../syntax/labels.ts';
import { matchIn } from '../syntax/patterns.ts';
import { foldKey } from '../text/fold.ts';
import { ABJAD, asciiDigits, hanValue, romanValue } from '../text/numerals.ts';
import { contains, type Span } from '../text/span.ts';
import type { Document } from './document.ts';
import { bareLabel } from './labels.ts';
import type { Annex, Item, Paragraph, Resolution } from './views.ts';

/** A part of a resolution that references name: a paragraph, an item of it, an annex or an item of that. */
export interface Place {
  readonly kind: 'paragraph' | 'item' | 'annex';
  /** Number as a path, ASCII: "4 (b)"; of an annex its label, '' for one without. */
  readonly label: string;
  /** All of it, what is below it included. */
  readonly span: Span;
  /** Its label or heading. */
  readonly selection: Span;
  /** Its own words. */
  readonly text: readonly Span[];
  readonly items: readonly Item[];
  /** The reference is answered in full; otherwise this is as far as the text has what it names. */
  readonly isExact: boolean;
}

/** What names a place, as citations do: a paragraph by its number ("5", "4 (b)"), an annex by its label. */
export interface PlaceName {
  readonly paragraph: string | null;
  readonly annex: string | null;
}

/** Every resolution of a file with the drafts inside it, outer ones first. */
export function allResolutions({ resolutions }: Document): readonly Resolution[] {
  return resolutions.flatMap((resolution) => [resolution, ...resolution.drafts]);
}

/** The innermost resolution at `offset` (UTF-16). */
export function resolutionAt({ resolutions }: Document, offset: number): Resolution | null {
  const outer = resolutions.find(({ span }) => contains(span, offset));
  return outer?.drafts.find(({ span }) => contains(span, offset)) ?? outer ?? null;
}

/** From where a resolution begins to its enacting line, or to its first paragraph. */
export function headSpan({ span, enacting, preambular, operative }: Resolution): Span {
  const end = enacting?.span.end ?? preambular[0]?.span.start ?? operative[0]?.span.start ?? span.end;
  return { start: span.start, end };
}

/**
 * The place that a reference names; `null` where the text has none such, or the reference names none. Where numbers
 * start anew in each section, those of the section at `near` are meant.
 */
export function placeNamed(
  resolution: Resolution,
  { paragraph, annex }: PlaceName,
  near: number | null = null,
): Place | null {
  if (annex !== null) {
    const found = annexNamed(resolution, annex);
    if (found === null) return null;
    const whole = placeOfAnnex(resolution, found);
    if (paragraph === null) return whole;
    const labels = labelsOf(paragraph);
    return itemNamed(found.items, labels, null, '') ?? { ...whole, isExact: false };
  }
  return paragraph === null ? null : paragraphNamed(resolution, paragraph, near);
}

/** The place whose label or heading stands at `offset`. */
export function placeLabelledAt(resolution: Resolution, offset: number): Place | null {
  for (const paragraph of resolution.operative) {
    if (!contains(paragraph.span, offset) || paragraph.label?.value == null) continue;
    const whole = placeOfParagraph(paragraph, paragraph.label.value);
    if (contains(whole.selection, offset)) return whole;
    return itemLabelledAt(paragraph.items, offset, whole.label);
  }
  for (const annex of resolution.annexes) {
    if (!contains(annex.span, offset)) continue;
    if (contains(annex.labelSpan, offset)) return placeOfAnnex(resolution, annex);
    return null;
  }
  return null;
}

function paragraphNamed({ operative }: Resolution, path: string, near: number | null): Place | null {
  const [number = '', ...labels] = labelsOf(path);
  const section = near === null ? operative : sectionAt(operative, near);
  const isNamed = ({ label }: Paragraph): boolean => label !== null && numberOf(label.text) === number;
  const found = section.find(isNamed) ?? operative.find(isNamed);
  if (found === undefined) return null;
  const whole = placeOfParagraph(found, number);
  return labels.length === 0 ? whole : itemNamed(found.items, labels, whole, number);
}

/** The paragraphs whose numbers run on to or from the one at `offset`. */
function sectionAt(operative: readonly Paragraph[], offset: number): readonly Paragraph[] {
  let first = 0;
  let before = 0;
  for (let at = 0; at < operative.length; at++) {
    const { label, span } = operative[at]!;
    const value = label?.value ?? before;
    if (value < before) {
      if (span.start > offset) return operative.slice(first, at);
      first = at;
    }
    before = value;
  }
  return operative.slice(first);
}

function itemNamed(
  items: readonly Item[],
  [label, ...below]: readonly string[],
  whole: Place | null,
  path: string,
): Place | null {
  if (label === undefined) return whole;
  const found = itemLabelled(items, label);
  if (found === null) return whole && { ...whole, isExact: false };
  const place = placeOfItem(found, path);
  return itemNamed(found.items, below, place, place.label);
}

/** By the label as written, else by its place in the alphabet: (ب) is (b) in the English version. */
function itemLabelled(items: readonly Item[], label: string): Item | null {
  const bare = bareLabel(label);
  const same = items.find((item) => item.label.value !== null && bareLabel(item.label.text) === bare);
  if (same !== undefined) return same;
  const figure = /^\d{1,4}$/.test(bare) ? Number(bare) : null;
  const values = readings({ start: 0, end: 0, mark: '()', token: label, number: figure }).map(
    ({ value }) => value,
  );
  return items.find((item) => item.label.value !== null && values.includes(item.label.value)) ?? null;
}

function itemLabelledAt(items: readonly Item[], offset: number, path: string): Place | null {
  for (const item of items) {
    if (!contains(item.span, offset)) continue;
    const place = placeOfItem(item, path);
    return contains(place.selection, offset) ? place : itemLabelledAt(item.items, offset, place.label);
  }
  return null;
}

function annexNamed({ annexes, language }: Resolution, label: string): Annex | null {
  if (label === '') return annexes[0] ?? null;
  const bare = bareLabel(label);
  const ordinal = ordinalOf(bare);
  const own = annexes.map((annex) => annexLabelOf(annex, language));
  const at = own.findIndex((each) => bareLabel(each) === bare);
  const same = at >= 0 ? at : own.findIndex((each) => ordinal !== null && ordinalOf(each) === ordinal);
  return annexes[same] ?? null;
}

/** The label of an annex without the word for annex; '' for a sole one. */
export function annexLabelOf({ label }: Annex, language: LanguageCode): string {
  return matchIn('annex', foldKey(label), 0, language)?.match[2] ?? '';
}

/** What the label of an annex counts, whatever the language: "II", "2", "B", "二", "الثاني", "باء" are 2. */
function ordinalOf(label: string): number | null {
  const folded = foldKey(asciiDigits(label));
  if (/^\d{1,3}$/.test(folded)) return Number(folded);
  const roman = romanValue(folded);
  if (roman !== null && roman < 50) return roman;
  if (/^[a-z]$/.test(folded)) return folded.charCodeAt(0) - 96;
  for (const language of LANGUAGES) {
    const { annexOrdinals } = packOf(language);
    const at = annexOrdinals.split('|').findIndex((word) => word !== '' && foldKey(word) === folded);
    if (at >= 0) return at + 1;
  }
  const letter = foldKey(ABJAD).indexOf(folded.charAt(0));
  return hanValue(folded) ?? (folded !== '' && letter >= 0 ? letter + 1 : null);
}

function placeOfParagraph({ span, label, text, tail, items }: Paragraph, number: number | string): Place {
  const selection = label?.span ?? { start: span.start, end: span.start };
  return {
    kind: 'paragraph',
    label: String(number),
    span,
    selection,
    text: [...text, ...tail],
    items,
    isExact: true,
  };
}

function placeOfItem({ label, span, text, items }: Item, path: string): Place {
  const own = label.text.replace(/[^\p{L}\p{N}]/gu, '');
  return {
    kind: 'item',
    label: path === '' ? own : `${path} (${own})`,
    span,
    selection: label.span,
    text,
    items,
    isExact: true,
  };
}

function placeOfAnnex({ language }: Resolution, annex: Annex): Place {
  const { span, labelSpan, title, items } = annex;
  return {
    kind: 'annex',
    label: annexLabelOf(annex, language).toUpperCase(),
    span,
    selection: labelSpan,
    text: title === null ? [] : [title],
    items,
    isExact: true,
  };
}

/** "3 bis" → "3bis", "4 (b) (ii)" → "4", "b", "ii". */
function labelsOf(path: string): readonly string[] {
  const number = numberOf(path);
  if (number === '') return path.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const rest = path.slice(/^\s*\p{N}+/u.exec(path)![0].length);
  const suffix = SUFFIX.exec(rest)?.[0].length ?? 0;
  return [number, ...(rest.slice(suffix).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])];
}

/** The number of a label or a path in ASCII with what was added to it: "3bis"; '' where it begins with none. */
function numberOf(label: string): string {
  const ascii = asciiDigits(label);
  const figure = /^\D{0,3}?(\d{1,4})/.exec(ascii);
  if (figure === null) return '';
  const suffix = SUFFIX.exec(ascii.slice(figure[0].length))?.[0] ?? '';
  return figure[1]! + suffix.trim().toLowerCase();
}
