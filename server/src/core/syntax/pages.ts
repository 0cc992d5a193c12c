import type { LanguageCode } from '../languages/codes.ts';
import { countBreaks, cutBlocks, isClosed } from './blocks.ts';
import { type NoteMark, noteMarks } from './notes.ts';
import type { Piece } from './piece.ts';
import { readBlock } from './reader/block.ts';
import { START, type State, sameState } from './state.ts';

/** A block as read in the state that the text before it left. Immutable; shared between versions. */
export interface ReadBlock {
  readonly text: string;
  readonly breaks: number;
  readonly notes: readonly NoteMark[];
  readonly entry: State;
  readonly exit: State;
  readonly pieces: readonly Piece[];
}

/** Up to `PAGE_SIZE` blocks: the unit of sharing and caching. */
export interface Page {
  readonly blocks: readonly ReadBlock[];
  readonly length: number;
  readonly breaks: number;
  readonly entry: State;
  readonly exit: State;
}

const PAGE_SIZE = 64;
const NO_NOTES: readonly NoteMark[] = [];

/** `noted` where the marks of footnotes are wanted, too. */
export function readPages(text: string, language: LanguageCode | null, noted = true): readonly Page[] {
  const pages: Page[] = [];
  const blocks = cutBlocks(text);
  let state = START;
  for (let at = 0; at < blocks.length; at += PAGE_SIZE) {
    const page = readPage(blocks.slice(at, at + PAGE_SIZE), state, language, noted);
    pages.push(page);
    state = page.exit;
  }
  return pages;
}

function readPage(
  blocks: readonly (string | ReadBlock)[],
  entry: State,
  language: LanguageCode | null,
  noted = true,
): Page {
  const read: ReadBlock[] = [];
  let state = entry;
  let length = 0;
  let breaks = 0;
  for (const block of blocks) {
    const done: ReadBlock =
      typeof block !== 'string' && sameState(block.entry, state)
        ? block
        : readOne(block, state, language, noted);
    read.push(done);
    state = done.exit;
    length += done.text.length;
    breaks += done.breaks;
  }
  return { blocks: read, length, breaks, entry, exit: state };
}

/** Reads a new block, or again one whose entry state has changed. */
function readOne(
  block: string | ReadBlock,
  entry: State,
  language: LanguageCode | null,
  noted: boolean,
): ReadBlock {
  const { text, breaks, notes } =
    typeof block === 'string'
      ? { text: block, breaks: countBreaks(block), notes: noted ? noteMarks(block) : NO_NOTES }
      : block;
  const { pieces, exit } = readBlock(text, entry, language);
  return { text, breaks, notes, entry, exit: sameState(entry, exit) ? entry : exit, pieces };
}

/**
 * The pages after `text` has replaced the span `start` to `end` (UTF-16 offsets in the file). Only the
 * touched blocks are cut and read again, and those after them whose entry state has changed; every other
 * page is shared.
 */
export function editPages(
  pages: readonly Page[],
  start: number,
  end: number,
  text: string,
  language: LanguageCode | null,
): readonly Page[] {
  if (pages.length === 0) return readPages(text, language);
  const from = locate(pages, start);
  const to = locate(pages, end);
  // The block before the touched one may now join it; the one after, too.
  const first = back(pages, from);
  const before = slice(pages, first, from).join('') + blockAt(pages, from).text.slice(0, start - from.offset);
  let last: Place | null = to;
  let changed = before + text + blockAt(pages, to).text.slice(end - to.offset);
  last = forward(pages, to);
  if (last !== null) changed += blockAt(pages, last).text;
  const cut = cutBlocks(changed);
  while (last !== null && (cut.length === 0 || !isClosed(cut[cut.length - 1]!))) {
    last = forward(pages, last);
    if (last === null) break;
    const joined = (cut.pop() ?? '') + blockAt(pages, last).text;
    cut.push(...cutBlocks(joined));
  }
  return splice(pages, first, last, reuse(pages, first, last, cut), language);
}

