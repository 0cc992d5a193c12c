import { type Citation, keyOf } from '../citations/citation.ts';
import type { Document } from '../document/document.ts';
import type { Annex, Paragraph, Resolution } from '../document/views.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { patternsOf } from '../syntax/patterns.ts';
import { isInvisible, isSpace } from '../text/chars.ts';
import { foldKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { CitationFacts, FileFacts, ParagraphFacts, TextFacts } from './facts.ts';
import { LineCursor } from './line-cursor.ts';
import { OUTSIDE } from './segment.ts';

/** What an index keeps of a document, whose text is `text`. */
export function factsOf(document: Document, text: string): FileFacts {
  const { resolutions } = document;
  const lines = new LineCursor(text);
  const texts = resolutions.map((resolution) => textFacts(resolution, text, lines));
  const cursor = new LineCursor(text);
  let at = 0;
  for (const citation of texts.length === 0 ? [] : document.citations) {
    const { start } = citation.span;
    while (at + 1 < texts.length && resolutions[at + 1]!.span.start <= start) at++;
    const facts = citationFacts(citation, resolutions[at]!, texts[at]!.key, cursor);
    if (facts !== null) texts[at]!.citations.push(facts);
  }
  return { texts };
}

interface TextUnderWay extends TextFacts {
  readonly citations: CitationFacts[];
}

function textFacts(resolution: Resolution, text: string, cursor: LineCursor): TextUnderWay {
  const { kind, language, body, number, symbol, title, closing, span } = resolution;
  const key = keyOf(resolution) ?? keyOf({ kind: 'document', body, number, symbol });
  const at = cursor.at(span.start);
  const paragraphs = [...resolution.preambular, ...resolution.operative]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((paragraph) => paragraphFacts(paragraph, cursor) ?? []);
  return {
    key,
    kind,
    language,
    body,
    number,
    symbol,
    title: title === null ? null : text.slice(title.start, title.end).replace(/\s+/g, ' '),
    date: closing?.date ?? null,
    span,
    at,
    numbers: rangesOf(resolution.operative),
    annexes: resolution.annexes.map((annex) => annexLabel(annex, language)),
    sum: sumOf(text, span),
    paragraphs,
    citations: [],
  };
}

function paragraphFacts({ label, opening }: Paragraph, cursor: LineCursor): ParagraphFacts | null {
  if (opening === null) return null;
  return {
    label: label?.text ?? null,
    opening: opening.text,
    span: opening.span,
    at: cursor.at(opening.span.start),
  };
}

/** `null` for what is cited by no key, and for a text's own number. */
function citationFacts(
  citation: Citation,
  { operative, span }: Resolution,
  own: string | null,
  cursor: LineCursor,
): CitationFacts | null {
  const key = keyOf(citation);
  if (key === null || key === own) return null;
  const { start } = citation.span;
  const isInside = start >= span.start && start < span.end;
  return {
    key,
    fromParagraph: isInside ? numberAt(operative, start) : OUTSIDE,
    paragraph: citation.paragraph,
    annex: citation.annex,
    span: citation.span,
    range: { start: cursor.at(start), end: cursor.at(citation.span.end) },
  };
}

/** The number of the operative paragraph at `offset`; 0 where none stands there. */
function numberAt(operative: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = operative.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (operative[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const paragraph = operative[low];
  return paragraph !== undefined && paragraph.span.start <= offset ? (paragraph.label?.value ?? 0) : 0;
}

/** "1-4,6": the numbers of the paragraphs, in ascending order. */
function rangesOf(operative: readonly Paragraph[]): string {
  const numbers = operative.flatMap(({ label }) => label?.value ?? []).sort((a, b) => a - b);
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
function annexLabel({ label }: Annex, language: LanguageCode): string {
  const { annex } = patternsOf(language);
  annex.lastIndex = 0;
  return annex.exec(foldKey(label))?.[2]?.toUpperCase() ?? '';
}

/** FNV-1a over what is not white space. */
function sumOf(text: string, { start, end }: Span): number {
  let sum = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && (code < 0x80 || !(isSpace(code) || isInvisible(code))))
      sum = Math.imul(sum ^ code, 0x01000193);
  }
  return sum >>> 0;
}
