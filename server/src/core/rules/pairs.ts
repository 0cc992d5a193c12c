import type { Part } from '../document/parts.ts';
import type { Span } from '../text/span.ts';

/** Signs that stand in pairs, and what each needs: the pair's key. */
export interface Signs {
  /** Any of them; global. */
  readonly any: RegExp;
  readonly opens: Readonly<Record<string, string>>;
  readonly closes: Readonly<Record<string, string>>;
  /** Signs that look the same at both ends. */
  readonly either: Readonly<Record<string, string>>;
  /** One that stands open may be written again at the start of each further paragraph. */
  readonly anew: boolean;
}

/** A sign without its partner. */
export interface Lone {
  readonly span: Span;
  readonly char: string;
  readonly opens: boolean;
}

/** A nesting deeper than this is no text: the reading stops. */
const DEEPEST = 100;
/** So many lone signs of one part are reported. */
const MOST_LONE = 3;

/**
 * The signs of a part, items included, that have no partner in it. Brackets of labels need none.
 */
export function loneSigns({ pieces }: Part, { any, opens, closes, either, anew }: Signs): readonly Lone[] {
  const open: { readonly key: string; readonly lone: Lone }[] = [];
  const lone: Lone[] = [];
  for (const { piece, block, base } of pieces) {
    if (piece.role === 'furniture') continue;
    const { start: from, end, label } = piece;
    const text = block.text.slice(from, end);
    for (const { 0: char, index } of text.matchAll(any)) {
      // A bracket of negotiation may open before the number of its paragraph.
      if (label !== null && from + index >= label.start && from + index < label.end) continue;
      const start = base + from + index;
      const sign = { span: { start, end: start + 1 }, char, opens: true };
      const key = either[char] ?? opens[char] ?? closes[char]!;
      if (char === ')' && text[index + 1] === ')' && closesLabel(text, index)) continue;
      const partner = open.findLastIndex((pair) => pair.key === key);
      if (anew && partner >= 0 && piece.role === 'more' && index < 8 && text.slice(0, index).trim() === '')
        continue;
      if (char in opens || (char in either && partner < 0)) open.push({ key, lone: sign });
      else if (partner >= 0)
        lone.push(
          ...open
            .splice(partner)
            .slice(1)
            .map((pair) => pair.lone),
        );
      else if (!closesLabel(text, index)) lone.push({ ...sign, opens: false });
      if (open.length > DEEPEST) return [open[0]!.lone];
      if (lone.length > MOST_LONE) return lone.slice(0, MOST_LONE);
    }
  }
  return [...lone, ...open.map((pair) => pair.lone)].slice(0, MOST_LONE);
}

const LABEL_TOKEN =
  /(?:^|[\s:;,.：；，。、“«])(?:\p{N}{1,3}|(\p{L})\1?|[ivxl]{1,5}|[一二三四五六七八九十]{1,3})$/u;

/** The bracket ends a label inside the text: "a)", "ii)", "3)". */
function closesLabel(text: string, at: number): boolean {
  return ')）'.includes(text[at]!) && LABEL_TOKEN.test(text.slice(Math.max(0, at - 6), at));
}
