import { countOf } from '../../document/labels.ts';
import type { Label } from '../../document/views.ts';
import { t } from '../../rules/message.ts';
import { type Context, headOf } from './context.ts';
import { inLanguages } from './names.ts';
import { mostOf } from './sides.ts';

/** Operative numbers, and labels of items, that differ; not what follows from a paragraph that is missing or split. */
export function labels(context: Context): void {
  const lists = new Map<number, number[]>();
  context.rows.forEach(({ role }, row) => {
    if (role !== 'operative' && role !== 'item') return;
    const list = role === 'item' ? context.parentRow(row) : -1;
    lists.set(list, [...(lists.get(list) ?? []), row]);
  });
  for (const [list, rows] of lists) inList(context, rows, list < 0);
}

function inList(context: Context, rows: readonly number[], isNumbered: boolean): void {
  /** By version: how far its numbers are ahead of most, and how far they may be since the last paragraph. */
  const ahead = context.versions.map(() => 0);
  const due = context.versions.map(() => 0);
  /** Numbers follow paragraphs that stand elsewhere. */
  const moved = rows.filter((row) => context.rows[row]!.isMoved === true).length;
  for (const row of rows) {
    if (context.rows[row]!.isMoved === true) continue;
    const { cells } = context.rows[row]!;
    const counts = cells.map((cell) => cell?.units.length ?? 0);
    const labelled = context
      .present(row)
      .map((version) => [version, cells[version]!.units[0]!.label] as const)
      .filter(([, label]) => isNumbered || (label?.value ?? null) !== null);
    const values = labelled.map(([version, label]) => [version, countOf(label)] as const);
    const most = mostOf(values);
    if (most !== null)
      for (const [version, label] of labelled) {
        const value = countOf(label);
        if (value === null || most.value === null) {
          if (value !== most.value) tell(context, row, version, label, most.versions);
          continue;
        }
        const by = value - most.value;
        const isDue = [0, ahead[version]!, ahead[version]! + due[version]!].some(
          (each) => Math.abs(by - each) <= moved,
        );
        if (!isDue) tell(context, row, version, label, most.versions);
        ahead[version] = by;
        due[version] = 0;
      }
    const usual = mostOf(counts.map((count, version) => [version, count] as const))!.value;
    counts.forEach((count, version) => {
      due[version]! += count - usual;
    });
  }
}

function tell(
  context: Context,
  row: number,
  version: number,
  label: Label | null,
  others: readonly number[],
): void {
  const { versions, reports } = context;
  const unit = context.cell(row, version)!.units[0]!;
  const there = context.cell(row, others[0]!)!.units[0]!.label;
  const where = inLanguages(versions, others);
  const message =
    label === null
      ? t`Without a number here, “${there!.text}” ${where}.`
      : there === null
        ? t`“${label.text}” here, without a number ${where}.`
        : t`“${label.text}” here is “${there.text}” ${where}.`;
  reports.push({
    code: 'versions/number',
    version,
    row,
    span: label?.span ?? headOf(unit),
    message,
  });
}
