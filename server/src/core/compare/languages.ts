import type { AlignedOpenings } from '../drafting/openings/aligned.ts';
import type { Settings } from '../rules/settings.ts';
import { aligning } from './align/versions.ts';
import { contentsOf } from './content/content.ts';
import type { AlignedRow, Comparison, Version } from './model.ts';
import { problemsOf } from './problems.ts';
import { rowsAgain } from './rows-again.ts';
import { finished, type Steps } from './steps.ts';
import { apart } from './versions/apart.ts';
import { Context } from './versions/context.ts';
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
  /** An earlier comparison of the same texts: its rows are taken where they can be no others. */
  readonly before?: Comparison;
}

const CHECKS = [missing, labels, order, split, openings, facts, brackets, notePlaces];

/**
 * Language versions of one text beside each other, and where they disagree. With three or more the one is blamed that
 * stands alone; of two, the one that lacks something. Comments in the files silence what stands there.
 */
export function compareVersions(versions: readonly Version[], options: VersionsOptions): Comparison {
  return finished(comparingVersions(versions, options));
}

/** The same in steps. */
export function* comparingVersions(
  versions: readonly Version[],
  options: VersionsOptions,
): Steps<Comparison> {
  const { before } = options;
  const rows = (before && rowsAgain(before, versions)) ?? apart(yield* aligning(versions), versions);
  for (const version of versions) {
    contentsOf(version);
    yield;
  }
  const context = new Context(versions, rows, options.openings);
  for (const check of CHECKS) {
    check(context);
    yield;
  }
  const problems = problemsOf(versions, context.reports, options.settings ?? {});
  return {
    kind: 'languages',
    versions,
    rows: rows.map((row: AlignedRow, index) => ({ ...row, problems: problems.get(index) ?? [] })),
    problems: [],
  };
}
