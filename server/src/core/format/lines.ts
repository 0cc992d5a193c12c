import type { Document } from '../document/document.ts';
import { noteLabelSpan } from '../document/footnotes.ts';
import type { Placed } from '../document/parts.ts';
import { lineStartOf, spacingOf, textStartOf } from '../features/typing/lines.ts';
import { TYPOGRAPHY } from '../languages/typography.ts';
import type { TextEdit } from '../text/span.ts';
import { beginsLine, type Habits, indentAt } from './habits.ts';

/** White space that stays on its line, for a pattern. */
export const BLANK = '[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

/** White space of a piece at the ends of its lines: before it, behind its label, before the body's comma. */
export function lineEdits(document: Document, placed: Placed, habits: Habits): readonly TextEdit[] {
  return [
    ...indentEdits(placed, habits),
    ...labelEdits(placed, habits),
    ...noteEdits(placed),
    ...enactingEdits(placed),
    ...trailingEdits(document, placed),
  ];
}

/** The indentation of its kind, in the lines that go on as in the first. */
function indentEdits(placed: Placed, habits: Habits): readonly TextEdit[] {
  const { piece, block, base } = placed;
  const indent = habits.indentOf(placed);
  const found = indentAt(placed);
  if (indent === null || found === indent || !beginsLine(placed)) return [];
  const start = lineStartOf(placed);
  const first = { span: { start, end: start + found.length }, text: indent };
  if (found === '') return [first];
  const text = block.text.slice(piece.start, piece.end);
  const others = [...text.matchAll(/(?<=[\r\n])[^\S\r\n]+/g)].filter(({ 0: blank }) =>
    blank.startsWith(found),
  );
  return [
    first,
    ...others.map(({ index }) => {
      const from = base + piece.start + index;
      return { span: { start: from, end: from + found.length }, text: indent };
    }),
  ];
}

function labelEdits(placed: Placed, habits: Habits): readonly TextEdit[] {
  const { piece, base } = placed;
  const space = spacingOf(placed);
  const hasText = piece.label !== null && textStartOf(placed) < base + piece.end;
  if (!hasText || habits.indentOf(placed) === null || !isUntidy(space, habits)) return [];
  const start = base + piece.label!.end;
  return [{ span: { start, end: start + space.length }, text: habits.labelSpace }];
}

/** A no-break space behind a label is as good as another; an invisible mark is a matter of script. */
function isUntidy(space: string, { labelSpace }: Habits): boolean {
  return new RegExp(`^${BLANK}*$`).test(space) && space !== labelSpace && space !== '\u00a0';
}

/** A longer label of a note is none, UTF-16. */
const LONGEST_LABEL = 40;

/** One space between the label of a note and its text; Markdown needs none there. */
function noteEdits({ piece, block, base }: Placed): readonly TextEdit[] {
  if (piece.role !== 'note') return [];
  const head = block.text.slice(piece.start, Math.min(piece.end, piece.start + LONGEST_LABEL));
  const label = noteLabelSpan(head, 0).end;
  const colon = head.startsWith('[^') && head[label] === ':' ? 1 : 0;
  const at = label + colon;
  const blanks = new RegExp(`^${BLANK}*`).exec(head.slice(at))![0];
  const isTidy = blanks.length === 1 || (blanks === '' && colon === 0);
  if (label === 0 || isTidy || at + blanks.length >= head.length || /^[\r\n]/.test(head.slice(at))) return [];
  const start = base + piece.start + at;
  return [{ span: { start, end: start + blanks.length }, text: ' ' }];
}

/** No space between the name of the body and its mark, unless the language has one there. */
function enactingEdits({ piece, block, base }: Placed): readonly TextEdit[] {
  if (piece.role !== 'enacting' || piece.mark === null) return [];
  const { start } = piece.mark;
  if (TYPOGRAPHY[piece.language ?? 'en'].spacedMarks.includes(block.text[start]!)) return [];
  const from = blanksBefore(block.text, start);
  return from === start ? [] : [{ span: { start: base + from, end: base + start }, text: '' }];
}

/** White space at the ends of the lines. */
function trailingEdits(document: Document, { piece, block, base }: Placed): readonly TextEdit[] {
  const { text } = block;
  const edits: TextEdit[] = [];
  for (let at = nextBreak(text, piece.start); at < piece.end; at = nextBreak(text, at + 1)) {
    const from = Math.max(piece.start, blanksBefore(text, at));
    if (from === at || isHardBreak(document, text.slice(from, at + 2))) continue;
    edits.push({ span: { start: base + from, end: base + at }, text: '' });
  }
  return edits;
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

/** Where the white space before `at` begins. */
function blanksBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && IS_BLANK.test(text[from - 1]!)) from--;
  return from;
}

const IS_BLANK = new RegExp(BLANK);

/** Two spaces end a line of Markdown for good. */
export function isHardBreak({ uri }: Document, text: string): boolean {
  return /^ {2,}\r?\n/.test(text) && !/\.(?:txt|resolution)$/i.test(uri);
}
