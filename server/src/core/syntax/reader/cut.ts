import { isInvisible, isSpace } from '../../text/chars.ts';
import { find } from '../blocks.ts';

/** A line without the white space around it; offsets in the block. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a block; blank ones left out. A form feed ends a line, too. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let feed = -1;
  let carriage = -1;
  let page = -1;
  let at = 0;
  while (at < text.length) {
    if (feed < at) feed = find(text, '\n', at);
    if (carriage < at) carriage = find(text, '\r', at);
    if (page < at) page = find(text, '\f', at);
    const stop = Math.min(feed, carriage, page);
    const start = skipBlank(text, at, stop);
    const end = trimBlank(text, start, stop);
    if (end > start) lines.push({ start, end });
    at = stop + 1;
  }
  return lines;
}

/** The width at which a block was wrapped: nearly its longest line, so that one odd line does not count. */
export function wrapWidth(lines: readonly Line[]): number {
  if (lines.length < 2) return 0;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => b - a);
  return lengths[Math.floor(lengths.length / 60)]!;
}

/** White space and characters that print nothing. */
function isBlank(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

export function skipBlank(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isBlank(text.charCodeAt(next))) next++;
  return next;
}

export function trimBlank(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last;
}

/** Past the marks of a Markdown heading or quotation. */
export function skipHashes(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text[next] === '#' || text[next] === '>')) next++;
  return next === at ? at : skipBlank(text, next, end);
}
