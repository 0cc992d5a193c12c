import type {
  CompareCell,
  CompareColumn,
  CompareResult,
  CompareRow,
  CompareTextRun,
} from '../../server/src/protocol/requests.ts';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Whether the versions do not all say the same in a row, or something is to be said of it. */
export const isDifferent = ({ cells, change, problems }: CompareRow): boolean =>
  problems.length > 0 || (change !== null && change.kind !== 'same') || cells.includes(null);

/** The row that holds a place of a column's text, and behind its words up to the next; -1 where none does. */
export function rowAt({ rows }: CompareResult, column: number, at: Place): number {
  let [found, from]: [number, Place | null] = [-1, null];
  for (const [index, { cells }] of rows.entries()) {
    const start = cells[column]?.range.start;
    if (start === undefined || isBefore(at, start) || (from !== null && isBefore(start, from))) continue;
    [found, from] = [index, start];
  }
  return found;
}

/** The column and row that hold a place in a file, which may hold the texts of several columns. */
export function findPlace(
  comparison: CompareResult,
  columns: readonly number[],
  at: Place,
): { readonly column: number; readonly row: number } | null {
  const found = columns.flatMap((column) => {
    const row = rowAt(comparison, column, at);
    const start = comparison.rows[row]?.cells[column]?.range.start;
    return start === undefined ? [] : [{ column, row, start }];
  });
  return found.sort((a, b) => (isBefore(a.start, b.start) ? 1 : -1))[0] ?? null;
}

/**
 * Where a column's text is opened for a row: at its words or, where it lacks them, at the end of what stands before.
 * Of no row (-1), the beginning of the text.
 */
export function placeOf({ rows }: CompareResult, row: number, column: number): Place {
  const own = rows[row]?.cells[column];
  if (own) return own.range.start;
  for (let above = row - 1; above >= 0; above--) {
    const cell = rows[above]!.cells[column];
    if (cell) return cell.range.end;
  }
  const first = rows.find(({ cells }) => cells[column]);
  return first?.cells[column]?.range.start ?? { line: 0, character: 0 };
}

/** Indices of the columns whose text stands in a file. */
export const columnsOf = (columns: readonly CompareColumn[], uri: string): readonly number[] =>
  columns.flatMap((column, index) => (column.uri === uri ? [index] : []));

export const isBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** Two drafts of a paragraph as one text, in which what was removed stands before what was added in its place. */
export function inOne(old: CompareCell | null, next: CompareCell | null): readonly CompareTextRun[] {
  if (old === null || next === null) {
    const kind = old === null ? 'added' : 'removed';
    return runsOf((old ?? next)!).map(({ text }) => ({ text, kind }));
  }
  const label = (text: string | null, kind: 'plain' | 'added' | 'removed') =>
    text === null ? [] : [{ text: `${text} `, kind }];
  const labels =
    old.label === next.label
      ? label(next.label, 'plain')
      : [...label(old.label, 'removed'), ...label(next.label, 'added')];
  return [...labels, ...merged(old.runs, next.runs)];
}

/** Runs of a cell behind its label. */
export const runsOf = ({ label, runs }: CompareCell): readonly CompareTextRun[] =>
  label === null ? runs : [{ text: `${label} `, kind: 'plain' }, ...runs];

/**
 * What both have is taken from the new draft; drafts that do not agree on that are shown one after the other. They may
 * agree but for spaces: where a paragraph was split, one has more of them.
 */
function merged(old: readonly CompareTextRun[], next: readonly CompareTextRun[]): readonly CompareTextRun[] {
  const both = (runs: readonly CompareTextRun[], own: string) =>
    runs.reduce((text, run) => (run.kind === own ? text : text + run.text), '');
  const [before, now] = [both(old, 'removed'), both(next, 'added')];
  if (bare(before) !== bare(now))
    return [
      ...old.map(({ text }) => ({ text, kind: 'removed' as const })),
      ...next.map(({ text }) => ({ text, kind: 'added' as const })),
    ];
  const { lengthOf, indexOf } = before === now ? EXACT : SPACELESS;
  // How much of the common text stands before each removed run.
  let common = 0;
  const removed = old.flatMap((run) => {
    if (run.kind === 'removed') return [{ at: common, run }];
    common += lengthOf(run.text);
    return [];
  });
  const made: CompareTextRun[] = [];
  let at = 0;
  const take = () => {
    while (removed[0] !== undefined && removed[0].at <= at) made.push(removed.shift()!.run);
  };
  for (const run of next) {
    take();
    if (run.kind === 'added') {
      made.push(run);
      continue;
    }
    let text = run.text;
    while (removed[0] !== undefined && removed[0].at < at + lengthOf(text)) {
      const cut = indexOf(text, removed[0].at - at);
      made.push({ ...run, text: text.slice(0, cut) });
      text = text.slice(cut);
      at = removed[0].at;
      take();
    }
    made.push({ ...run, text });
    at += lengthOf(text);
  }
  take();
  return made;
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** How long a text is, and where so much of it is over. */
interface Measure {
  lengthOf(text: string): number;
  indexOf(text: string, length: number): number;
}

const EXACT: Measure = { lengthOf: ({ length }) => length, indexOf: (_, length) => length };

/** Spaces count for nothing, and belong to what stands before them. */
const SPACELESS: Measure = {
  lengthOf: (text) => bare(text).length,
  indexOf(text, length) {
    let left = length;
    let index = 0;
    while (index < text.length && (left > 0 || /\s/.test(text[index]!)))
      if (!/\s/.test(text[index++]!)) left--;
    return index;
  },
};
