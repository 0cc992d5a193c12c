import type { Document } from '../document/document.ts';
import { type Placed, placePieces } from '../document/parts.ts';
import { startOf } from '../features/typing/lines.ts';
import { isQuotedIn } from '../rules/quoted.ts';
import type { Run } from '../rules/runs.ts';
import { silencedByAll } from '../rules/silencing.ts';
import type { Span } from '../text/span.ts';

/** Lines between two rules at the very start. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n)/;

/** A longer line is no row of a table, UTF-16. */
const LONGEST_ROW = 2000;

/** The pieces of a text where they stand, and what of it is nobody's to tidy. */
export class Places {
  /** Every piece, in order, page furniture too. */
  readonly pieces: readonly Placed[];
  private readonly kept: readonly Span[];
  private readonly runs = new Map<Placed, Run>();

  /** `kept`: what is to be left as it is, besides. */
  constructor(document: Document, kept: readonly Span[] = []) {
    const { pages } = document;
    this.pieces = placePieces(pages);
    const front = pages[0]?.blocks[0]?.text ?? '';
    const matter = FRONT_MATTER.exec(front)?.[0].length;
    this.kept = [
      ...kept,
      ...(matter === undefined ? [] : [{ start: 0, end: matter }]),
      ...silencedByAll(pages),
      ...fencedIn(document),
    ];
  }

  /** The pieces of each resolution. */
  ofResolutions({ resolutions }: Document): readonly (readonly Placed[])[] {
    let from = 0;
    return resolutions.map(({ span }) => {
      while (from < this.pieces.length && startOf(this.pieces[from]!) < span.start) from++;
      let to = from;
      while (to < this.pieces.length && startOf(this.pieces[to]!) < span.end) to++;
      const own = this.pieces.slice(from, to);
      from = to;
      return own;
    });
  }

  /** A comment that silences all rules keeps the place as it is; so do the front matter and the fences of Markdown. */
  isKept({ start, end }: Span): boolean {
    return this.kept.some((span) => span.start <= end && start <= span.end);
  }

  /** The place lies in a row of a table, or between the backticks of Markdown. */
  isVerbatim({ start }: Span): boolean {
    const placed = this.at(start);
    if (placed === null) return false;
    const { block, base } = placed;
    const at = Math.min(start - base, block.text.length);
    const line = block.text.slice(
      Math.max(block.text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_ROW),
      at + 1,
    );
    return /^[ \t]*\|/.test(line) || line.split('`').length % 2 === 0;
  }

  /** The place lies between quotation marks, which are not part of it themselves. */
  isQuoted(span: Span): boolean {
    const placed = this.at(span.start);
    if (placed === null || placed.piece.role === 'furniture') return false;
    return isQuotedIn(this.runOf(placed), span);
  }

  /** The last piece that begins at or before `offset`. */
  private at(offset: number): Placed | null {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { base, piece } = this.pieces[middle]!;
      if (base + piece.start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.pieces[low - 1] ?? null;
  }

  private runOf(placed: Placed): Run {
    let run = this.runs.get(placed);
    if (run === undefined) {
      const { piece, block, base } = placed;
      const text = block.text.slice(piece.start, piece.end);
      run = { text, start: base + piece.start, role: piece.role as Run['role'] };
      this.runs.set(placed, run);
    }
    return run;
  }
}

/** What stands between lines of three signs and more, with these; the last may be missing. */
function fencedIn(document: Document): readonly Span[] {
  const text = document.text();
  if (!/```|~~~/.test(text)) return [];
  const spans: Span[] = [];
  let open: { readonly start: number; readonly sign: string } | null = null;
  for (const { 0: line, 1: sign = '', index } of text.matchAll(/^[ \t]{0,3}(`{3,}|~{3,})[^\r\n`]*$/gm))
    if (open === null) open = { start: index, sign };
    else if (sign.startsWith(open.sign)) {
      spans.push({ start: open.start, end: index + line.length });
      open = null;
    }
  return open === null ? spans : [...spans, { start: open.start, end: text.length }];
}
