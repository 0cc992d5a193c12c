import type { Result } from './result.ts';

const HEADINGS = ['target', 'what', 'ours', 'beside', 'ratio', 'limit', ''];

/** The results as a table for people. */
export function tableOf(results: readonly Result[]): string {
  const rows = [HEADINGS, ...results.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return [
    line(rows[0]!),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...rows.slice(1).map(line),
  ].join('\n');
}

function cells({ target, what, ours, unit, beside, figure, limit, met }: Result): string[] {
  const sign = limit?.kind === 'at most' ? '≤' : '≥';
  return [
    target === 0 ? '' : String(target),
    what,
    `${number(ours)} ${unit}`,
    beside === null ? '' : `${beside.name} ${number(beside.value)} ${unit}`,
    figure === null ? '' : beside === null ? number(figure) : `${number(figure)} ×`,
    limit === null ? '' : `${sign} ${number(limit.value)}`,
    met === null ? '' : met ? 'ok' : 'MISSED',
  ];
}

/** Three digits that count. */
function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 0.01))));
  return value.toFixed(Math.min(digits, 3));
}
