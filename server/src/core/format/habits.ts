import type { Document } from '../document/document.ts';
import type { Placed } from '../document/parts.ts';
import { lineStartOf, prefixOf, spacingOf } from '../features/typing/lines.ts';
import { packOf } from '../languages/packs.ts';
import type { Role } from '../syntax/piece.ts';

/** How a resolution sets its paragraphs and items, as most of them are set. */
export interface Habits {
  /** White space before a paragraph, or before an item of a level. */
  indentOf(placed: Placed): string | null;
  /** Blank lines part the items; `null` where the text does either. */
  readonly itemsApart: boolean | null;
  /** Blank lines part the notes, or do now that they come to part the paragraphs. */
  readonly notesApart: boolean;
  /** Between a label and its text. */
  readonly labelSpace: string;
}

/** So large a share is a habit. */
const SHARE = 0.7;

const CODE = /^(?: {4}| {0,3}\t)/;

const INDENTED: ReadonlySet<Role> = new Set<Role>(['preambular', 'operative', 'item', 'annex-item']);

/** The habits of the resolution that the pieces belong to; `breaksBefore` says how many line breaks each has above it. */
export function habitsOf(
  { uri }: Document,
  own: readonly Placed[],
  breaksBefore: (at: number) => number,
): Habits {
  const isMarkdown = /\.md$/i.test(uri);
  const indents = new Map<string, Map<string, number>>();
  const items = { tight: 0, apart: 0 };
  const notes = { tight: 0, apart: 0 };
  const paragraphs = { tight: 0, apart: 0 };
  const spaces = { none: 0, some: 0 };
  own.forEach((placed, at) => {
    const { role } = placed.piece;
    const breaks = breaksBefore(at);
    if (role === 'item') tell(items, breaks);
    else if (role === 'preambular' || role === 'operative') tell(paragraphs, breaks);
    else if (role === 'note' && own[at - 1]?.piece.role !== 'furniture') tell(notes, breaks);
    if (!INDENTED.has(role)) return;
    if (beginsLine(placed)) {
      const key = keyOf(placed);
      const known = indents.get(key) ?? new Map<string, number>();
      count(known, indentAt(placed));
      indents.set(key, known);
    }
    if (placed.piece.label !== null) spaces[spacingOf(placed) === '' ? 'none' : 'some']++;
  });
  const usual = new Map([...indents].map(([key, known]) => [key, mostOf(known)]));
  const language = own.find(({ piece }) => piece.language !== null)?.piece.language ?? 'en';
  const isHan = packOf(language).script === 'Han';
  const isTight = items.tight >= SHARE * (items.tight + items.apart);
  const isApart = items.apart >= SHARE * (items.tight + items.apart);
  return {
    indentOf: (placed) => {
      const indent = usual.get(keyOf(placed)) ?? null;
      // Markdown takes a paragraph that is set in so far for code.
      return isMarkdown && indent !== null && placed.piece.level === 0 && CODE.test(indent) ? '' : indent;
    },
    itemsApart: isTight === isApart ? null : isApart,
    notesApart: notes.apart >= notes.tight || paragraphs.tight > paragraphs.apart,
    labelSpace: isHan && spaces.none > spaces.some ? '' : ' ',
  };
}

function tell(gaps: { tight: number; apart: number }, breaks: number): void {
  if (breaks === 1) gaps.tight++;
  else if (breaks > 1) gaps.apart++;
}

/** The piece is the first text of its line, its label and marks included. */
export function beginsLine(placed: Placed): boolean {
  const from = lineStartOf(placed) - placed.base;
  return from === 0 || '\n\r'.includes(placed.block.text[from - 1]!);
}

/** The white space that its line begins with. */
export function indentAt(placed: Placed): string {
  return /^[ \t\u00a0\u3000]*/.exec(prefixOf(placed))![0];
}

function keyOf({ piece }: Placed): string {
  return `${piece.role} ${piece.level}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent; of equals the shortest. */
function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, each) =>
    each[1] > best[1] || (each[1] === best[1] && each[0].length < best[0].length) ? each : best,
  )[0];
}
