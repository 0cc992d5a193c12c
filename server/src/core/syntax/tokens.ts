import { isSpace } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import type { Page, ReadBlock } from './pages.ts';

/** What a run of characters is: a mark of interest, or text between two of them. */
export type TokenKind =
  | 'text'
  | 'space'
  | 'label'
  | 'opening'
  | 'enacting'
  | 'mark'
  | 'note-mark'
  | 'heading'
  | 'furniture';

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the file. */
  readonly span: Span;
}

/** Every character of a file in tokens, in order: their texts joined are the file's text. */
export function* tokensOf(pages: readonly Page[]): Generator<Token> {
  let base = 0;
  for (const { blocks } of pages) {
    for (const block of blocks) {
      yield* blockTokens(block, base);
      base += block.text.length;
    }
  }
}

function* blockTokens(block: ReadBlock, base: number): Generator<Token> {
  let at = 0;
  for (const { kind, start, end } of marksOf(block)) {
    if (start < at || end <= start) continue;
    yield* plain(block.text, at, start, base);
    yield { kind, span: { start: base + start, end: base + end } };
    at = end;
  }
  yield* plain(block.text, at, block.text.length, base);
}

/** The marks of interest of a block in order; where two overlap, the first counts. */
function marksOf({ pieces, notes }: ReadBlock): readonly (Span & { readonly kind: TokenKind })[] {
  const marks: (Span & { kind: TokenKind })[] = notes.map(({ start, end }) => ({
    kind: 'note-mark',
    start,
    end,
  }));
  for (const { role, start, end, label, opening, mark } of pieces) {
    if (label !== null) marks.push({ kind: 'label', start: label.start, end: label.end });
    if (opening !== null) marks.push({ kind: 'opening', start: opening.start, end: opening.end });
    if (mark !== null) marks.push({ kind: 'mark', ...mark });
    if (role === 'furniture') marks.push({ kind: 'furniture', start, end });
    if (role === 'heading' || role === 'annex') marks.push({ kind: 'heading', start, end });
    if (role === 'enacting') marks.push({ kind: 'enacting', start, end: mark?.start ?? end });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function* plain(text: string, start: number, end: number, base: number): Generator<Token> {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at > start) yield { kind: 'space', span: { start: base + start, end: base + at } };
  if (at < end) yield { kind: 'text', span: { start: base + at, end: base + end } };
}
