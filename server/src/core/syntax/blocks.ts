import { isInvisible, isSpace } from '../text/chars.ts';

/**
 * Cuts a text into blocks: runs of lines, each with the blank lines after it. The blocks tile the text.
 * A line of white space alone, no-break spaces and direction marks too, is blank; `\n`, `\r\n` and a lone
 * `\r` end a line.
 */
export function cutBlocks(text: string): string[] {
  const blocks: string[] = [];
  let start = 0;
  let at = 0;
  let blankSeen = false;
  let textSeen = false;
  const returns = text.includes('\r');
  while (at < text.length) {
    const next = nextLine(text, at, returns);
    if (isBlank(text, at, next)) blankSeen = true;
    else {
      if (blankSeen && textSeen) {
        blocks.push(text.slice(start, at));
        start = at;
      }
      blankSeen = false;
      textSeen = true;
    }
    at = next;
  }
  if (start < text.length) blocks.push(text.slice(start));
  return blocks;
}

/** True when the block ends with a blank line, so that what follows begins a new one. */
export function isClosed(block: string): boolean {
  let at = block.length;
  let breaks = 0;
  while (at > 0) {
    const code = block.charCodeAt(at - 1);
    if (code === 0x0a || code === 0x0d) {
      breaks++;
      if (code === 0x0a && at > 1 && block.charCodeAt(at - 2) === 0x0d) at--;
    } else if (!isSpace(code) && !isInvisible(code)) break;
    at--;
  }
  return breaks > 1;
}

/** Offset just after the line that begins at `at`. */
function nextLine(text: string, at: number, returns: boolean): number {
  const feed = text.indexOf('\n', at);
  if (!returns) return feed < 0 ? text.length : feed + 1;
  const stop = feed < 0 ? text.length : feed;
  for (let i = at; i < stop; i++) {
    if (text.charCodeAt(i) === 0x0d) return i + 1 === feed ? feed + 1 : i + 1;
  }
  return feed < 0 ? text.length : feed + 1;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isInvisible(code)) return false;
  }
  return true;
}

/** Line breaks in a text, as the protocol counts them. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 0x0a) count++;
  }
  return count;
}
