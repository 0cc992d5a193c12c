import { houseOf } from '../houses/houses.ts';
import type { Severity } from '../houses/profile.ts';
import { armed, type Settings } from '../rules/settings.ts';
import { unsilenced } from '../rules/silencing.ts';
import type { Problem, Version } from './model.ts';
import type { Report } from './versions/context.ts';

/** By row, what is on in its version's house and silenced by no comment there. */
export function problemsOf(
  versions: readonly Version[],
  reports: readonly Report[],
  settings: Settings,
): ReadonlyMap<number, Problem[]> {
  const byRow = new Map<number, Problem[]>();
  versions.forEach(({ document, resolution }, version) => {
    const levels = new Map(
      armed(houseOf(resolution.body ?? '', settings), settings).map(({ rule, severity }) => [
        rule.code,
        severity,
      ]),
    );
    const own = reports
      .filter((report) => report.version === version && levels.has(report.code))
      .sort((a, b) => a.span.start - b.span.start);
    for (const report of unsilenced(own, document.pages)) {
      const problem = problemOf(report, levels.get(report.code)!);
      byRow.set(report.row, [...(byRow.get(report.row) ?? []), problem]);
    }
  });
  return byRow;
}

const problemOf = ({ code, version, span, message, isWeak }: Report, level: Severity): Problem => ({
  code,
  severity: isWeak === true ? 'hint' : level,
  message,
  version,
  span,
});
