import type { Page } from '../syntax/pages.ts';
import { partsOfPage } from './page-parts.ts';
import { type PlacedPart, partsOf } from './parts.ts';
import { lastUpTo } from './positions.ts';

/** Where a page begins, in UTF-16 units and lines of the file. */
export type Origin = Pick<PlacedPart, 'base' | 'line'>;

/** The parts of a whole file in order, each placed from an origin. */
export interface PartSequence {
  readonly parts: readonly PlacedPart[];
  /** What is read of the parts is worth keeping: a later version will have them, too. */
  readonly lasts: boolean;
  /** The origin that part `index` is placed from. */
  originOf(index: number): Origin;
  /** The parts `start` to `end` (left out), placed from the origin of the first of them. */
  slice(start: number, end: number): readonly PlacedPart[];
  /** The parts from `start` on are `placed`, and stand as `slice` places them. */
  has(placed: readonly PlacedPart[], start: number): boolean;
}

/** The parts of a file that is read once and not edited: all are placed from its start. */
export function passingSequence(pages: readonly Page[]): PartSequence {
  const parts = partsOf(pages).map((part): PlacedPart => ({ part, base: 0, line: 0 }));
  return {
    parts,
    lasts: false,
    originOf: () => START,
    slice: (start, end) => parts.slice(start, end),
    has: () => false,
  };
}

const START: Origin = { base: 0, line: 0 };

/** The parts of a file in the editor; the origin of each is the start of the page that it begins in. */
export class Sequence implements PartSequence {
  readonly lasts = true;
  /** Each placed from the start of the page that it begins in. */
  readonly parts: readonly PlacedPart[];
  private readonly origins: readonly Origin[];
  /** Index of the first part of each page. */
  private readonly firsts: readonly number[];

  constructor(pages: readonly Page[]) {
    const all: PlacedPart[] = [];
    const origins: Origin[] = [];
    const firsts: number[] = [];
    let base = 0;
    let line = 0;
    for (let index = 0; index < pages.length; index++) {
      origins.push({ base, line });
      firsts.push(all.length);
      for (const part of partsOfPage(pages, index)) all.push(part);
      base += pages[index]!.length;
      line += pages[index]!.breaks;
    }
    this.parts = all;
    this.origins = origins;
    this.firsts = firsts;
  }

  originOf(index: number): Origin {
    return this.origins[this.pageOf(index)]!;
  }

  slice(start: number, end: number): readonly PlacedPart[] {
    const placed: PlacedPart[] = [];
    let page = this.pageOf(start);
    const origin = this.origins[page]!;
    for (let index = start; index < end; index++) {
      while (index >= this.firsts[page + 1]!) page++;
      const own = this.parts[index]!;
      const { base, line } = this.origins[page]!;
      placed.push(
        base === origin.base
          ? own
          : { part: own.part, base: own.base + base - origin.base, line: own.line + line - origin.line },
      );
    }
    return placed;
  }

  has(placed: readonly PlacedPart[], start: number): boolean {
    let page = this.pageOf(start);
    const origin = this.origins[page]!;
    for (let index = 0; index < placed.length; index++) {
      while (start + index >= this.firsts[page + 1]!) page++;
      const own = this.parts[start + index]!;
      const other = placed[index]!;
      const { base, line } = this.origins[page]!;
      if (
        own.part !== other.part ||
        own.base + base - origin.base !== other.base ||
        own.line + line - origin.line !== other.line
      )
        return false;
    }
    return true;
  }

  private pageOf(index: number): number {
    return lastUpTo(this.firsts, index);
  }
}
