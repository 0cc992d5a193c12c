import { type Citation, type CitationKey, keyOf } from '../../citations/citation.ts';
import { citationsIn, isWithin, referredPlace } from '../../document/cited.ts';
import type { Document } from '../../document/document.ts';
import { type PlacedPart, spanOf } from '../../document/parts.ts';
import type { Structure } from '../../document/structure.ts';
import { SPOKEN_NUMBERS } from '../../languages/spoken-numbers.ts';
import type { References } from '../../library/library.ts';
import { foldText } from '../../text/fold.ts';
import { contains, meets, type Range, type Span, shift } from '../../text/span.ts';
import { titleOfCited } from './titles.ts';
import { firstWords, wordsOf } from './words.ts';

/** Words that an editor shows inside a text though they are not of it. */
export interface Hint {
  readonly kind: 'number' | 'reference' | 'citation';
  /** Where it is shown: before this place for a number, else behind it. UTF-16 units. */
  readonly at: number;
  readonly text: string;
  /** All of what `text` is the beginning of; of a number, the figure. */
  readonly whole: string;
  /** The part of the text that a number is of. */
  readonly part: 'preambular' | 'operative' | null;
  /** Where the words come from: in the text itself, or in a file of the library. */
  readonly target: Span | { readonly file: string; readonly range: Range } | null;
}

export interface HintOptions {
  /** Numbers of paragraphs that bear none. */
  readonly numbers: boolean;
  /** First words of the paragraph behind "paragraph 5 above". */
  readonly references: boolean;
  /** Titles behind resolutions that are cited for the first time. */
  readonly citations: boolean;
}

/** Letters of a hint. */
const WIDTH = 36;
/** So much of what a hint is taken from is told on demand, UTF-16 units. */
const WHOLE = 600;

/** The hints in `span` of a document, in order. */
export function hintsIn(
  document: Document,
  span: Span,
  options: HintOptions,
  references: References,
): readonly Hint[] {
  const hints = options.numbers ? numbersIn(document, span) : [];
  if (options.references || options.citations) hints.push(...citedIn(document, span, options, references));
  return hints.sort((a, b) => a.at - b.at);
}

function numbersIn({ structures }: Document, span: Span): Hint[] {
  return structures.flatMap(({ structure, base }) =>
    [structure, ...structure.drafts]
      .filter((each) => meets(shift(each.span, base), span))
      .flatMap((each) => [
        ...numbersOf(each, 'preambular', base, span),
        ...numbersOf(each, 'operative', base, span),
      ]),
  );
}

/** A sole paragraph needs no number, and where one bears a number, the others lack theirs. */
function numbersOf(structure: Structure, part: 'preambular' | 'operative', base: number, span: Span): Hint[] {
  const { language, [part]: paragraphs } = structure;
  if (paragraphs.length < 2 || paragraphs.some(isLabelled)) return [];
  return paragraphs.flatMap((placed, index) => {
    const at = spanOf(placed).start + base;
    if (!contains(span, at)) return [];
    const figure = String(index + 1);
    const text = SPOKEN_NUMBERS[language][part].replace('{n}', figure);
    return { kind: 'number', at, text, whole: figure, part, target: null };
  });
}

function isLabelled({ part }: PlacedPart): boolean {
  return part.at.piece.label !== null;
}

function citedIn(document: Document, span: Span, options: HintOptions, around: References): Hint[] {
  const { citations, structures } = document;
  const first = options.citations ? firstMentions(document, span) : null;
  return citationsIn(citations, span).flatMap((citation) => {
    if (citation.kind === 'paragraph') return options.references ? referenceHint(document, citation) : [];
    if (structures.length === 0 || !first?.has(citation)) return [];
    return titleHint(document, citation, around);
  });
}

/** The first citations of each text in each resolution that `span` meets. */
function firstMentions({ citations, structures }: Document, span: Span): ReadonlySet<Citation> {
  const first = new Set<Citation>();
  for (const { structure, base } of structures) {
    const whole = shift(structure.span, base);
    if (!meets(whole, span)) continue;
    const seen = new Set<CitationKey>();
    for (const citation of citationsIn(citations, {
      start: whole.start,
      end: Math.min(whole.end, span.end),
    })) {
      const key = isWithin(citation) ? null : keyOf(citation);
      if (key === null || seen.has(key)) continue;
      seen.add(key);
      first.add(citation);
    }
  }
  return first;
}

function referenceHint(document: Document, citation: Citation): Hint[] {
  const place = referredPlace(document, citation);
  // A paragraph that names itself is before the reader's eyes.
  if (place === null || !place.isExact || contains(place.span, citation.span.start)) return [];
  const whole = wordsOf(document, place.text, WHOLE);
  if (whole === '') return [];
  return [
    {
      kind: 'reference',
      at: citation.span.end,
      text: firstWords(whole, WIDTH),
      whole: firstWords(whole, WHOLE),
      part: null,
      target: place.selection,
    },
  ];
}

function titleHint(document: Document, citation: Citation, references: References): Hint[] {
  if (citation.titleSpan !== null) return [];
  const found = titleOfCited(citation, references);
  if (found === null || standsBeside(document, citation, found.title)) return [];
  const { title, entry } = found;
  return [
    {
      kind: 'citation',
      at: citation.span.end,
      text: firstWords(title, WIDTH),
      whole: title,
      part: null,
      target: entry && { file: entry.file, range: { start: entry.at, end: entry.at } },
    },
  ];
}

/** Units before and behind a citation in which its title may stand, and of the title that tell it. */
const BEFORE = 200;
const BEHIND = 300;
const TOLD_BY = 24;

/** The text says the title, or its first words, by itself. */
function standsBeside(document: Document, { span }: Citation, title: string): boolean {
  const start = Math.max(0, span.start - BEFORE);
  const around = document.slice({ start, end: span.end + BEHIND });
  const told = foldText(title, 0, title.length).slice(0, TOLD_BY).trim();
  return foldText(around, 0, around.length).includes(told);
}
