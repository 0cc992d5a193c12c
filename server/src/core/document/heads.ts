import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Piece } from '../syntax/piece.ts';
import type { Placed } from './parts.ts';

/** Where a part begins: its first piece, in the block that holds it. Offsets count from the block. */
export type Head = Omit<Placed, 'base'>;

/** The outermost parts that begin in a page, footnotes left out; `null` where none does. */
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
      if (!beginsPart(piece)) continue;
      begins = true;
      if (piece.role === 'note') continue;
      last = { piece, block };
      first ??= last;
    }
  }
  return { first, last, begins };
}

/** A piece that stands for itself and not for more of the part before it. */
export function beginsPart({ role }: Piece): boolean {
  return role !== 'item' && role !== 'more' && role !== 'furniture';
}

const NONE: readonly ReadBlock[] = [];

/** The blocks after page `index` that hold more of the last part that begins in it. */
export function continuation(pages: readonly Page[], index: number): readonly ReadBlock[] {
  const next = pages[index + 1]?.blocks[0]?.pieces[0];
  if (next !== undefined && beginsPart(next)) return NONE;
  const blocks: ReadBlock[] = [];
  for (let at = index + 1; at < pages.length; at++) {
    for (const block of pages[at]!.blocks) {
      const [lead] = block.pieces;
      if (lead !== undefined && beginsPart(lead)) return blocks;
      blocks.push(block);
      if (block.pieces.some(beginsPart)) return blocks;
    }
  }
  return blocks;
}
