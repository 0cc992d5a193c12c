import type { Settings } from '../rules/settings.ts';
import type { Role } from '../syntax/piece.ts';
import { isOff } from './levels.ts';
import type { Places } from './places.ts';
import type { Step } from './steps.ts';

/** Rules leave a paragraph alone that has more gaps than this: its lines may have been spread to one width. */
const MOST = 3;
/** A wider gap parts columns, UTF-16. */
const WIDEST = 3;

const SENTENCES: ReadonlySet<Role> = new Set<Role>(['preambular', 'operative', 'item', 'more', 'annex-item']);

/** Steps that leave one space between the words of paragraphs whose lines were spread. */
export function spreadIn({ pieces }: Places, settings: Settings): readonly Step[] {
  return pieces.flatMap((placed) => {
    const { piece, block, base } = placed;
    if (!SENTENCES.has(piece.role) || piece.language === null) return [];
    const start = piece.label?.end ?? piece.start;
    const text = block.text.slice(start, piece.end);
    if (!text.includes('  ')) return [];
    const gaps = [...text.matchAll(/(?<=\S) {2,}(?=\S)/g)];
    const isSpread = gaps.length > MOST && gaps.every(({ 0: gap }) => gap.length <= WIDEST);
    if (!isSpread || isOff('spacing/doubled', piece.house, settings)) return [];
    return gaps.map(({ index, 0: gap }): Step => {
      const from = base + start + index;
      return [{ span: { start: from, end: from + gap.length }, text: ' ' }];
    });
  });
}
