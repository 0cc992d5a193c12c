import type { Document } from '../../document/document.ts';
import { labelLike } from '../../document/labels.ts';
import { packOf } from '../../languages/packs.ts';
import { closingMark, kindOf, type MarkKind, markKind } from '../../syntax/marks.ts';
import {
  aboveAtLevel,
  countOf,
  followersOf,
  isSetApart,
  type KeyEdits,
  keyEdits,
  levelOf,
  lineBreakOf,
  modelOf,
  renumbered,
} from './edits.ts';
import { raise } from './levels.ts';
import {
  endOf,
  isBlank,
  isEmpty,
  type Line,
  type Place,
  placeAt,
  prefixOf,
  spacingOf,
  textStartOf,
} from './lines.ts';
import { habitBelow, rootOf } from './lists.ts';

/**
 * What Enter does at `offset` (UTF-16), by the mark before it: the next paragraph, the first or the next item;
 * in an empty item, one level up. A closing mark that stands right behind the cursor, as completions leave it, counts
 * as before it. `null` where Enter is a plain line break.
 */
export function enterAt(document: Document, offset: number): KeyEdits | null {
  const behind = closingLength(document, offset);
  if (behind === 0) return enterBehind(document, offset, false);
  const result = enterBehind(document, offset + behind, true);
  return result && { ...result, behind };
}

/** Length of a closing mark, with its footnote mark, that ends the line at `offset`; 0 for none. */
function closingLength(document: Document, offset: number): number {
  const after = document.slice({ start: offset, end: offset + 40 });
  return CLOSING.exec(after)?.[1]?.length ?? 0;
}

const CLOSING =
  /^(\s?[,;.:،؛，；。：](?:\[\^[^\]\s]{1,8}\]|[¹²³⁰-⁹]{1,4}|<sup>[^<\s]{1,8}<\/sup>)?)[^\S\r\n]*(?:[\r\n]|$)/u;

function enterBehind(document: Document, offset: number, isEnded: boolean): KeyEdits | null {
  const place = placeAt(document, offset);
  if (place === null) return null;
  const line = place.lines[place.at]!;
  const start = textStartOf(line);
  if (isEmpty(line))
    return offset > endOf(line) - 1 && offset <= start ? raise(document, place, offset) : null;
  if (offset <= start) return null;
  const mark = markBefore(document, start, offset);
  const cut = cutAt(document, start, offset);
  if (mark === '' || cut === null) return null;
  if (mark === ':') return firstItem(document, place, cut);
  const next = nextOf(place, mark, isEnded);
  if (next === 'sibling') return nextSibling(document, place, cut);
  return next === 'paragraph' ? nextParagraph(document, place, cut) : null;
}

/** What is replaced: the white space around the cursor. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The mark that ends the text from `start` to `offset`; an enumeration comma ends nothing. */
function markBefore(document: Document, start: number, offset: number): MarkKind {
  const text = document.slice({ start: Math.max(start, offset - 200), end: offset });
  const mark = closingMark(text, 0, text.length);
  return mark !== null && text[mark.end - 1] === '、' ? '' : kindOf(text, mark);
}

/** A footnote mark, or the end of an emphasis by tag, and no more text. */
const NOTE_ALONE = /^\s*(?:\[\^[^\]]*\]|[¹²³⁰-⁹]+|<sup>[^<]*<\/sup>|<\/\w+>)[\s\p{P}]*$/u;

/** `null` where only a footnote mark or the like follows: it belongs to the text before the cursor. */
function cutAt(document: Document, from: number, offset: number): Cut | null {
  const before = document.slice({ start: Math.max(from, offset - 200), end: offset });
  let start = offset;
  while (start > from && isBlank(before.charCodeAt(before.length - 1 - (offset - start)))) start--;
  const after = /^[^\r\n]*/.exec(document.slice({ start: offset, end: offset + 1000 }))![0];
  if (NOTE_ALONE.test(after)) return null;
  let end = offset;
  while (isBlank(after.charCodeAt(end - offset))) end++;
  return { start, end };
}

