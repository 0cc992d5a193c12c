import { alignVersions, type Comparison, compareDrafts, type Version } from '../../core/comparing.ts';
import type * as own from '../requests.ts';
import type { World } from '../world.ts';
import { groupsOf } from './candidates.ts';
import { resultOf } from './rows.ts';
import { versionAt, versionOf } from './texts.ts';

/** Most texts that one answer holds. */
const MOST = 10;

/** The resolution at a place beside others; `null` where there is none, or nothing to compare it with. */
export async function answerCompare(
  world: World,
  params: own.CompareParams,
): Promise<own.CompareResult | null> {
  const version = await versionAt(world, params);
  if (version === null) return null;
  const versions =
    params.with === undefined
      ? await withItsVersions(world, version)
      : await withOthers(world, version, params.with, params.place ?? 0);
  return versions.length < 2 ? null : resultOf(world, comparisonOf(versions));
}

/** Its own column comes first. */
async function withItsVersions(world: World, version: Version): Promise<readonly Version[]> {
  const groups = await groupsOf(world, world.texts.get(version.document.uri) ?? version);
  const group = groups.find((each) => each.some(({ resolution }) => resolution === version.resolution)) ?? [];
  return [version, ...group.filter(({ resolution }) => resolution !== version.resolution)];
}

async function withOthers(
  world: World,
  version: Version,
  others: readonly own.ComparedText[],
  place: number,
): Promise<readonly Version[]> {
  const read = await Promise.all(others.slice(0, MOST - 1).map((other) => versionOf(world, other)));
  const found = read.flatMap((other) => other ?? []);
  return [...found.slice(0, place), version, ...found.slice(place)];
}

/** Two texts in one language are drafts; any others are taken for versions of one text. */
function comparisonOf(versions: readonly Version[]): Comparison {
  const [one, other] = versions;
  if (versions.length === 2 && one!.resolution.language === other!.resolution.language)
    return compareDrafts(one!, other!);
  return {
    kind: 'languages',
    versions,
    rows: alignVersions(versions).map((row) => ({ ...row, problems: [] })),
    problems: [],
  };
}
