import type { Part, PlacedPart } from './parts.ts';

/** Where one resolution stands in the parts of a file: indices. */
export interface Bounds {
  /** Where its head begins; `start` where it has none. */
  readonly head: number;
  /** The line that names the body, or the first paragraph. */
  readonly start: number;
  /** Its first part: of the head, or the line before `start` that names a body. */
  readonly first: number;
  /** After the last. */
  readonly end: number;
}

/** Finds the resolutions of a file, outermost ones, in order. */
export function boundsOf(parts: readonly PlacedPart[]): readonly Bounds[] {
  const found: Bounds[] = [];
  let from = 0;
  for (let at = 0; at < parts.length; ) {
    if (!beginsResolution(parts[at]!.part)) {
      at++;
      continue;
    }
    const end = endOfResolution(parts, at);
    const head = headStart(parts, at, from);
    const isNamedBefore =
      parts[at]!.part.role !== 'enacting' && parts[at - 1]?.part.role === 'maybe-enacting';
    found.push({ head, start: at, first: isNamedBefore ? Math.min(head, at - 1) : head, end });
    from = end;
    at = end;
  }
  return found;
}

function beginsResolution({ role, depth }: Part): boolean {
  return depth === 0 && (role === 'enacting' || role === 'preambular' || role === 'operative');
}

/** Index of the first part that belongs to the resolution no more. */
function endOfResolution(parts: readonly PlacedPart[], start: number): number {
  let closed = false;
  let last = start + 1;
  for (let at = start + 1; at < parts.length; at++) {
    const { role, depth } = parts[at]!.part;
    if (depth === 0 && role === 'enacting' && (at > start + 1 || closed)) break;
    if (role === 'head') break;
    if (role === 'closing' || role === 'annex') closed = role === 'closing';
    if (closed && (role === 'preambular' || role === 'operative')) break;
    if (role !== 'text' && role !== 'maybe-enacting') last = at + 1;
  }
  return last;
}

/** Index of the part where the head above a resolution begins: at its number, symbol or title. */
function headStart(parts: readonly PlacedPart[], at: number, from: number): number {
  let start = at;
  let plain = 0;
  for (let index = at - 1; index >= from && at - index < 24; index--) {
    const { part } = parts[index]!;
    if (part.role === 'head') {
      start = index;
      plain = 0;
    } else if (part.role === 'text' || part.role === 'maybe-enacting' || part.role === 'annex-text') {
      plain++;
      if (plain === 1 && start === at && isTitleLine(part)) start = index;
      if (plain > 6) break;
    } else break;
  }
  return start;
}

function isTitleLine({ at: { piece, block } }: Part): boolean {
  return piece.end - piece.start < 300 && !'.;:|'.includes(block.text[piece.end - 1] ?? ' ');
}
