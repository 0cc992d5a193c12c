import {
  type AlignedOpenings,
  type Comparison,
  compareDrafts,
  compareVersions,
  loadAligned,
  type Version,
} from '../../core/comparing.ts';
import type { ReadData, Settings } from '../../core/index.ts';
import type { World } from '../world.ts';

/** What adopted versions pair, by where it is read from: only once, even where that fails. */
const openings = new WeakMap<ReadData, Promise<AlignedOpenings | null>>();

function openingsOf({ data }: World): Promise<AlignedOpenings | null> {
  let read = openings.get(data);
  if (read === undefined) {
    read = loadAligned(data).catch(() => null);
    openings.set(data, read);
  }
  return read;
}

/** Two texts in one language are drafts; any others are taken for versions of one text. */
export async function comparisonOf(
  world: World,
  versions: readonly Version[],
  settings: Settings,
): Promise<Comparison> {
  const [one, other] = versions;
  if (versions.length === 2 && one!.resolution.language === other!.resolution.language)
    return compareDrafts(one!, other!);
  return compareVersions(versions, { openings: await openingsOf(world), settings });
}
