import type { Cell, ComparedRow, Comparison, Problem, Version } from '../../core/comparing.ts';
import { indexOf } from '../../core/comparing.ts';
import { render } from '../../core/index.ts';
import type { CompareReport } from '../compare.ts';

/** One object, or an array of them where several texts were compared: `schemas/compare.schema.json`. */
export function compareJson(report: CompareReport): string {
  const found = report.comparisons.map((comparison) => comparisonJson(comparison, report));
  return `${JSON.stringify(found.length === 1 ? found[0] : found, null, 2)}\n`;
}

function comparisonJson({ kind, versions, rows, problems }: Comparison, report: CompareReport) {
  return {
    kind,
    versions: versions.map((version) => ({
      file: report.fileOf(version.document),
      language: version.resolution.language,
      resolution: indexOf(version),
    })),
    rows: rows.map((row) => rowJson(row, versions, report)),
    problems: problems.map((problem) => problemJson(problem, versions, report)),
  };
}

function rowJson(row: ComparedRow, versions: readonly Version[], report: CompareReport) {
  const { role, cells, change, rewordings, problems } = row;
  const [old, next] = versions;
  return {
    role,
    cells: cells.map((cell, at) => cell && cellJson(cell, versions[at]!)),
    ...(change === undefined ? {} : { change }),
    ...(rewordings === undefined
      ? {}
      : {
          rewordings: rewordings.map((each) => ({
            old: old!.document.rangeOf(each.old),
            new: next!.document.rangeOf(each.new),
          })),
        }),
    problems: problems.map((problem) => problemJson(problem, versions, report)),
  };
}

function cellJson({ units }: Cell, { document }: Version) {
  const [first, last] = [units[0]!, units.at(-1)!];
  return {
    range: document.rangeOf({ start: first.span.start, end: last.span.end }),
    opening: first.opening?.text ?? null,
    concept: first.opening?.concept ?? null,
  };
}

function problemJson(
  { code, severity, message, version, span }: Problem,
  versions: readonly Version[],
  { phrases }: CompareReport,
) {
  const document = version === null ? undefined : versions[version]?.document;
  return {
    code,
    severity,
    message: render(message, phrases),
    version,
    range: document === undefined || span === null ? null : document.rangeOf(span),
  };
}
