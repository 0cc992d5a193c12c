import {
  CHANGES,
  type Change,
  type ComparedRow,
  type Comparison,
  nameOf,
  unitsOf,
  type Version,
  type WordRun,
  wordDiffOf,
} from '../../core/comparing.ts';
import { render } from '../../core/index.ts';
import type { Colours, Paint } from '../colours.ts';
import { counted } from '../words.ts';
import { problemLine, type Writing } from './compare-problems.ts';
import { clipped, linesOf, type Stretch } from './lines.ts';

/** Of words that did not change, so many characters are shown on each side of those that did. */
const AROUND = 60;
/** What did not change at all is shown by so many columns of its beginning. */
const SHOWN = 70;

/** What became of each paragraph, with its words where they changed, and a sum. */
export function draftLines(comparison: Comparison, writing: Writing): readonly string[] {
  const { rows, versions } = comparison;
  const lines: string[] = [];
  for (let at = 0; at < rows.length; at++) {
    const run = runOfNumbers(rows, at, writing);
    lines.push(
      ...(run > 1 ? numberLines(rows.slice(at, at + run), writing) : rowLines(rows[at]!, versions, writing)),
    );
    at += run > 1 ? run - 1 : 0;
  }
  return [...lines, sumOf(rows)];
}

/** How many rows that go only by their numbers follow one another, those that did not change among them passed over. */
function runOfNumbers(rows: readonly ComparedRow[], from: number, { isAll }: Writing): number {
  if (isAll || rows[from]!.problems.length > 0 || rows[from]!.change !== 'renumbered') return 1;
  let end = from + 1;
  for (let at = end; at < rows.length; at++) {
    const { change, problems } = rows[at]!;
    if ((change !== 'renumbered' && change !== 'same') || problems.length > 0) break;
    if (change === 'renumbered') end = at + 1;
  }
  return end - from;
}

/** "Renumbered: 3 → 4, 4 → 5". */
function numberLines(rows: readonly ComparedRow[], { phrases, width, colours }: Writing): readonly string[] {
  const numbers = rows
    .filter(({ change }) => change === 'renumbered')
    .map(({ cells }) => cells.map((cell) => cell!.units[0]!.path || '—').join(' → '));
  const stretches = [
    { text: `${render(CHANGES.renumbered, phrases)}:`, paint: colours.blue },
    { text: ` ${numbers.join(', ')}`, paint: plainly },
  ];
  return [...linesOf(stretches, { width, indent: '', language: 'en' }), ''];
}

function rowLines(row: ComparedRow, versions: readonly Version[], writing: Writing): readonly string[] {
  const { colours, isAll, phrases, width } = writing;
  const change = row.change!;
  const problems = row.problems.map((problem) => `  ${problemLine(problem, versions, writing)}`);
  if (change === 'same' && !isAll && problems.length === 0) return [];
  const { language } = versions[0]!.resolution;
  const name = namesOf(row, versions, writing).join(' → ');
  const head = `${colours.blue(name)}: ${paintOf(change, colours)(render(CHANGES[change], phrases))}`;
  const stretches = stretchesOf(wordDiffOf(versions, row), colours);
  const isOne = row.rewordings === undefined && change !== 'added' && change !== 'removed';
  const shown = isOne ? [{ text: clipped(stretches[0]?.text ?? '', SHOWN), paint: colours.dim }] : stretches;
  return [head, ...linesOf(shown, { width, indent: '  ', language }), ...problems, ''];
}

/** By the name it has; by both where they differ. */
function namesOf(row: ComparedRow, versions: readonly Version[], { phrases }: Writing): readonly string[] {
  const names = row.cells.flatMap((cell, at) => {
    if (cell === null) return [];
    const units = unitsOf(versions[at]!);
    return cell.units.map((unit) => render(nameOf(unit, units), phrases)).join(' + ');
  });
  return [...new Set(names)];
}

function paintOf(change: Change, colours: Colours): (text: string) => string {
  if (change === 'added') return colours.green;
  if (change === 'removed') return colours.red;
  return change === 'same' ? colours.dim : colours.yellow;
}

/** Words between marks that tell them apart without colours, too: "[-old-]{+new+}"; long ones unchanged are cut short. */
function stretchesOf(runs: readonly WordRun[], colours: Colours): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const push = (text: string, paint: Paint): void => {
    const isAgain = text.trim() === '' && /\s$/.test(stretches.at(-1)?.text ?? ' ');
    if (text !== '' && !isAgain) stretches.push({ text, paint });
  };
  runs.forEach(({ kind, text }, at) => {
    if (kind === 'same') {
      push(runs.length === 1 ? text : shortened(text, at > 0, at < runs.length - 1), plainly);
      return;
    }
    const [open, close, paint] = kind === 'removed' ? ['[-', '-]', colours.red] : ['{+', '+}', colours.green];
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
    push(before, plainly);
    push(`${open}${words}${close}`, paint);
    push(after, plainly);
  });
  return stretches;
}

const plainly = (text: string): string => text;

/** What stands near a change, before or behind. */
function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  const most = AROUND * (Number(isAfter) + Number(isBefore));
  if (text.length <= most + 10) return text;
  const head = isAfter ? cut(text.slice(0, AROUND), true) : '';
  const tail = isBefore ? cut(text.slice(-AROUND), false) : '';
  return `${head}${head === '' ? '' : ' '}… ${tail}`;
}

/** Whole words, where there are spaces between them. */
function cut(text: string, isHead: boolean): string {
  const at = isHead ? text.lastIndexOf(' ') : text.indexOf(' ');
  if (at < 0) return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return isHead ? text.slice(0, at) : text.slice(at + 1);
}

/** "4 of 23 parts differ: 1 added, 3 reworded." */
function sumOf(rows: readonly ComparedRow[]): string {
  const counts = new Map<Change, number>();
  for (const { change } of rows) counts.set(change!, (counts.get(change!) ?? 0) + 1);
  const same = counts.get('same') ?? 0;
  counts.delete('same');
  if (counts.size === 0) return `No difference in ${counted(rows.length, 'row')}.`;
  const list = [...counts].map(([change, count]) => `${count} ${change}`).join(', ');
  return `${rows.length - same} of ${counted(rows.length, 'row')} differ: ${list}.`;
}
