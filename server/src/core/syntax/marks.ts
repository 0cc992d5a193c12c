import { AGREED } from '../languages/negotiating/agreed.ts';
import { isInvisible, isSpace, superscriptValue } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** What a mark of punctuation means, whatever the script: '' for none. */
export type MarkKind = '' | ',' | ';' | '.' | ':';

const KINDS: Readonly<Record<string, MarkKind>> = {
  ',': ',',
  '،': ',',
  '，': ',',
  '、': ',',
  '､': ',',
  ';': ';',
  '؛': ';',
  '；': ';',
  '.': '.',
  '。': '.',
  '．': '.',
  '｡': '.',
  '!': '.',
  '?': '.',
  '؟': '.',
  '！': '.',
  '？': '.',
  '…': '.',
  '۔': '.',
  ':': ':',
  '：': ':',
};

export function markKind(char: string | undefined): MarkKind {
  return char === undefined ? '' : (KINDS[char] ?? '');
}

const JOINERS =
  /(?:[\s\u00a0](?:and|or|and\/or|et|ou|y|e|o|u|и|или|و|أو)|[\s\u00a0]?(?:和|或|及|以及|并))$/iu;
const NOTE_AT_END =
  /(?:\[\^[^\]\s]{1,8}\]|<sup>[^<]{1,12}<\/sup>|\([¹²³⁰-⁹]{1,4}\)|\((?:\d{1,3}|[٠-٩]{1,3})\)|[¹²³⁰-⁹]{1,4}|\*{1,3}|~~|<\/(?:u|i|b|em|strong|s|ins|del|strike)>|_{1,3})$/u;

/** The mark that closes `text[start, end)`, looked for behind footnote marks, quotation marks and brackets. */
export function closingMark(text: string, start: number, end: number): Span | null {
  let at = end;
  for (let turn = 0; turn < 12; turn++) {
    while (at > start && (isSpace(text.charCodeAt(at - 1)) || isInvisible(text.charCodeAt(at - 1)))) at--;
    if (at <= start) return null;
    const last = text[at - 1]!;
    if (markKind(last) !== '') return run(text, start, at);
    if ('”»"\'’‘“)）]］」』'.includes(last) && insideMark(text, start, at)) {
      at--;
      continue;
    }
    if ('[［'.includes(last)) {
      at--;
      continue;
    }
    if (']］'.includes(last) && NOTE_AT_END.test(text.slice(Math.max(start, at - 24), at - 1))) {
      at--;
      continue;
    }
    const remark = ')）]］'.includes(last) ? remarkStart(text, start, at) : -1;
    if (remark >= 0) {
      at = remark;
      continue;
    }
    const tail = text.slice(Math.max(start, at - 24), at);
    const note =
      superscriptValue(last.charCodeAt(0)) >= 0 || ')>]*_~'.includes(last) ? NOTE_AT_END.exec(tail) : null;
    if (note) {
      at -= note[0].length;
      continue;
    }
    const joiner = JOINERS.exec(tail);
    if (joiner && markKind(tail[joiner.index - 1]) === ';') {
      at -= joiner[0].length;
      continue;
    }
    return null;
  }
  return null;
}

/** Square brackets alone, as negotiators set them on a line of their own around paragraphs. */
export function isBrackets(text: string, start: number, end: number): boolean {
  return end - start < 5 && /^[[\]［］ ]+$/.test(text.slice(start, end));
}

/** Behind a closing quotation mark or bracket there may stand the paragraph's mark: “…”; or (…). or “….” */
function insideMark(text: string, start: number, at: number): boolean {
  let before = at - 1;
  while (
    before > start &&
    ('”»"\'’)）]］」』'.includes(text[before - 1]!) || isSpace(text.charCodeAt(before - 1)))
  )
    before--;
  const kind = markKind(text[before - 1]);
  return kind === '.' || kind === ';' || (kind === ',' && text[at - 1] !== ')' && text[at - 1] !== '）');
}

/** A remark of negotiation is not longer than this, UTF-16. */
const LONGEST_REMARK = 120;

/**
 * Where a remark begins that ends at `at`, as behind a closing mark: "…; [EU: delete]", "…,] [AU]", "…; (agreed)"; -1
 * where none does. In round brackets it must say that the text is agreed.
 */
function remarkStart(text: string, start: number, at: number): number {
  let close = at - 1;
  while (close > start && ']］'.includes(text[close - 1]!)) close--;
  const isRound = ')）'.includes(text[close]!);
  let open = close - 1;
  const stop = Math.max(start, at - LONGEST_REMARK);
  while (open >= stop && !'[［]］(（)）'.includes(text[open]!)) open--;
  if (open <= start || open < stop || !(isRound ? '(（' : '[［').includes(text[open]!)) return -1;
  const inside = text.slice(open + 1, close);
  return (isRound ? AGREEMENT.test(inside) : /\p{L}/u.test(inside)) ? open : -1;
}

/** The beginning of what says that a paragraph is agreed. */
const AGREEMENT = new RegExp(`^\\s?(?:${AGREED})`, 'iu');

function run(text: string, start: number, end: number): Span {
  let from = end - 1;
  while (from > start && markKind(text[from - 1]) !== '') from--;
  return { start: from, end };
}

/** The kind of the last mark of a run. */
export function kindOf(text: string, mark: Span | null): MarkKind {
  return mark === null ? '' : markKind(text[mark.end - 1]);
}
