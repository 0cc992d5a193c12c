import type { Document } from '../document/document.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { RESTRUCTURING } from '../languages/restructuring.ts';
import type { Part } from '../syntax/openings.ts';
import { foldKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { endingOf } from './ending.ts';
import { type OpeningWords, openingIn } from './opening.ts';
import type { Words } from './plan.ts';

/** The last mark of words taken out, with the space before it and a word that joins what follows; notes behind it stay. */
export function withoutMark(document: Document, span: Span): readonly Words[] {
  const mark = endingOf(document.slice(span));
  if (mark === null) return [span];
  const end = span.start + mark.start;
  const rest = document.slice({ start: span.start + mark.end, end: span.end });
  const notes = rest.trim();
  if (notes === '') return [{ start: span.start, end }];
  const from = span.start + mark.end + rest.indexOf(notes);
  return [
    { start: span.start, end },
    { start: from, end: from + notes.length },
  ];
}

/** What joins words that begin so to those before them: ", and ". */
export function jointBefore(text: string, { code }: LanguagePack): string {
  const { usual, other, before } = RESTRUCTURING[code].joint;
  const isOther = before !== '' && before.split('|').some((head) => text.toLowerCase().startsWith(head));
  return isOther ? other : usual;
}

/** Words inside a sentence: with a small first letter, where the language writes openings and items with a capital. */
export function continued(
  document: Document,
  span: Span,
  isOpening: boolean,
  pack: LanguagePack,
): readonly Words[] {
  const text = document.slice({ start: span.start, end: Math.min(span.end, span.start + 80) });
  const found = /^([*_[［]*|<\w{1,6}>)(\p{Lu})/u.exec(text);
  if (!pack.capitals || found === null || !(isOpening || isCommon(document, text.slice(found[1]!.length))))
    return [span];
  const at = span.start + found[1]!.length;
  const letter = found[2]!.toLowerCase();
  const rest = { start: at + found[2]!.length, end: span.end };
  return found[1] === '' ? [letter, rest] : [{ start: span.start, end: at }, letter, rest];
}

/** The words announce a list and make no sense without it: "the following guidelines". */
export function announces(text: string, { code }: LanguagePack): boolean {
  const folded = foldKey(text);
  return RESTRUCTURING[code].announcing.split('|').some((word) => folded.includes(foldKey(word)));
}

/** Words with a capital at `at`. */
export function capitalised(document: Document, span: Span, at: number): readonly Words[] {
  const letter = document.slice({ start: at, end: at + 1 });
  if (letter === letter.toUpperCase()) return [span];
  const rest = { start: at + 1, end: span.end };
  const capital = letter.toUpperCase();
  return at === span.start ? [capital, rest] : [{ start: span.start, end: at }, capital, rest];
}

/** The first word is no name: none with a capital follows it, and inside sentences the text writes it small. */
function isCommon(document: Document, text: string): boolean {
  const [head, word = ''] = /^(\p{L}+)(?=\s+[^\p{Lu}\s])/u.exec(text) ?? [];
  if (head === undefined) return false;
  const all = document.text();
  const isWritten = (form: string): boolean => new RegExp(`[\\p{Ll},] ${form}(?![\\p{L}])`, 'u').test(all);
  return isWritten(word.toLowerCase()) || !isWritten(word);
}

/** The opening of words with its marks of emphasis, as it stands in the text; `null` where they open with none. */
export function openingSpan(
  document: Document,
  words: Span,
  part: Part,
  pack: LanguagePack,
): { readonly span: Span; readonly opening: OpeningWords } | null {
  const opening = openingIn(document, [words], part, pack);
  if (opening === null) return null;
  const end = words.start + opening.span.end;
  const after = /^(?:[*_]+|<\/\w{1,6}>)/.exec(
    document.slice({ start: end, end: Math.min(words.end, end + 8) }),
  );
  return { span: { start: words.start, end: end + (after?.[0].length ?? 0) }, opening };
}
