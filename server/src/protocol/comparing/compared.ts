import { type Comparison, comparingTexts, type Version } from '../../core/comparing.ts';
import { allResolutions, type Settings } from '../../core/index.ts';
import type { GoesOn } from '../beside.ts';
import type { OpenText } from '../texts.ts';
import type { World } from '../world.ts';
import { openingsOf } from './openings.ts';

interface Kept {
  readonly settings: string;
  readonly comparison: Comparison;
}

/** The last comparisons that an open text had a part in, the newest first. They go with it. */
const kept = new WeakMap<OpenText, readonly Kept[]>();
/** Of a file with many resolutions, and of views that show a text beside others. */
const MOST = 12;

/**
 * Texts compared. What was compared last holds while they are as they were, whichever of them is asked for; of texts that
 * were edited, the earlier comparison tells which paragraphs belong together, where words alone have changed. `null` where
 * it is broken off.
 */
export async function compared(
  world: World,
  versions: readonly Version[],
  config: Settings,
  goesOn: GoesOn,
): Promise<Comparison | null> {
  const settings = JSON.stringify(config);
  const open = [...world.texts.all()];
  const isNow = (each: Kept): boolean =>
    each.settings === settings && isEach(each, versions, (a, b) => a.resolution === b.resolution);
  const now = open.flatMap((text) => kept.get(text)?.find(isNow) ?? [])[0];
  if (now !== undefined) return now.comparison;
  const texts = open.filter(({ document }) => versions.some((version) => version.document === document));
  const isBefore = (each: Kept): boolean => isEach(each, versions, areOneText);
  const before = texts.flatMap((text) => kept.get(text)?.find(isBefore) ?? [])[0]?.comparison;
  const openings = await openingsOf(world);
  const steps = comparingTexts(versions, { openings, settings: config, ...(before && { before }) });
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (!(await goesOn())) return null;
  const comparison = step.value;
  for (const text of texts) {
    const others = (kept.get(text) ?? []).filter((each) => !isBefore(each));
    kept.set(text, [{ settings, comparison }, ...others].slice(0, MOST));
  }
  return comparison;
}

/** Keeps of an open text's comparisons those alone whose files are open or are `wanted`, by their URIs. */
export function forgetOthers({ texts }: World, text: OpenText, wanted: ReadonlySet<string>): void {
  const isKept = ({ document: { uri } }: Version): boolean => wanted.has(uri) || texts.get(uri) !== undefined;
  const last = kept.get(text)?.filter(({ comparison }) => comparison.versions.every(isKept));
  if (last !== undefined) kept.set(text, last);
}

function isEach(
  { comparison }: Kept,
  versions: readonly Version[],
  isSame: (a: Version, b: Version) => boolean,
): boolean {
  const old = comparison.versions;
  return old.length === versions.length && versions.every((version, at) => isSame(version, old[at]!));
}

/** In the same file, at the same place among its resolutions. */
function areOneText(a: Version, b: Version): boolean {
  return a.document.uri === b.document.uri && placeOf(a) === placeOf(b);
}

const placeOf = ({ document, resolution }: Version): number => allResolutions(document).indexOf(resolution);
