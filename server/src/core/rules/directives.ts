import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Piece } from '../syntax/piece.ts';
import type { Span } from '../text/span.ts';

/** A comment that silences rules. */
export interface Directive {
  /** Silences the next line of text, all from here on, what `disable` silenced no more, or the whole file. */
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  /** Codes of rules; none for all of them. */
  readonly codes: readonly string[];
  /** The whole comment. */
  readonly span: Span;
  /** What goes when the comment goes: its line with the break. */
  readonly line: Span;
}

/** `<!-- chapeau-disable-next-line code, code -- the reason -->` */
const DIRECTIVE =
  /^<!--\s*chapeau-(disable-next-line|disable-file|disable|enable)(?![\w-])\s*([^>]*?)\s*-->$/;

/** The directives of one page, and what they may silence; spans count from its start. */
export interface PageDirectives {
  readonly directives: readonly Directive[];
  /**
   * Each paragraph, item, heading or note with what goes on from it, in order of their starts: what the comment on
   * the line before it silences.
   */
  readonly texts: readonly Span[];
  /** End of the first of them, -1 where there is none. */
  readonly firstEnd: number;
  /** The first of them goes on with a text of an earlier page. */
  readonly goesOn: boolean;
  /** Index of the one that a later page may go on with. */
  readonly last: number;
}

export function directivesInPage({ blocks }: Page): PageDirectives {
  const directives: Directive[] = [];
  const texts: { start: number; end: number }[] = [];
  let goesOn = false;
  /** Of the text itself and of its notes the one that goes on. */
  const open = { text: -1, note: -1 };
  let base = 0;
  for (const block of blocks) {
    let before: Piece | null = null;
    for (const piece of block.pieces) {
      const directive = directiveIn(block, piece, base);
      if (directive !== null) {
        directives.push(directive);
        open.text = open.note = -1;
        before = null;
      }
      if (piece.role === 'furniture') continue;
      const { role, start, end } = piece;
      const kind = role === 'note' || role === 'note-more' ? 'note' : 'text';
      const isMore = role === 'more' || role === 'note-more';
      const onLine = before !== null && !block.text.slice(before.end, start).includes('\n');
      before = piece;
      const at = onLine ? texts.length - 1 : isMore ? open[kind] : -1;
      if (at >= 0) texts[at]!.end = Math.max(texts[at]!.end, base + end);
      else {
        if (isMore && texts.length === 0) goesOn = true;
        open[kind] = texts.length;
        texts.push({ start: base + start, end: base + end });
      }
    }
    base += block.text.length;
  }
  return { directives, texts, firstEnd: texts[0]?.end ?? -1, goesOn, last: open.text };
}

function directiveIn({ text }: ReadBlock, { role, start, end }: Piece, base: number): Directive | null {
  if (role !== 'furniture' || !text.startsWith('<!--', start)) return null;
  const match = DIRECTIVE.exec(text.slice(start, end));
  if (match === null) return null;
  const [named = ''] = match[2]!.split(/(?:^|\s)--(?:\s|$)/);
  const codes = [...new Set(named.split(/[\s,]+/).filter((code) => code !== ''))];
  const from = text.lastIndexOf('\n', start) + 1;
  const broken = text.indexOf('\n', end);
  return {
    kind: match[1] as Directive['kind'],
    codes,
    span: { start: base + start, end: base + end },
    line: { start: base + from, end: base + (broken < 0 ? text.length : broken + 1) },
  };
}
