import {
  type Cell,
  type ComparedRow,
  type Comparison,
  nameOfRow,
  type Version,
} from '../../core/comparing.ts';
import { render } from '../../core/index.ts';
import { counted } from '../words.ts';
import { differencesOf, problemLine, type Writing } from './compare-problems.ts';
import { clipped, isolated } from './lines.ts';

/** What has no opening is shown by so many columns of its beginning. */
const SHOWN = 24;

/** A line a row, "Operative paragraph 3: en Requests | fr Prie | …", what disagrees below it, and a sum. */
export function versionLines(comparison: Comparison, writing: Writing): readonly string[] {
  const { rows, versions } = comparison;
  const sum = `${counted(rows.length, 'row')}, ${counted(versions.length, 'version')}, ${differencesOf(comparison)}.`;
  return [...rows.flatMap((row) => rowLines(row, versions, writing)), '', sum];
}

function rowLines(row: ComparedRow, versions: readonly Version[], writing: Writing): readonly string[] {
  const { colours, phrases } = writing;
  const cells = row.cells.map((cell, at) => {
    const { language } = versions[at]!.resolution;
    return `${colours.dim(language)} ${cell === null ? colours.red('—') : isolated(shownOf(cell), language)}`;
  });
  const indent = '  '.repeat(row.cells.find((cell) => cell !== null)?.units[0]?.level ?? 0);
  return [
    `${indent}${colours.blue(render(nameOfRow(versions, row), phrases))}: ${cells.join(' | ')}`,
    ...row.problems.map((problem) => `${indent}    ${problemLine(problem, versions, writing)}`),
  ];
}

/** By its opening, else by its first words; with how many more there are in its place. */
function shownOf({ units }: Cell): string {
  const [first, ...more] = units;
  const shown = first!.opening?.text ?? clipped(first!.words, SHOWN);
  return more.length === 0 ? shown : `${shown} (+${more.length})`;
}
