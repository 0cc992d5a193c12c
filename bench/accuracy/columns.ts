/** Rows of cells as a table; every column but the first that holds figures stands to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  const numeric = widths.map(
    (_, column) =>
      column > 0 && rows.slice(1).some((row) => row[column] !== undefined && /^[\d–]/.test(row[column])),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          numeric[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `part` in per cent of `whole`, with one decimal; a dash of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
