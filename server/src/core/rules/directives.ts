import type { ReadBlock } from '../syntax/pages.ts';
import type { Span } from '../text/span.ts';

/** A comment that silences rules. */
export interface Directive {
  /** Silences the next line of text, all from here on, what `disable` silenced no more, or the whole file. */
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  /** Codes of rules; none for all of them. */
  readonly codes: readonly string[];
  /** The whole comment. */
  readonly span: Span;
}

const DIRECTIVE =
  /^<!--\s*chapeau-(disable-next-line|disable-file|disable|enable)(?![\w-])\s*([^>]*?)\s*-->$/;

/** The directives that stand in a block that begins at `base`. */
export function directivesOf({ pieces, text }: ReadBlock, base: number): readonly Directive[] {
  if (!text.includes('<!--')) return NONE;
  return pieces.flatMap(({ role, start, end }) => {
    if (role !== 'furniture') return [];
    const match = DIRECTIVE.exec(text.slice(start, end));
    if (match === null) return [];
    const codes = match[2]!.split(/[\s,]+/).filter((code) => code !== '' && code !== '--');
    return [
      {
        kind: match[1] as Directive['kind'],
        codes,
        span: { start: base + start, end: base + end },
      },
    ];
  });
}

const NONE: readonly Directive[] = [];
