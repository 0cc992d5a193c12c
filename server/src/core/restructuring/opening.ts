import type { Document } from '../document/document.ts';
import { type Form, partOpening } from '../facts/forms.ts';
import { goesOn } from '../facts/openings.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { type Part, readOpening } from '../syntax/openings.ts';
import { foldText } from '../text/fold.ts';
import { type Span, shift, type TextEdit } from '../text/span.ts';
import type { Words } from './plan.ts';

/** The opening phrase of a row's words. */
export interface OpeningWords {
  /** In the words joined, UTF-16; marks of emphasis around it left out. */
  readonly span: Span;
  readonly source: string;
  readonly form: Form;
  /** Folded, without adverb and joiner: equal phrases make a run. */
  readonly phrase: string;
  readonly known: boolean;
}

/** So much of a paragraph is read for its opening, UTF-16. */
const HEAD = 240;

/** The opening that words begin with in a part. */
export function openingIn(
  document: Document,
  words: readonly Words[],
  part: Part,
  pack: LanguagePack,
): OpeningWords | null {
  const text = headOf(document, words);
  const found = readOpening(text, 0, text.length, pack, part, true);
  if (found === null) return null;
  const { start, end, known } = found;
  const source = text.slice(start, end);
  const { form, phrase } = partOpening(foldText(source, 0, source.length), part, pack);
  const isMore = goesOn(text, end, pack);
  return { span: { start, end }, source, form, phrase: isMore ? `${phrase} …` : phrase, known };
}

/** The beginning of words, as text. */
export function headOf(document: Document, words: readonly Words[]): string {
  let text = '';
  for (const piece of words) {
    if (text.length >= HEAD) break;
    text +=
      typeof piece === 'string'
        ? piece
        : document.slice({ start: piece.start, end: Math.min(piece.end, piece.start + HEAD) });
  }
  return text;
}

/** The words with a span near their beginning replaced: as an edit where the text has it, else anew. */
export function withHead(
  words: readonly Words[],
  span: Span,
  text: string,
): { readonly edit: TextEdit | null; readonly words: readonly Words[] } | null {
  let at = 0;
  for (const [index, piece] of words.entries()) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    if (span.start < at + length) {
      if (span.end > at + length) return null;
      const own = shift(span, -at);
      if (typeof piece !== 'string') return { edit: { span: shift(own, piece.start), text }, words };
      const written = piece.slice(0, own.start) + text + piece.slice(own.end);
      return { edit: null, words: words.map((each, other) => (other === index ? written : each)) };
    }
    at += length;
  }
  return null;
}
