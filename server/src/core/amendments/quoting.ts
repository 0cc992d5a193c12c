/** Quotation marks that may be put around words: where the customary ones stand in the words, other ones serve. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
];

/** What closes a quotation that a mark opens; Arabic texts turn “ and ”. */
export const CLOSING: ReadonlyMap<string, string> = new Map([...PAIRS, ['”', '“'], ['„', '“']]);

/** `words` in quotation marks that a reader can tell from those within; `null` where no pair of marks serves. */
export function inQuotes(words: string, customary: readonly [string, string]): string | null {
  if (words === '' || words.trim() !== words) return null;
  for (const [open, close] of [customary, ...PAIRS]) {
    const [left, right] = [open.trim(), close.trim()];
    const text = `${open}${words}${close}`;
    if (quotationAt(text, 0)?.text === words && CLOSING.get(left) === right) return text;
  }
  return null;
}

/** So long a quotation may be, UTF-16 units. */
const LONGEST = 100_000;

/** The quotation that begins at `start`; `null` where none does or nothing closes it within `longest` units. */
export function quotationAt(
  text: string,
  start: number,
  longest = LONGEST,
): { readonly text: string; readonly inner: number; readonly end: number } | null {
  const open = text[start]!;
  const close = CLOSING.get(open);
  if (close === undefined) return null;
  const stop = Math.min(text.length, start + longest);
  let depth = 1;
  let paragraphs = false;
  for (let at = start + 1; at < stop; at++) {
    const sign = text[at]!;
    if (sign === close && (open !== close || endsQuotation(text, at))) {
      depth--;
      if (depth > 0) continue;
      return trimmed(text, start + 1, at, paragraphs ? open : null);
    }
    if (sign !== open || open === close) continue;
    // A quotation of several paragraphs repeats its opening mark before each.
    if (depth === 1 && beginsParagraph(text, at)) paragraphs = true;
    else depth++;
  }
  return null;
}

/** A straight mark closes where no word goes on behind it. */
const endsQuotation = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));

const beginsParagraph = (text: string, at: number): boolean =>
  /\n[ \t\r]*\n[ \t]*$/.test(text.slice(Math.max(0, at - 24), at));

function trimmed(text: string, start: number, end: number, mark: string | null) {
  let inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  inner = inner.trim();
  if (mark !== null)
    inner = inner
      .split(/(\n[ \t\r]{0,9}\n[ \t]{0,9})/)
      .map((part, at) => (at % 2 === 0 && at > 0 && part.startsWith(mark) ? part.slice(1) : part))
      .join('');
  return { text: inner, inner: start + lead, end: end + 1 };
}

/** A text set off from what is around it, line by line: it may hold anything. */
export function asBlock(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** The text that a block holds. */
export function ofBlock(block: string): string {
  return block
    .split('\n')
    .map((line) => line.replace(/^[ \t]{0,3}>[ ]?/, ''))
    .join('\n');
}
