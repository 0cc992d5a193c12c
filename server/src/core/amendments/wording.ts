import type { Span, TextEdit } from '../text/span.ts';
import type { Act } from './model.ts';
import { wantsSpace } from './passages.ts';

/** An act on words inside a place, and the words of the draft that it starts from. */
export type WordAct = Extract<Act, { kind: 'replace-words' | 'delete-words' | 'add-words' }>;

export function isWordAct(act: Act): act is WordAct {
  return act.kind === 'replace-words' || act.kind === 'delete-words' || act.kind === 'add-words';
}

/** The words that an act looks for; `null` where it starts from the place itself. */
export function wordsOf(act: WordAct): string | null {
  return act.kind === 'add-words' ? act.anchor : act.old;
}

/** The edit that an act on words makes in `text`, where `found` are the words that it looks for. */
export function wordEdit(text: string, found: Span, act: WordAct): TextEdit {
  if (act.kind === 'replace-words') return { span: found, text: act.next };
  return act.kind === 'delete-words' ? deleting(text, found) : adding(text, found, act);
}

/** Words go with the space before them, or with the one behind them at the start of the text. */
function deleting(text: string, { start, end }: Span): TextEdit {
  const isParted =
    /\s/.test(text.charAt(end)) || /^[,;:.،؛)\]”»]?$|^[,;:.،؛)\]”»]/u.test(text.slice(end, end + 1));
  if (start > 0 && /\s/.test(text[start - 1]!) && isParted)
    return { span: { start: start - 1, end }, text: '' };
  const behind = start === 0 && /\s/.test(text.charAt(end)) ? 1 : 0;
  return { span: { start, end: end + behind }, text: '' };
}

/** What is added at the end of a paragraph goes before the mark that closes it, unless it brings its own. */
function beforeMark(text: string, end: number, next: string): number {
  const mark = CLOSING.exec(text.slice(0, end));
  return mark === null || CLOSING.test(next) ? end : mark.index;
}

const CLOSING = /[\u00a0\u202f ]?[,;:.،؛。；，：]$/u;

/** A space parts them from what they are put beside, unless they begin or end with a mark that takes none. */
function adding(
  text: string,
  { start, end }: Span,
  { where, next }: { where: string; next: string },
): TextEdit {
  const isBefore = where === 'before' || where === 'start';
  const at = isBefore ? start : where === 'end' ? beforeMark(text, end, next) : end;
  const space = isBefore
    ? wantsSpace(next, text.slice(at, at + 1))
    : wantsSpace(text.slice(Math.max(0, at - 1), at), next.slice(0, 1));
  const added = isBefore ? `${next}${space ? ' ' : ''}` : `${space ? ' ' : ''}${next}`;
  return { span: { start: at, end: at }, text: added };
}
