import type { ClosingMark, Item, Paragraph } from '../document/views.ts';
import { markKind } from '../syntax/marks.ts';
import { isSpace } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { type Message, t } from './message.ts';
import type { Context, ProposedFix } from './rule.ts';

/** Where a run of text ends, and the mark that closes it. */
export interface End {
  readonly mark: ClosingMark | null;
  /** Where the text begins, and after its last character, UTF-16. */
  readonly start: number;
  readonly offset: number;
}

/** The end of a paragraph: of its own text, of its last item, or of what goes on after its items. */
export function endOf({ text, mark, items, tail, tailMark }: Paragraph): End {
  const last = items[items.length - 1];
  const end = last === undefined ? ownEnd({ text, mark }) : itemEnd(last);
  const flush = tail[tail.length - 1];
  return flush !== undefined && flush.end > end.offset
    ? { mark: tailMark, start: flush.start, offset: flush.end }
    : end;
}

/** The end of an item with the items below it. */
export function itemEnd(item: Item): End {
  let last = item;
  while (last.items.length > 0) last = last.items[last.items.length - 1]!;
  return ownEnd(last);
}

/** The end of the text before any items. */
export function ownEnd({ text, mark }: Pick<Item, 'text' | 'mark'>): End {
  const { start, end } = text[text.length - 1]!;
  return { mark, start, offset: end };
}

/** Marks that end a sentence, whatever stands in the packs. */
export const STOPS: readonly string[] = ['?', '!', '…', '؟', '？', '！'];

/** The mark is one of `accepted`, perhaps behind the full stop of an abbreviation. */
export function closes({ text }: ClosingMark, accepted: readonly string[]): boolean {
  return accepted.some(
    (mark) => text === mark || (text.endsWith(mark) && /^[.…?!؟？！]+$/.test(text.slice(0, -mark.length))),
  );
}

/** Reports an end without one of the accepted marks, the first being the one to write. */
export function requireMark(
  context: Context,
  { mark, start, offset }: End,
  accepted: readonly string[],
  what: {
    readonly missing: (wanted: string) => Message;
    readonly wrong: (wanted: string, found: string) => Message;
  },
): void {
  if (mark !== null && closes(mark, accepted)) return;
  const wanted = accepted[0]!;
  if (mark === null && endsBeforeLastLine(context, start, offset)) return;
  if (mark === null)
    context.report(lastCharacter(context, offset), what.missing(wanted), {
      fixes: [
        {
          title: t`Add “${wanted}”`,
          edits: [insert(context, markPlace(context, start, offset), wanted)],
          preferred: true,
        },
      ],
      unfinished: true,
    });
  else
    context.report(mark.span, what.wrong(wanted, mark.text), {
      fixes: [writeMark(context, mark.span, wanted)],
    });
}

/** The line above the last ends with a mark: what stands below it is a heading, or a line that was left over. */
function endsBeforeLastLine({ slice }: Context, start: number, offset: number): boolean {
  const text = slice({ start: Math.max(start, offset - LONGEST_LINE), end: offset });
  return ';.'.includes(markKind(/(\S)[*_\s]*\n[^\n]*$/.exec(text)?.[1]) || ' ');
}

/** A longer last line is text, UTF-16. */
const LONGEST_LINE = 120;

/** A fix that puts one mark in the place of another. */
export function writeMark(context: Context, span: Span, wanted: string): ProposedFix {
  const { start, spaced } = beforeMark(context, span.start);
  const edit = spacing(context, wanted) === '' ? { span: { start, end: span.end }, text: wanted } : null;
  const text = spaced ? wanted : `${spacing(context, wanted)}${wanted}`;
  return { title: t`Write “${wanted}”`, edits: [edit ?? { span, text }], preferred: true };
}

/** Footnote marks at the end of a text. */
const NOTES = /(?:[¹²³⁰-⁹]+|\[\^[^\]\s]{1,12}\]|<sup>[^<]{1,8}<\/sup>)$/;
/** Languages that put the mark of punctuation before that of a footnote. */
const MARK_FIRST: readonly string[] = ['en', 'ar'];

/** Where a mark that is missing belongs. */
function markPlace({ pack, slice }: Context, start: number, offset: number): number {
  if (!MARK_FIRST.includes(pack.code)) return offset;
  const notes = NOTES.exec(slice({ start: Math.max(start, offset - LONGEST_LINE), end: offset }));
  return offset - (notes?.[0].length ?? 0);
}

function insert(context: Context, offset: number, wanted: string) {
  return { span: { start: offset, end: offset }, text: `${spacing(context, wanted)}${wanted}` };
}

/** Where the white space before a mark begins. */
function beforeMark(context: Context, offset: number): { readonly start: number; readonly spaced: boolean } {
  let start = offset;
  while (
    start > context.part.span.start &&
    isSpace(context.slice({ start: start - 1, end: start }).charCodeAt(0))
  )
    start--;
  return { start, spaced: start < offset };
}

/** The space that this text puts before semicolons and colons, as French does; '' for none. */
function spacing({ part, before, after }: Context, wanted: string): string {
  if (!';:'.includes(wanted)) return '';
  for (const block of [before?.block, part.at.block, after?.block]) {
    const found = block === undefined ? null : /(\s?)[;:](?=\s|$)/.exec(block.text);
    if (found) return found[1]!;
  }
  return '';
}

/** The last character before `offset`, as something that can be underlined. */
function lastCharacter(context: Context, offset: number): Span {
  return { start: Math.max(context.part.span.start, offset - 1), end: offset };
}
