import { t } from '../../rules/message.ts';
import { type Context, headOf } from './context.ts';
import { callerRow } from './missing.ts';
import { inLanguages } from './names.ts';
import { mostOf, sidesOf } from './sides.ts';

/** Rows that stand elsewhere in some version, and rows that some versions have in two paragraphs. */
export function order(context: Context): void {
  const { rows, versions, reports } = context;
  const last = versions.map(() => -1);
  rows.forEach(({ isMoved, role }, row) => {
    // Notes follow their marks, which stand where the grammar of each language sets them.
    if (role === 'footnote') return;
    const present = context.present(row);
    if (isMoved === true && present.length > 1) {
      const indexOf = (version: number): number => context.cell(row, version)!.units[0]!.index;
      const out = present.filter((version) => isOut(context, row, version, indexOf(version), last[version]!));
      const blamed = out.length > 0 && out.length < present.length ? out : present.slice(-1);
      const others = present.filter((version) => !blamed.includes(version));
      for (const version of blamed)
        reports.push({
          code: 'versions/order',
          version,
          row,
          span: headOf(context.cell(row, version)!.units[0]!),
          message: t`This stands elsewhere ${inLanguages(versions, others)}.`,
        });
    } else
      for (const version of present)
        last[version] = Math.max(last[version]!, context.cell(row, version)!.units.at(-1)!.index);
  });
}

/** It stands before what the rows above have, or behind what the next row has. */
function isOut(context: Context, row: number, version: number, index: number, last: number): boolean {
  if (index < last) return true;
  for (let next = row + 1; next < context.rows.length; next++) {
    if (context.rows[next]!.isMoved === true) continue;
    const cell = context.cell(next, version);
    if (cell !== null) return cell.units[0]!.index < index;
  }
  return false;
}

/** What is one paragraph in some versions and several in others. */
export function split(context: Context): void {
  const { rows, versions, reports } = context;
  rows.forEach(({ cells }, row) => {
    const present = context.present(row);
    const counts = present.map((version) => [version, cells[version]!.units.length] as const);
    if (counts.every(([, count]) => count === 1)) return;
    const most = mostOf(counts)!;
    for (const [version, count] of counts) {
      if (count === most.value) continue;
      const where = inLanguages(versions, most.versions);
      reports.push({
        code: 'versions/split',
        version,
        row,
        span: headOf(cells[version]!.units[0]!),
        message: t`Paragraphs that say this: ${count} here, ${most.value} ${where}.`,
      });
    }
  });
}

/** Words that are bracketed in some versions alone. */
export function brackets(context: Context): void {
  const { rows, versions, reports } = context;
  rows.forEach((_, row) => {
    const found = context
      .present(row)
      .map(
        (version) =>
          [
            version,
            context.cell(row, version)!.units.flatMap((unit) => context.content(version, unit).brackets),
          ] as const,
      );
    const least = Math.min(...found.map(([, spans]) => spans.length));
    const having = found.filter(([, spans]) => spans.length > least).map(([version]) => version);
    const lacking = found.filter(([, spans]) => spans.length === least).map(([version]) => version);
    if (having.length === 0) return;
    const { blamed, isClear } = sidesOf(having, lacking, 'with');
    for (const [version, spans] of found) {
      if (having.includes(version) !== (blamed === 'with')) continue;
      const isWith = blamed === 'with';
      reports.push({
        code: 'versions/bracket',
        version,
        row,
        span: isWith ? spans[least]! : headOf(context.cell(row, version)!.units[0]!),
        message: isWith
          ? t`What is in square brackets here is not ${inLanguages(versions, lacking)}.`
          : t`Words in square brackets ${inLanguages(versions, having)} are not so here.`,
        isWeak: !isClear,
      });
    }
  });
}

/** Notes that are called in one paragraph here and in another there. */
export function notePlaces(context: Context): void {
  const { rows, versions, reports } = context;
  rows.forEach(({ role }, row) => {
    if (role !== 'footnote') return;
    const callers = context
      .present(row)
      .map((version) => [version, callerRow(context, row, version)] as const)
      .filter(([, caller]) => caller >= 0);
    const most = mostOf(
      callers.map(([version, caller]) => [version, rootRow(context, caller, version)] as const),
    );
    if (most === null) return;
    for (const [version, caller] of callers) {
      if (rootRow(context, caller, version) === most.value) continue;
      const label = context.cell(row, version)!.units[0]!.path;
      const call = context
        .cell(caller, version)!
        .units.flatMap(({ notes }) => notes)
        .find((each) => each.label === label)!;
      reports.push({
        code: 'versions/footnote',
        version,
        row,
        span: call.span,
        message: t`Footnote ${label} belongs to another paragraph ${inLanguages(versions, most.versions)}.`,
      });
    }
  });
}

function rootRow(context: Context, row: number, version: number): number {
  const parent = context.parentRow(row, version);
  return parent < 0 || context.rows[parent]!.role === 'annex' ? row : rootRow(context, parent, version);
}
