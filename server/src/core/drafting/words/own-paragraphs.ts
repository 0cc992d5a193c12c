import { joinPattern, paragraphPattern, REFERENCES } from '../../citations/reference-words.ts';
import type { Document } from '../../document/document.ts';
import { resolutionAt } from '../../document/places.ts';
import type { Paragraph } from '../../document/views.ts';
import { inItsWay, writingOf } from '../../features/citing/its-way.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import { foldKey } from '../../text/fold.ts';
import { asciiDigits } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { typedAt } from './typed.ts';

/** A numbered paragraph of the same text that is being referred to. */
export interface ParagraphSuggestion {
  /** "5 above". */
  readonly label: string;
  /** What is replaced (UTF-16), and by what. */
  readonly span: Span;
  readonly text: string;
  /** Begins with what stands in `span`. */
  readonly filter: string;
  /** What the paragraph says, without emphasis marks, cut off after some hundred characters. */
  readonly words: string;
}

const D = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const patterns = new Map<LanguageCode, RegExp>();

/** Made from the tables alone: what leads to a number, folded; group 1 what of it is typed. */
function patternIn(language: LanguageCode): RegExp {
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    const words = REFERENCES[language];
    const { citing } = packOf(language);
    if (citing.frame !== null) {
      const sides = [...Object.keys(words.above), ...Object.keys(words.below)].map(foldKey).join('|');
      pattern = new RegExp(`(?:${sides})${citing.frame.before}(${D}{0,3})$`);
    } else {
      const earlier = `(?:${D}{1,3}(?:${joinPattern(citing)})){0,6}`;
      pattern = new RegExp(`${paragraphPattern(citing, words)} ${earlier}(${D}{0,3})$`);
    }
    patterns.set(language, pattern);
  }
  return pattern;
}

/** Most characters of a paragraph that are shown. */
const SHOWN = 300;

/** Paragraphs that a number at `offset` (UTF-16) may mean, in order; `null` where none is being referred to. */
export function suggestParagraphs(document: Document, offset: number): readonly ParagraphSuggestion[] | null {
  const typed = typedAt(document, offset);
  if (typed === null) return null;
  const { language } = typed;
  const match = patternIn(language).exec(typed.text);
  const resolution = match === null ? null : resolutionAt(document, Math.max(0, offset - match[0].length));
  if (match === null || resolution === null) return null;
  const figures = asciiDigits(match[1]!);
  const span = { start: typed.offsetOf(typed.text.length - match[1]!.length), end: offset };
  const there = document.slice(span);
  const writing = writingOf(document, language, span);
  // The paragraph that is being written ends, for what is read, before the space at the cursor.
  const own = resolution.operative.findLast((paragraph) => paragraph.span.start <= offset);
  const found = resolution.operative.flatMap((paragraph): readonly ParagraphSuggestion[] => {
    const number = paragraph.label?.value ?? null;
    if (number === null || paragraph === own || !String(number).startsWith(figures)) return [];
    const text = inItsWay(referenceTo(number, paragraph.span.start < offset, language, typed.ahead), writing);
    return [{ label: text, span, text, filter: `${there}${text}`, words: wordsOf(document, paragraph) }];
  });
  return found.length === 0 ? null : found;
}

/** "5 above"; where the word for the side stands before, with what goes behind the figure. */
function referenceTo(number: number, isAbove: boolean, language: LanguageCode, ahead: string): string {
  const { citing } = packOf(language);
  const { above, below } = REFERENCES[language];
  if (citing.frame !== null)
    return ahead.startsWith(citing.paragraph) ? `${number}` : `${number}${citing.paragraph}`;
  const [side = ''] = Object.keys(isAbove ? above : below);
  return ahead.trimStart().startsWith(side) ? `${number}` : `${number} ${side}`;
}

function wordsOf(document: Document, { text }: Paragraph): string {
  const [first] = text;
  if (first === undefined) return '';
  const words = document.slice({ start: first.start, end: Math.min(first.end, first.start + SHOWN) });
  return words
    .replace(/\*+|<\/?\w+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
