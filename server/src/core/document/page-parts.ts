import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Piece } from '../syntax/piece.ts';
import { continuation, headsOf, type PageHeads } from './heads.ts';
import { Part, type Placed, type PlacedPart, runsOf } from './parts.ts';

/** What is kept with a page: the parts that begin in it, placed from its start. */
interface PageParts {
  readonly heads: PageHeads;
  /** The blocks of later pages that hold more of them. */
  more: readonly ReadBlock[];
  parts: readonly PlacedPart[] | null;
}

const NONE: readonly ReadBlock[] = [];

/** As long as its page lives; a part that an edit leaves alone is the same object in the next version. */
const kept = new WeakMap<Page, PageParts>();
const known = new WeakMap<Piece, Part>();

/** The parts that begin in page `index`, in order, placed from its start and completed from the pages after it. */
export function partsOfPage(pages: readonly Page[], index: number): readonly PlacedPart[] {
  const page = pages[index]!;
  let record = kept.get(page);
  if (record === undefined) {
    record = { heads: headsOf(page), more: NONE, parts: null };
    kept.set(page, record);
  }
  const more = record.heads.begins ? continuation(pages, index, record.heads) : NONE;
  if (record.parts === null || !sameBlocks(record.more, more)) {
    record.more = more;
    record.parts = partsWith(page, more);
  }
  return record.parts;
}

function partsWith(page: Page, more: readonly ReadBlock[]): readonly PlacedPart[] {
  const parts: PlacedPart[] = [];
  for (const run of runsOf([page, { blocks: more }])) if (run[0]!.base < page.length) parts.push(placed(run));
  return parts;
}

/** The part that was read from these pieces before, when they lie as they did. */
function placed(run: readonly Placed[]): PlacedPart {
  const { piece, base, line } = run[0]!;
  const part = known.get(piece);
  if (part !== undefined) {
    const moved = { part, base: base - part.at.base, line: line - part.at.line };
    if (
      part.pieces.length === run.length &&
      run.every((to, index) => isMoved(part.pieces[index]!, to, moved))
    )
      return moved;
  }
  const read = new Part(run);
  known.set(piece, read);
  return { part: read, base: 0, line: 0 };
}

function isMoved(from: Placed, to: Placed, by: Omit<PlacedPart, 'part'>): boolean {
  return from.piece === to.piece && from.base + by.base === to.base && from.line + by.line === to.line;
}

function sameBlocks(a: readonly ReadBlock[], b: readonly ReadBlock[]): boolean {
  return a === b || (a.length === b.length && a.every((block, index) => block === b[index]));
}
