import type { Part } from '../document/parts.ts';
import type { Role } from '../syntax/piece.ts';

/** A run of one part's text in one piece: the label and page furniture are left out. */
export interface Run {
  readonly text: string;
  /** Where the text begins, UTF-16 units from where the part's spans count. */
  readonly start: number;
  readonly role: Exclude<Role, 'furniture'>;
}

const WORDED: ReadonlySet<Role> = new Set<Role>([
  'preambular',
  'operative',
  'item',
  'annex-item',
  'annex-text',
  'more',
  'heading',
  'annex',
  'note',
  'note-more',
]);

/** The runs of text of a part, in order. */
export function runsOf({ pieces }: Part): readonly Run[] {
  const runs: Run[] = [];
  for (const { piece, block, base } of pieces) {
    const { role, label, end } = piece;
    if (!WORDED.has(role)) continue;
    const start = label?.end ?? piece.start;
    if (start < end)
      runs.push({ text: block.text.slice(start, end), start: base + start, role: role as Run['role'] });
  }
  return runs;
}
