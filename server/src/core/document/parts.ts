import type { LanguageCode } from '../languages/codes.ts';
import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Piece, Role } from '../syntax/piece.ts';
import { type Span, shift } from '../text/span.ts';
import { beginsPart, inNote } from './heads.ts';
import { readParagraph, startOf } from './paragraphs.ts';
import type { Paragraph } from './views.ts';

/** A piece where it stands: spans of its block shift by `base`, its lines by `line`. */
export interface Placed {
  readonly piece: Piece;
  readonly block: ReadBlock;
  readonly base: number;
  readonly line: number;
}

/**
 * A piece that stands for itself, with the pieces that belong to it: a paragraph with its items, a note with
 * its later lines, a heading. Parts follow one another; only a note at the foot of a page may stand inside
 * another part. Immutable; what it says is read from its pieces when asked for.
 */
export class Part {
  readonly role: Exclude<Role, 'item' | 'more' | 'note-more' | 'furniture'>;
  readonly at: Placed;
  /** Every piece of the part, `at` first, furniture between them included. */
  readonly pieces: readonly Placed[];
  /** From its first character to the last that belongs to it. */
  readonly span: Span;
  readonly language: LanguageCode | null;
  readonly depth: 0 | 1;
  private read: Paragraph | null = null;

  constructor(pieces: readonly Placed[]) {
    const at = pieces[0]!;
    const { role, language, depth } = at.piece;
    this.role = role as Part['role'];
    this.at = at;
    this.pieces = pieces;
    let end = at;
    for (const placed of pieces) if (placed.piece.role !== 'furniture') end = placed;
    this.span = { start: at.base + startOf(at), end: end.base + end.piece.end };
    this.language = language;
    this.depth = depth;
  }

  /** Of a preambular or operative part. */
  get paragraph(): Paragraph | null {
    if (this.role !== 'preambular' && this.role !== 'operative') return null;
    this.read ??= readParagraph(this.pieces, this.role, 0);
    return this.read;
  }
}

/** A part, and how far it has moved since it was read first: UTF-16 units and lines to add to its own places. */
export interface PlacedPart {
  readonly part: Part;
  readonly base: number;
  readonly line: number;
}

export function spanOf({ part, base }: PlacedPart): Span {
  return shift(part.span, base);
}

/** Where the part begins now. */
export function headOf({ part: { at }, base, line }: PlacedPart): Placed {
  return { ...at, base: at.base + base, line: at.line + line };
}

/** The parts of a run of pages; spans count from the first of them. */
export function partsOf(pages: readonly Pick<Page, 'blocks'>[]): readonly Part[] {
  return runsOf(pages).map((run) => new Part(run));
}

/** The pieces of each part of a run of pages; places count from the first page. */
export function runsOf(pages: readonly Pick<Page, 'blocks'>[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  let run: Placed[] | null = null;
  let note: Placed[] | null = null;
  for (const here of placePieces(pages)) {
    const { piece } = here;
    if (piece.role === 'note') {
      note = [here];
      runs.push(note);
    } else if (inNote(piece)) note?.push(here);
    else {
      // A footnote goes on right below itself or not at all.
      if (piece.role !== 'furniture') note = null;
      if (beginsPart(piece)) {
        run = [here];
        runs.push(run);
      } else run?.push(here);
    }
  }
  return runs;
}

/** Every piece of a run of pages, in order; places count from the first page. */
export function placePieces(pages: readonly Pick<Page, 'blocks'>[]): readonly Placed[] {
  const placed: Placed[] = [];
  let base = 0;
  let line = 0;
  for (const page of pages) {
    for (const block of page.blocks) {
      for (const piece of block.pieces) placed.push({ piece, block, base, line });
      base += block.text.length;
      line += block.breaks;
    }
  }
  return placed;
}
