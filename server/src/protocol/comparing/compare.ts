import type { Version } from '../../core/comparing.ts';
import { pauses } from '../beside.ts';
import type * as own from '../requests.ts';
import type { World } from '../world.ts';
import { otherVersionsOf } from './candidates.ts';
import { compared } from './compared.ts';
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
      ? [version, ...(await otherVersionsOf(world, version))]
      : await withOthers(world, version, params.with, params.place ?? 0);
  if (versions.length < 2) return null;
  const { config } = await world.configOf(params.uri);
  const pause = pauses();
  const comparison = await compared(world, versions, config, async () => {
    await pause();
    return true;
  });
  return comparison && resultOf(world, comparison);
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
