import type { Document } from '../document/document.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { closingMark, markKind } from '../syntax/marks.ts';
import { type Span, shift, type TextEdit } from '../text/span.ts';
import type { Words } from './plan.ts';

/** Where words end: the mark with the space before it and a word that joins what follows ("; and"); UTF-16. */
export interface Ending {
  readonly text: string;
  /** In the last of the words. */
  readonly start: number;
  readonly end: number;
}

/** The ending of a run of words as written; '' where no mark stands. */
export function endingText(document: Document, words: readonly Words[]): string {
  return endingOf(lastText(document, words))?.text ?? '';
}

/** What an ending means: the kind of its mark, with "+" where a word joins what follows. */
export function kindOfEnding(text: string): string {
  const mark = [...text].findLast((sign) => markKind(sign) !== '');
  return `${markKind(mark)}${/\p{L}/u.test(text) ? '+' : ''}`;
}

/** The words with another ending: as an edit where the text has them, else anew. */
export function withEnding(
  document: Document,
  words: readonly Words[],
  wanted: string,
  { notes }: LanguagePack,
): { readonly edit: TextEdit | null; readonly words: readonly Words[] } {
  const last = words[words.length - 1] ?? '';
  const text = lastText(document, words);
  const place = endingOf(text) ?? beforeNotes(text, notes === 'after');
  if (typeof last !== 'string') return { edit: { span: shift(place, last.start), text: wanted }, words };
  return {
    edit: null,
    words: [...words.slice(0, -1), text.slice(0, place.start) + wanted + text.slice(place.end)],
  };
}

function lastText(document: Document, words: readonly Words[]): string {
  const last = words[words.length - 1] ?? '';
  return typeof last === 'string' ? last : document.slice(last);
}

const JOINER = /^(?:[\s\u00a0]\p{L}{1,3}(?:\/\p{L}{1,3})?|\s?(?:以及|[和或及并]))(?=\s*$)/u;

/** The ending of a text; `null` where no mark closes it. */
export function endingOf(text: string): Ending | null {
  const mark = closingMark(text, 0, text.length) ?? beforeRemark(text);
  if (mark === null) return null;
  const start = text.slice(0, mark.start).trimEnd().length;
  const end = mark.end + (JOINER.exec(text.slice(mark.end))?.[0].length ?? 0);
  return { text: text.slice(start, end), start, end };
}

/** A remark in brackets behind the mark: "; [agreed]". */
const REMARK = /(?<=[,;.،؛，；。])\s{0,2}\[[^[\]]{1,80}\]\s*$/u;

function beforeRemark(text: string): Span | null {
  const remark = REMARK.exec(text);
  return remark === null ? null : closingMark(text, 0, remark.index);
}

const NOTES = /(?:[¹²³⁰-⁹]+|\[\^[^\]\s]{1,12}\]|<sup>[^<]{1,8}<\/sup>)$/;

/** Where a mark that is missing belongs: before the marks of notes, or behind them. */
function beforeNotes(text: string, isBefore: boolean): { readonly start: number; readonly end: number } {
  const end = text.trimEnd().length;
  const notes = isBefore ? (NOTES.exec(text.slice(0, end))?.[0].length ?? 0) : 0;
  return { start: end - notes, end: end - notes };
}
