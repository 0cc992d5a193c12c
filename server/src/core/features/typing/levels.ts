import type { Document } from '../../document/document.ts';
import { labelLike } from '../../document/labels.ts';
import type { TextEdit } from '../../text/span.ts';
import {
  aboveAtLevel,
  countOf,
  followersOf,
  hasItems,
  isSetApart,
  type KeyEdits,
  keyEdits,
  levelOf,
  lineBreakOf,
  modelOf,
  renumbered,
} from './edits.ts';
import {
  isEmpty,
  type Line,
  lineStartOf,
  type Place,
  placeAt,
  prefixOf,
  spacingOf,
  textStartOf,
} from './lines.ts';
import { habitBelow, rootOf } from './lists.ts';

/**
 * What Tab (`by` 1) and Shift+Tab (`by` -1) do at `offset` (UTF-16): they change the level of the item that the
 * cursor stands at the start of. `null` anywhere else.
 */
export function shiftLevelAt(document: Document, offset: number, by: 1 | -1): KeyEdits | null {
  const place = placeAt(document, offset);
  if (place === null) return null;
  const line = place.lines[place.at]!;
  const isAtStart = offset >= lineStartOf(line) && offset <= textStartOf(line);
  if (!isAtStart || line.piece.label === null) return null;
  return by === 1 ? lower(document, place, offset) : raise(document, place, offset);
}

/** The item one level up, or the item of level 1 as the next paragraph; an empty one that has no way up goes. */
export function raise(document: Document, place: Place, offset: number): KeyEdits | null {
  const { lines, at } = place;
  const line = lines[at]!;
  const level = levelOf(line);
  if (level === null || hasItems(lines, at)) return null;
  const above = level === 0 ? -1 : aboveAtLevel(lines, at, level - 1);
  const parent = lines[above];
  const model = parent === undefined ? null : modelOf(parent);
  const label = model === null ? null : labelLike(model, countOf(parent!) + 1);
  if (parent === undefined || label === null) return isEmpty(line) ? drop(document, place) : null;
  const text = widening(document, lines, at, above) + prefixOf(parent) + label;
  const value = countOf(parent);
  return moved(line, offset, text, [
    ...renumbered(followersOf(lines, at), countOf(line) + 1, 1),
    ...renumbered(followersOf(lines, above), value + 1, value + 2),
  ]);
}

/** The item as the last one below the item before it; an empty numbered paragraph as one of the paragraph before. */
function lower(document: Document, { lines, at }: Place, offset: number): KeyEdits | null {
  const line = lines[at]!;
  const level = levelOf(line);
  if (level === null || (level === 0 && !isEmpty(line)) || hasItems(lines, at)) return null;
  const above = aboveAtLevel(lines, at, level);
  if (above < 0 || lines[above]!.piece.role !== line.piece.role) return null;
  let last: Line | null = null;
  for (const each of lines.slice(above + 1, at))
    if (each.piece.role === 'item' && each.piece.level === level + 1) last = each;
  const habit = last === null ? habitBelow(document, lines, above) : null;
  const model = last === null ? (habit?.model ?? null) : modelOf(last);
  const label = model === null ? null : labelLike(model, last === null ? 1 : countOf(last) + 1);
  if (label === null) return null;
  const prefix = last === null ? (habit?.prefix ?? '') : prefixOf(last);
  const value = countOf(line);
  return moved(line, offset, prefix + label, renumbered(followersOf(lines, at), value + 1, value));
}

/** Takes an empty label away; those after it move up. */
function drop(document: Document, { lines, at }: Place): KeyEdits | null {
  const line = lines[at]!;
  const value = countOf(line);
  let paragraph = at;
  while (paragraph > 0 && lines[paragraph]!.piece.role === 'item') paragraph--;
  const text = rootOf(lines, at) === 'annex-item' ? '' : widening(document, lines, at, paragraph);
  const span = { start: lineStartOf(line), end: textStartOf(line) };
  const followers = renumbered(followersOf(lines, at), value + 1, value);
  return keyEdits([{ span, text }, ...followers], text.length);
}

/** `line` with `head` in the place of its label, the cursor where it was in the text. */
function moved(line: Line, offset: number, head: string, others: readonly TextEdit[]): KeyEdits {
  const start = textStartOf(line);
  const text = head + (spacingOf(line) || (isEmpty(line) ? ' ' : ''));
  const edit = { span: { start: lineStartOf(line), end: start }, text };
  return keyEdits([edit, ...others], text.length + Math.max(0, offset - start));
}

/** A further line break where `lines[to]` is set apart by a blank line and `lines[at]` is not. */
function widening(document: Document, lines: readonly Line[], at: number, to: number): string {
  return isSetApart(document, lines, to) && !isSetApart(document, lines, at) ? lineBreakOf(document) : '';
}
