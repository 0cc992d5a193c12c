import type { Document } from '../../document/document.ts';
import { type LabelModel, labelLike } from '../../document/labels.ts';
import type { TextEdit } from '../../text/span.ts';
import { type Line, startOf } from './lines.ts';

/** Edits that one key makes at once, and where the cursor stands after them (UTF-16, in the new text). */
export interface KeyEdits {
  readonly edits: readonly TextEdit[];
  readonly cursor: number;
  /** Length of a mark right behind the cursor that stays with the text before it. */
  readonly behind?: number;
}

/** The label of a line as the model for others. */
export function modelOf({ piece, block }: Line): LabelModel | null {
  return piece.label === null
    ? null
    : { text: block.text.slice(piece.label.start, piece.label.end), style: piece.style };
}

/** The value that a line's label counts, 0 where it counts nothing. */
export function countOf({ piece }: Line): number {
  return piece.value ?? 0;
}

/** Replaces the label of `line` so that it counts `value`; none when the label is right or cannot be made. */
export function relabelled(line: Line, value: number): readonly TextEdit[] {
  const model = modelOf(line);
  const text = model === null ? null : labelLike(model, value);
  if (text === null || text === model?.text) return [];
  const { start, end } = line.piece.label!;
  return [{ span: { start: line.base + start, end: line.base + end }, text }];
}

/** Renumbers `followers` as long as they count on from `from`: the first of them gets `to`, and so on. */
export function renumbered(followers: Iterable<Line>, from: number, to: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let expected = from;
  for (const line of followers) {
    if (countOf(line) !== expected) break;
    edits.push(...relabelled(line, to + expected - from));
    expected++;
  }
  return edits;
}

/** Lines after `lines[at]` that stand in the same list as it: operative paragraphs, or items of its level. */
export function* followersOf(lines: readonly Line[], at: number): Generator<Line> {
  const { role, level, depth } = lines[at]!.piece;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]!;
    const { piece } = line;
    if (role === 'operative') {
      if (piece.role === 'head' || piece.role === 'annex' || piece.role === 'closing') return;
      if (piece.depth < depth) return;
      if (piece.depth > depth) continue;
      if (piece.role === 'enacting') return;
      if (piece.role === 'operative') yield line;
    } else if (role === 'annex-item') {
      if (!IN_ANNEX.has(piece.role)) return;
      if (piece.role === 'annex-item') yield line;
    } else {
      if (piece.role !== 'item' && piece.role !== 'more' && piece.role !== 'note') return;
      if (piece.role !== 'item' || piece.level > level) continue;
      if (piece.level < level) return;
      yield line;
    }
  }
}

const IN_ANNEX = new Set(['annex-item', 'annex-text', 'item', 'more', 'note']);

/** The nearest line above `lines[at]` that has `level` and belongs to the same paragraph or annex; -1 for none. */
export function aboveAtLevel(lines: readonly Line[], at: number, level: number): number {
  for (let up = at - 1; up >= 0; up--) {
    const { piece } = lines[up]!;
    const own = levelOf(lines[up]!);
    if (piece.role === 'more' || piece.role === 'note') continue;
    if (own === null || own < level) return -1;
    if (own === level) return up;
  }
  return -1;
}

/** Level in the lists below a paragraph; 0 for the paragraph itself, `null` for what is neither. */
export function levelOf({ piece }: Line): number | null {
  if (piece.role === 'item' || piece.role === 'annex-item') return piece.level;
  return piece.role === 'operative' || piece.role === 'preambular' ? 0 : null;
}

/** True when items stand below `lines[at]`. */
export function hasItems(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.piece.role === 'item' && next.piece.level > (levelOf(lines[at]!) ?? 0);
}

/** `edits` in order, with the cursor `into` the text that replaces the first of them. */
export function keyEdits(edits: readonly TextEdit[], into: number): KeyEdits {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  return { edits: sorted, cursor: sorted[0]!.span.start + into };
}

/** The line break that the file uses. */
export function lineBreakOf(document: Document): string {
  for (const page of document.pages) {
    for (const { text } of page.blocks) {
      const at = text.search(/[\r\n]/);
      if (at >= 0) return text[at] === '\n' ? '\n' : text[at + 1] === '\n' ? '\r\n' : '\r';
    }
  }
  return '\n';
}

/** True when a blank line stands between `lines[at]` and what precedes it, or nothing precedes it. */
export function isSetApart(document: Document, lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1];
  if (before === undefined) return true;
  const gap = document.slice({ start: before.base + before.piece.end, end: startOf(lines[at]!) });
  const breaks = gap.match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks !== 1;
}
