import type { Document } from '../document/document.ts';
import type { Placed } from '../document/parts.ts';
import { replacing } from '../features/difference.ts';
import { lineBreakOf } from '../features/typing/edits.ts';
import { endOf, lineStartOf } from '../features/typing/lines.ts';
import type { Piece, Role } from '../syntax/piece.ts';
import type { TextEdit } from '../text/span.ts';
import { beginsLine, type Habits, habitsOf } from './habits.ts';
import { BLANK, isHardBreak, lineEdits } from './lines.ts';
import type { Places } from './places.ts';

/** Edits of the white space between paragraphs, at the ends of lines, before labels and behind them. */
export function layoutOf(document: Document, places: Places): readonly TextEdit[] {
  const resolutions = places.ofResolutions(document);
  const edits = resolutions.flatMap((own) => resolutionEdits(document, own));
  const last = places.pieces[places.pieces.length - 1];
  const isWithin = last !== undefined && resolutions[resolutions.length - 1]?.includes(last) === true;
  return isWithin ? [...edits, ...finalBreak(document, last)] : edits;
}

function resolutionEdits(document: Document, own: readonly Placed[]): readonly TextEdit[] {
  const gaps = own.map((placed, at) => (at === 0 ? NO_GAP : gapBetween(document, own[at - 1]!, placed)));
  const habits = habitsOf(document, own, (at) => gaps[at]!.breaks.length);
  return own.flatMap((placed, at) => [
    ...gapEdits(document, own[at - 1] ?? null, placed, gaps[at]!, habits),
    ...lineEdits(document, placed, habits),
  ]);
}

/** The white space between two pieces of which the second begins a line. */
interface Gap {
  readonly start: number;
  readonly text: string;
  /** Its line breaks, as they are written; none where other characters stand between the pieces. */
  readonly breaks: readonly string[];
}

const NO_GAP: Gap = { start: 0, text: '', breaks: [] };
const GAP = new RegExp(`^(?:${BLANK}|\\r|\\n)*$`);

function gapBetween(document: Document, before: Placed, placed: Placed): Gap {
  const start = endOf(before);
  const end = lineStartOf(placed);
  if (end <= start || !beginsLine(placed)) return NO_GAP;
  const text = document.slice({ start, end });
  return GAP.test(text) ? { start, text, breaks: text.match(/\r\n|\n|\r/g) ?? [] } : NO_GAP;
}

/** One blank line between paragraphs; between items as the text has it; within what belongs together what there is. */
function gapEdits(
  document: Document,
  before: Placed | null,
  placed: Placed,
  { start, text, breaks }: Gap,
  { itemsApart, notesApart }: Habits,
): readonly TextEdit[] {
  if (before === null || breaks.length === 0) return [];
  const isBesidePage = before.piece.role === 'furniture' || placed.piece.role === 'furniture';
  let wanted = isBesidePage ? breaks.length : Math.min(2, breaks.length);
  if (!isBesidePage && placed.piece.role === 'item' && itemsApart !== null) wanted = itemsApart ? 2 : 1;
  if (!isBesidePage && isSetApart(before.piece, placed.piece, notesApart)) wanted = 2;
  if (wanted === 1 && isHardBreak(document, text)) return [];
  const tidy = breaks[0]!.repeat(wanted);
  return tidy === text ? [] : [replacing(text, { start, end: start + text.length }, tidy)];
}

/** What begins with a blank line above it. */
const APART: ReadonlySet<Role> = new Set<Role>(['enacting', 'preambular', 'operative', 'heading', 'annex']);
/** Lines of one heading may stand one below the other. */
const HEADING: ReadonlySet<Role> = new Set<Role>(['heading', 'annex']);

function isSetApart(before: Piece, { role }: Piece, notesApart: boolean): boolean {
  // What has no mark may be a line of the closing, too.
  if (role === 'closing') return before.role !== 'closing' && before.mark !== null;
  if (role === 'note') return notesApart || (before.role !== 'note' && before.role !== 'note-more');
  return APART.has(role) && !(HEADING.has(before.role) && HEADING.has(role));
}

/** A text ends with one line break. */
function finalBreak(document: Document, last: Placed): readonly TextEdit[] {
  const start = endOf(last);
  const span = { start, end: document.length };
  const text = document.slice(span);
  if (!GAP.test(text)) return [];
  const tidy = /\r\n|\n|\r/.exec(text)?.[0] ?? lineBreakOf(document);
  return tidy === text ? [] : [replacing(text, span, tidy)];
}