interface Place {
  readonly page: number;
  readonly block: number;
  /** Where the block begins in the file. */
  readonly offset: number;
}

/** The block that holds `offset`; at a boundary the later one, at the end of the file the last. */
function locate(pages: readonly Page[], offset: number): Place {
  let page = 0;
  let base = 0;
  while (page < pages.length - 1 && offset >= base + pages[page]!.length) base += pages[page++]!.length;
  const { blocks } = pages[page]!;
  let block = 0;
  while (block < blocks.length - 1 && offset >= base + blocks[block]!.text.length)
    base += blocks[block++]!.text.length;
  return { page, block, offset: base };
}

function blockAt(pages: readonly Page[], place: Place): ReadBlock {
  return pages[place.page]!.blocks[place.block]!;
}

function back(pages: readonly Page[], place: Place): Place {
  if (place.block > 0) {
    const offset = place.offset - pages[place.page]!.blocks[place.block - 1]!.text.length;
    return { page: place.page, block: place.block - 1, offset };
  }
  if (place.page === 0) return place;
  const page = place.page - 1;
  const block = pages[page]!.blocks.length - 1;
  return { page, block, offset: place.offset - pages[page]!.blocks[block]!.text.length };
}

function forward(pages: readonly Page[], place: Place): Place | null {
  const offset = place.offset + blockAt(pages, place).text.length;
  if (place.block + 1 < pages[place.page]!.blocks.length)
    return { page: place.page, block: place.block + 1, offset };
  return place.page + 1 < pages.length ? { page: place.page + 1, block: 0, offset } : null;
}

/** Texts of the blocks from `first` up to `last`, that one left out. */
function slice(pages: readonly Page[], first: Place, last: Place): string[] {
  const texts: string[] = [];
  for (
    let place: Place | null = first;
    place !== null && (place.page < last.page || place.block < last.block);
    place = forward(pages, place)
  ) {
    if (place.page > last.page) break;
    texts.push(blockAt(pages, place).text);
  }
  return texts;
}

/** Blocks whose text came out as it was keep their records. */
function reuse(
  pages: readonly Page[],
  first: Place,
  last: Place | null,
  cut: readonly string[],
): (string | ReadBlock)[] {
  const old = new Map<string, ReadBlock>();
  for (let place: Place | null = first; place !== null; place = forward(pages, place)) {
    const block = blockAt(pages, place);
    old.set(block.text, block);
    if (last !== null && place.page === last.page && place.block === last.block) break;
    if (last === null && old.size > 8) break;
  }
  return cut.map((text) => old.get(text) ?? text);
}

/** Puts new blocks in the place of those from `first` to `last` (to the end of the file where it is null). */
function splice(
  pages: readonly Page[],
  first: Place,
  last: Place | null,
  blocks: readonly (string | ReadBlock)[],
  language: LanguageCode | null,
): readonly Page[] {
  const lastPage = last === null ? pages.length - 1 : last.page;
  const merged = [
    ...pages[first.page]!.blocks.slice(0, first.block),
    ...blocks,
    ...(last === null ? [] : pages[lastPage]!.blocks.slice(last.block + 1)),
  ];
  const out = pages.slice(0, first.page);
  let state = out.length > 0 ? out[out.length - 1]!.exit : START;
  const parts = Math.max(1, Math.ceil(merged.length / (PAGE_SIZE * 1.5)));
  const size = Math.ceil(merged.length / parts);
  for (let at = 0; at < merged.length; at += size) {
    const page = readPage(merged.slice(at, at + size), state, language);
    out.push(page);
    state = page.exit;
  }
  for (let index = lastPage + 1; index < pages.length; index++) {
    const page = pages[index]!;
    if (sameState(page.entry, state)) {
      for (let rest = index; rest < pages.length; rest++) out.push(pages[rest]!);
      return out;
    }
    const again = readPage(page.blocks, state, language);
    out.push(again);
    state = again.exit;
  }
  return out;
}
