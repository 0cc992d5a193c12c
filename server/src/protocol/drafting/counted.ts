import {
  type AlignedOpenings,
  explainOpening,
  type LanguageCounts,
  loadAligned,
  loadCounts,
  loadExamples,
  type OpeningExplained,
} from '../../core/drafting.ts';
import type { LanguageCode } from '../../core/index.ts';
import type { World } from '../world.ts';

/** Counted openings of a server: read when first wanted, and only once; `null` where they cannot be read. */
class Counted {
  private readonly world: World;
  private readonly byLanguage = new Map<LanguageCode, Promise<LanguageCounts | null>>();
  private versions: Promise<AlignedOpenings | null> | null = null;

  constructor(world: World) {
    this.world = world;
  }

  counts(language: LanguageCode): Promise<LanguageCounts | null> {
    let counts = this.byLanguage.get(language);
    if (counts === undefined) {
      counts = loadCounts(this.world.data, language).catch(() => null);
      this.byLanguage.set(language, counts);
    }
    return counts;
  }

  aligned(): Promise<AlignedOpenings | null> {
    this.versions ??= loadAligned(this.world.data).catch(() => null);
    return this.versions;
  }
}

const counted = new WeakMap<World, Counted>();

export function countedIn(world: World): Counted {
  let found = counted.get(world);
  if (found === undefined) {
    found = new Counted(world);
    counted.set(world, found);
  }
  return found;
}

/** What there is to know of an opening; `null` where the counts cannot be read. */
export async function explained(
  world: World,
  opening: string,
  part: 'preambular' | 'operative',
  language: LanguageCode,
): Promise<OpeningExplained | null> {
  const source = countedIn(world);
  const [counts, aligned, examples] = await Promise.all([
    source.counts(language),
    source.aligned(),
    loadExamples(language),
  ]);
  if (counts === null || aligned === null) return null;
  return explainOpening(opening, part, counts[part], aligned, examples);
}
