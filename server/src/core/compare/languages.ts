import type { AlignedOpenings } from '../drafting/openings/aligned.ts';
import { houseOf } from '../houses/houses.ts';
import type { Severity } from '../houses/profile.ts';
import { armed, type Settings } from '../rules/settings.ts';
import { unsilenced } from '../rules/silencing.ts';
import { alignVersions } from './align/versions.ts';
import type { AlignedRow, Comparison, Problem, Version } from './model.ts';
import { Context, type Report } from './versions/context.ts';
import { facts } from './versions/facts.ts';
import { labels } from './versions/labels.ts';
import { missing } from './versions/missing.ts';
import { openings } from './versions/openings.ts';
import { brackets, notePlaces, order, split } from './versions/structure.ts';

export interface VersionsOptions {
  /** What adopted versions open with; without it openings are not compared. */
  readonly openings: AlignedOpenings | null;
  /** Levels of the rules `versions/…`, as for checking; those of the rules' own without. */
  readonly settings?: Settings;
}

const CHECKS = [missing, labels, order, split, openings, facts, brackets, notePlaces];

/**
 * Language versions of one text beside each other, and where they disagree. With three or more the one is blamed that
 * stands alone; of two, the one that lacks something. Comments in the files silence what stands there.
 */
export function compareVersions(versions: readonly Version[], options: VersionsOptions): Comparison {
  const rows = alignVersions(versions);
  const context = new Context(versions, rows, options.openings);
  for (const check of CHECKS) check(context);
  const problems = problemsOf(context, options.settings ?? {});
  return {
    kind: 'languages',
    versions,
    rows: rows.map((row: AlignedRow, index) => ({ ...row, problems: problems.get(index) ?? [] })),
    problems: [],
  };
}

/** By row, what is on in its version's house and silenced by no comment there. */
function problemsOf({ versions, reports }: Context, settings: Settings): ReadonlyMap<number, Problem[]> {
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