type Next = 'sibling' | 'paragraph' | null;

/** What follows a paragraph or item that ends in `mark`; behind a full stop only where it `isEnded` by it. */
function nextOf({ lines, at }: Place, mark: MarkKind, isEnded: boolean): Next {
  const { role, language, style } = lines[at]!.piece;
  if (mark === '.') {
    // Paragraphs of an annex end so, each of them.
    if (role === 'annex-item' && style === 'number') return 'sibling';
    return isEnded && (role === 'operative' || role === 'item') ? 'paragraph' : null;
  }
  switch (role) {
    case 'enacting':
      return mark === ',' ? 'paragraph' : null;
    case 'preambular':
      return packOf(language ?? 'en').preambularMarks.some((each) => markKind(each) === mark)
        ? 'paragraph'
        : null;
    case 'operative':
      return mark === ';' ? 'sibling' : null;
    case 'item':
    case 'annex-item':
      return mark === ';' ? 'sibling' : mark === ',' ? afterItemsComma(lines, at) : null;
    default:
      return null;
  }
}

/** A comma ends an item where commas part the items, and the paragraph where semicolons do and it is preambular. */
function afterItemsComma(lines: readonly Line[], at: number): Next {
  const isPreambular = rootOf(lines, at) === 'preambular';
  const before = aboveAtLevel(lines, at, levelOf(lines[at]!) ?? 0);
  if (before < 0) return isPreambular ? 'sibling' : null;
  const { piece, block } = lines[before]!;
  const mark = kindOf(block.text, piece.mark);
  if (mark === ',') return 'sibling';
  return mark === ';' && isPreambular ? 'paragraph' : null;
}

function nextSibling(document: Document, place: Place, cut: Cut): KeyEdits | null {
  const { lines, at } = place;
  const line = lines[at]!;
  const model = modelOf(line);
  if (model === null) return nextParagraph(document, place, cut);
  const value = countOf(line);
  const label = labelLike(model, value + 1);
  if (label === null) return null;
  const text = breakAt(document, lines, at) + prefixOf(line) + label + spacingOf(line);
  const followers = renumbered(followersOf(lines, at), value + 1, value + 2);
  return keyEdits([{ span: cut, text }, ...followers], text.length);
}

/** A paragraph without a label: preambular, or operative where they are not numbered. */
function nextParagraph(document: Document, { lines, at }: Place, cut: Cut): KeyEdits {
  let paragraph = at;
  while (paragraph > 0 && lines[paragraph]!.piece.role === 'item') paragraph--;
  const text = breakAt(document, lines, paragraph) + prefixOf(lines[paragraph]!);
  return keyEdits([{ span: cut, text }], text.length);
}

function firstItem(document: Document, { lines, at }: Place, cut: Cut): KeyEdits | null {
  const level = levelOf(lines[at]!);
  const habit = level === null ? null : habitBelow(document, lines, at);
  const label = habit === null ? null : labelLike(habit.model, 1);
  if (level === null || habit === null || label === null) return null;
  const text = lineBreak(document, habit.isSetApart) + habit.prefix + label + habit.spacing;
  const next = lines[at + 1];
  const hasList = next?.piece.role === 'item' && next.piece.level === level + 1;
  const followers = hasList ? renumbered([next, ...followersOf(lines, at + 1)], 1, 2) : [];
  return keyEdits([{ span: cut, text }, ...followers], text.length);
}

/** The break that parts `lines[at]` from its neighbours. */
function breakAt(document: Document, lines: readonly Line[], at: number): string {
  return lineBreak(document, isSetApart(document, lines, at));
}

function lineBreak(document: Document, isBlankLine: boolean): string {
  const one = lineBreakOf(document);
  return isBlankLine ? one + one : one;
}
