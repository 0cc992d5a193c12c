import { Document } from '../../../server/src/core/index.ts';
import {
  type Block,
  type BlockItem,
  type Open,
  type PlacedUnit,
  type Run,
  unitsOf,
} from '../../../server/src/core/preview.ts';

/** The units of a text, each on a line: its kind, its label, its words; `/italic/`, `**bold**`, `__underlined__`, `^note^`. */
export function printed(text: string): readonly string[] {
  return unitsOf(Document.open(text)).flatMap(({ unit }) => {
    if (unit.kind === 'open') return [`open ${unit.language} ${unit.direction}: ${unit.name}`];
    return unit.kind === 'close' ? ['close'] : linesOf(unit);
  });
}

export function blocksOf(text: string): readonly Block[] {
  return unitsOf(Document.open(text)).flatMap(({ unit }) => ('runs' in unit ? [unit] : []));
}

export function opensOf(text: string): readonly Open[] {
  return unitsOf(Document.open(text)).flatMap(({ unit }) => (unit.kind === 'open' ? [unit] : []));
}

export function placesOf(text: string): readonly PlacedUnit[] {
  return unitsOf(Document.open(text)).filter(({ unit }) => 'runs' in unit);
}

function linesOf({ kind, label, runs, items, tail }: Block): readonly string[] {
  const own = [kind, label, wordsOf(runs)].filter((each) => each !== null && each !== '').join(' ');
  return [own, ...itemLines(items, '  '), ...(tail.length > 0 ? [`  … ${wordsOf(tail)}`] : [])];
}

const itemLines = (items: readonly BlockItem[], indent: string): readonly string[] =>
  items.flatMap((item) => [
    `${indent}${item.label ?? '…'} ${wordsOf(item.runs)}`,
    ...itemLines(item.items, `${indent}  `),
  ]);

const MARKS = { italic: '/', bold: '**', underline: '__' } as const;

export const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text, styles = [], note }) => {
      if (note !== undefined) return `^${text}^`;
      const marks = styles.map((style) => MARKS[style]);
      return [...marks, text, ...marks.reverse()].join('');
    })
    .join('');

/** What the pieces of a text say, the heads of pages left out. */
export function writtenIn({ pages }: Document): readonly string[] {
  const blocks = pages.flatMap((page) => page.blocks);
  return blocks.flatMap(({ pieces, text: written }) =>
    pieces.filter(({ role }) => role !== 'furniture').map(({ start, end }) => written.slice(start, end)),
  );
}

/** All that a block says. */
export function saidBy({
  label,
  runs,
  items,
  tail,
}: Pick<Block, 'label' | 'runs' | 'items' | 'tail'>): string {
  const words = (said: readonly Run[]) => said.map((run) => run.text).join('');
  return [label, words(runs), ...items.map((item) => saidBy({ ...item, tail: [] })), words(tail)].join('');
}
