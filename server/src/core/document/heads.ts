import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Piece } from '../syntax/piece.ts';
import type { Placed } from './parts.ts';

/** Where a part begins: its first piece, in the block that holds it. Offsets count from the block. */
export type Head = Pick<Placed, 'piece' | 'block'>;

/** The parts that begin in a page; the first and the last of them that is no footnote, `null` where none is. */
export interface PageHeads {
  readonly first: Head | null;
  readonly last: Head | null;
  /** A part of any kind begins here. */
  readonly begins: boolean;
}

export function headsOf({ blocks }: Page): PageHeads {
  let first: Head | null = null;
  let last: Head | null = null;
  let begins = false;
  for (const block of blocks) {
    for (const piece of block.pieces) {
      if (piece.role === 'note') begins = true;
      if (!beginsPart(piece)) continue;
      begins = true;
      last = { piece, block };
      first ??= last;
    }
  }
  return { first, last, begins };
}

/** A piece that ends the part before it; a footnote at the foot of a page does not. */
export function beginsPart({ role }: Piece): boolean {
  return role !== 'item' && role !== 'more' && role !== 'furniture' && !inNote({ role });
}

export function inNote({ role }: Pick<Piece, 'role'>): boolean {
  return role === 'note' || role === 'note-more';
}

const NONE: readonly ReadBlock[] = [];

/** The blocks after page `index` that hold more of the parts that begin in it. */
export function continuation(
  pages: readonly Page[],
  index: number,
  { last }: PageHeads,
): readonly ReadBlock[] {
  const next = pages[index + 1]?.blocks[0]?.pieces[0];
  if (next !== undefined && beginsPart(next)) return NONE;
  // What goes on with a footnote alone comes right behind it.
  const ends = last === null ? ({ role }: Piece) => role !== 'note-more' && role !== 'furniture' : beginsPart;
  const blocks: ReadBlock[] = [];
  for (let at = index + 1; at < pages.length; at++) {
    for (const block of pages[at]!.blocks) {
      const [lead] = block.pieces;
      if (lead !== undefined && ends(lead)) return blocks;
      blocks.push(block);
      if (block.pieces.some(ends)) return blocks;
    }
  }
  return blocks;
}
