import { type Citation, keyOf, ownKeyOf } from '../citations/citation.ts';
import { labelOf, openingOf } from '../document/paragraphs.ts';
import { headOf, type PlacedPart, spanOf } from '../document/parts.ts';
import type { PassingDocument } from '../document/passing.ts';
import type { PlacedStructure } from '../document/structures.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { isInvisible, isSpace } from '../text/chars.ts';
import { foldKey } from '../text/fold.ts';
import { type Span, shift } from '../text/span.ts';
import type { CitationFacts, FileFacts, ParagraphFacts, TextFacts } from './facts.ts';
import { LineCursor } from './line-cursor.ts';
import { OUTSIDE } from './segment.ts';

/** What an index keeps of a document, whose text is `text`. */
export function factsOf(document: PassingDocument, text: string): FileFacts {
  const { structures } = document;
  if (structures.length === 0) return { texts: [] };
  const lines = new LineCursor(text);
  const texts = structures.map((placed) => textFacts(placed, text, lines));
  const cursor = new LineCursor(text);
  let at = 0;
  for (const citation of document.citations) {
    const { start } = citation.span;
    while (at + 1 < texts.length && texts[at + 1]!.span.start <= start) at++;
    const facts = citationFacts(citation, texts[at]!, cursor);
    if (facts !== null) texts[at]!.citations.push(facts);
  }
  return { texts };
}

/** The facts of a text while its citations are being added. */
interface TextUnderWay extends TextFacts {
  readonly citations: CitationFacts[];
  readonly operative: readonly Numbered[];
}

/** Where an operative paragraph stands, and its number; 0 for one without. */
interface Numbered extends Span {
  readonly number: number;
}

function textFacts(placed: PlacedStructure, text: string, cursor: LineCursor): TextUnderWay {
  const { structure, base, number, symbol } = placed;
  const { kind, language, body, title, closing } = structure;
  const named = { kind, body, number, symbol };
  const span = shift(structure.span, base);
  const at = cursor.at(span.start);
  const operative = structure.operative.map((part) => numbered(part, base));
  return {
    key: ownKeyOf(named),
    kind,
    language,
    body,
    number,
    symbol,
    title: title === null ? null : titleOf(text, shift(title, base)),
    date: closing?.date ?? null,
    span,
    at,
    numbers: rangesOf(operative),
    annexes: structure.annexes.map((annex) => annexLabel(annex.label, language)),
    sum: sumOf(text, span),
    paragraphs: paragraphsOf(structure.preambular, structure.operative, base, cursor),
    citations: [],
    operative,
  };
}

function titleOf(text: string, { start, end }: Span): string {
  const title = text.slice(start, end);
  return /\s\s|[^\S ]/.test(title) ? title.replace(/\s+/g, ' ') : title;
}

function numbered(placed: PlacedPart, base: number): Numbered {
  const { start, end } = spanOf(placed);
  const { label, value } = placed.part.at.piece;
  const number = label === null || label.mark === 'bullet' ? 0 : (value ?? 0);
  return { start: start + base, end: end + base, number };
}

function paragraphsOf(
  preambular: readonly PlacedPart[],
  operative: readonly PlacedPart[],
  base: number,
  cursor: LineCursor,
): readonly ParagraphFacts[] {
  const parts = [...preambular, ...operative];
  const isOrdered = parts.every((part, at) => at === 0 || startOf(parts[at - 1]!) <= startOf(part));
  if (!isOrdered) parts.sort((a, b) => startOf(a) - startOf(b));
  const facts: ParagraphFacts[] = [];
  for (const part of parts) {
    const head = headOf(part);
    const opening = openingOf(head, base);
    if (opening === null) continue;
    const { span, text } = opening;
    facts.push({ label: labelOf(head, base)?.text ?? null, opening: text, span, at: cursor.at(span.start) });
  }
  return facts;
}

function startOf({ part, base }: PlacedPart): number {
  return part.span.start + base;
}

/** `null` for what is cited by no key, and for a text's own number. */
function citationFacts(citation: Citation, from: TextUnderWay, cursor: LineCursor): CitationFacts | null {
  const key = keyOf(citation);
  if (key === null || key === from.key) return null;
  const { span, paragraph, annex } = citation;
  const isInside = span.start >= from.span.start && span.start < from.span.end;
  return {
    key,
    fromParagraph: isInside ? numberAt(from.operative, span.start) : OUTSIDE,
    paragraph,
    annex,
    span,
    range: { start: cursor.at(span.start), end: cursor.at(span.end) },
  };
}

/** The number of the operative paragraph at `offset`; 0 where none stands there. */
function numberAt(operative: readonly Numbered[], offset: number): number {
  let low = 0;
  let high = operative.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (operative[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const paragraph = operative[low];
  return paragraph !== undefined && paragraph.start <= offset ? paragraph.number : 0;
}

/** "1-4,6": the numbers of the paragraphs, in ascending order. */
function rangesOf(operative: readonly Numbered[]): string {
  const numbers = operative.flatMap(({ number }) => (number > 0 ? [number] : [])).sort((a, b) => a - b);
  const ranges: string[] = [];
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at]!;
    let last = first;
    while (++at < numbers.length && numbers[at]! <= last + 1) last = numbers[at]!;
    ranges.push(first === last ? `${first}` : `${first}-${last}`);
  }
  return ranges.join(',');
}

/** The ordinal behind the word: "II", "1", "A"; '' for none. */
function annexLabel(label: string, language: LanguageCode): string {
  const { annex } = patternsOf(language);
  annex.lastIndex = 0;
  return annex.exec(foldKey(label))?.[2]?.toUpperCase() ?? '';
}

/** A sum over what is not white space, each character weighed by its place among the others. */
function sumOf(text: string, { start, end }: Span): number {
  let sum = 0;
  let weight = 1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (BLANK[code] === 1) continue;
    weight = (weight + STEP) | 0;
    sum = (sum + Math.imul(code, weight)) | 0;
  }
  return sum >>> 0;
}

/** Even, so that weights stay odd and no character weighs nothing. */
const STEP = 0x9e3779b2;
const BLANK = Uint8Array.from({ length: 0x10000 }, (_, code) => (isSpace(code) || isInvisible(code) ? 1 : 0));
