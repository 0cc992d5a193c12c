import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Position } from '../text/span.ts';

/**
 * Offsets and positions of one version of a file, in UTF-16 units. `\n`, `\r\n` and a lone `\r` end a line; a
 * place between `\r` and `\n`, or past the end of a line, is the end of that line.
 */
export class Positions {
  private readonly pages: readonly Page[];
  /** Where each page begins. */
  private readonly offsets: readonly number[];
  private readonly lines: readonly number[];

  constructor(pages: readonly Page[]) {
    this.pages = pages;
    const offsets: number[] = [];
    const lines: number[] = [];
    let offset = 0;
    let line = 0;
    for (const page of pages) {
      offsets.push(offset);
      lines.push(line);
      offset += page.length;
      line += page.breaks;
    }
    this.offsets = offsets;
    this.lines = lines;
  }

  /** Index of the page that holds `offset`, the last one for the end of the file; -1 in an empty file. */
  pageAt(offset: number): number {
    return lastUpTo(this.offsets, offset);
  }

  startOf(page: number): number {
    return this.offsets[page]!;
  }

  positionAt(offset: number): Position {
    const index = this.pageAt(offset);
    if (index < 0) return { line: 0, character: 0 };
    const { blocks } = this.pages[index]!;
    let base = this.offsets[index]!;
    let line = this.lines[index]!;
    let at = 0;
    for (; at < blocks.length - 1 && offset >= base + blocks[at]!.text.length; at++) {
      base += blocks[at]!.text.length;
      line += blocks[at]!.breaks;
    }
    return positionIn(blocks[at]!, Math.max(0, offset - base), line);
  }

  offsetAt({ line, character }: Position): number {
    const index = lastUpTo(this.lines, line);
    if (index < 0) return 0;
    const { blocks } = this.pages[index]!;
    let base = this.offsets[index]!;
    let first = this.lines[index]!;
    let at = 0;
    // The line that a block's last break opens begins in the next block.
    for (; at < blocks.length - 1 && line >= first + blocks[at]!.breaks; at++) {
      base += blocks[at]!.text.length;
      first += blocks[at]!.breaks;
    }
    return base + offsetIn(blocks[at]!, Math.max(0, line - first), Math.max(0, character));
  }
}

/** Index of the last of the ascending `values` that is not above `wanted`, 0 where all are; -1 when there is none. */
export function lastUpTo(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return high;
}

function positionIn(block: ReadBlock, offset: number, line: number): Position {
  const { text } = block;
  const wanted = Math.min(offset, text.length);
  const starts = startsOf(block);
  const row = lastUpTo(starts, wanted);
  const start = starts[row]!;
  const inside = wanted > start && text.charCodeAt(wanted - 1) === 0x0d;
  return { line: line + row, character: wanted - start - (inside ? 1 : 0) };
}

function offsetIn(block: ReadBlock, row: number, character: number): number {
  const { text } = block;
  const starts = startsOf(block);
  const start = starts[row];
  if (start === undefined) return text.length;
  let end = starts[row + 1] ?? text.length;
  while (end > start && (text.charCodeAt(end - 1) === 0x0a || text.charCodeAt(end - 1) === 0x0d)) end--;
  return Math.min(start + character, end);
}

/** Line starts of long blocks, which many places are asked of; those of others are found faster than kept. */
const kept = new WeakMap<ReadBlock, readonly number[]>();
const LONG = 4000;

function startsOf(block: ReadBlock): readonly number[] {
  if (block.text.length < LONG) return lineStarts(block.text);
  let starts = kept.get(block);
  if (starts === undefined) {
    starts = lineStarts(block.text);
    kept.set(block, starts);
  }
  return starts;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const first = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
    const next = first + 1 === feed ? feed + 1 : first + 1;
    starts.push(next);
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
    if (carriage >= 0 && carriage < next) carriage = text.indexOf('\r', next);
  }
  return starts;
}
