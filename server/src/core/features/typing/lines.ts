import type { Document } from '../../document/document.ts';
import type { ReadBlock } from '../../syntax/pages.ts';
import type { Piece } from '../../syntax/piece.ts';
import { isInvisible, isSpace } from '../../text/chars.ts';

/** A piece where it stands in the file: its block's offsets shift by `base`. */
export interface Line {
  readonly piece: Piece;
  readonly block: ReadBlock;
  readonly base: number;
}

/** What stands at an offset: all pieces of the file, and which of them bears the label or opening there. */
export interface Place {
  readonly lines: readonly Line[];
  /** Index of the paragraph, item or enacting line that the offset belongs to. */
  readonly at: number;
}

/** The pieces of the file, in order, page furniture left out. */
export function linesOf(document: Document): readonly Line[] {
  const lines: Line[] = [];
  let base = 0;
  for (const page of document.pages) {
    for (const block of page.blocks) {
      for (const piece of block.pieces) if (piece.role !== 'furniture') lines.push({ piece, block, base });
      base += block.text.length;
    }
  }
  return lines;
}

/** The place of `offset` (UTF-16): in a paragraph, or behind it on its last line; `null` on any other line. */
export function placeAt(document: Document, offset: number): Place | null {
  const lines = linesOf(document);
  let at = lines.length - 1;
  while (at >= 0 && startOf(lines[at]!) > offset) at--;
  const found = lines[at];
  if (found === undefined || !isOnLastLine(document, found, offset)) return null;
  return { lines, at: ownerOf(lines, at) };
}

export function startOf({ piece, base }: Line): number {
  return base + piece.start;
}

export function endOf({ piece, base }: Line): number {
  return base + piece.end;
}

/** Where the text after the label begins; for an empty paragraph, where it would. */
export function textStartOf({ piece, block, base }: Line): number {
  let at = piece.label === null ? piece.start : piece.label.end;
  while (at < block.text.length && isBlank(block.text.charCodeAt(at))) at++;
  return base + at;
}

/** True for a label with nothing after it. */
export function isEmpty({ piece }: Line): boolean {
  return piece.label !== null && piece.end <= piece.label.end;
}

/** The line's characters before its label: indentation, invisible marks, emphasis. */
export function prefixOf(line: Line): string {
  const { piece, block } = line;
  const start = piece.label?.start ?? piece.start;
  return block.text.slice(lineStartOf(line) - line.base, start).replaceAll('\ufeff', '');
}

/** Where the line of a label or opening begins: before its prefix; where it stands inside a line, at itself. */
export function lineStartOf({ piece, block, base }: Line): number {
  const start = piece.label?.start ?? piece.start;
  const from = Math.max(block.text.lastIndexOf('\n', start - 1), block.text.lastIndexOf('\r', start - 1)) + 1;
  return base + (start > 0 && /^[\s\p{Cf}*_>#•-]*$/u.test(block.text.slice(from, start)) ? from : start);
}

/** White space between a label and its text. */
export function spacingOf(line: Line): string {
  const { piece, block, base } = line;
  return piece.label === null ? '' : block.text.slice(piece.label.end, textStartOf(line) - base);
}

/** White space that stays on its line. */
export function isBlank(code: number): boolean {
  return code !== 0x0a && code !== 0x0d && (isSpace(code) || isInvisible(code));
}

function isOnLastLine(document: Document, line: Line, offset: number): boolean {
  const end = endOf(line);
  if (offset <= end) return true;
  if (offset - end > 400) return false;
  return !/[\n\r]/.test(document.slice({ start: end, end: offset }));
}

/** Text that goes on belongs to the item before it, or below a finished item to the whole paragraph. */
function ownerOf(lines: readonly Line[], index: number): number {
  let at = index;
  let isFinished = false;
  while (at > 0 && lines[at]!.piece.role === 'more') {
    at--;
    isFinished ||= lines[at]!.piece.mark !== null;
  }
  if (at < index && isFinished && lines[at]!.piece.role === 'item')
    while (at > 0 && lines[at]!.piece.role === 'item') at--;
  return at;
}
