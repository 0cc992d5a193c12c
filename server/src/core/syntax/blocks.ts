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
  let feed = -1;
  let carriage = -1;
  while (at < text.length) {
    if (feed < at) feed = find(text, '\n', at);
    if (carriage < at) carriage = find(text, '\r', at);
    const stop = carriage + 1 === feed ? feed : Math.min(feed, carriage);
    const next = Math.min(stop + 1, text.length);
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

/** Where `char` stands next, from `from` on; the end of the text where it does not. */
export function find(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length : at;
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
