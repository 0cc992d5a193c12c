import { compareDrafts } from './drafts/drafts.ts';
import { compareVersions, type VersionsOptions } from './languages.ts';
import type { Comparison, Version } from './model.ts';
import { areOfDifferentYears } from './years/sessions.ts';
import { compareYears } from './years/years.ts';

/** Two texts in one language as drafts, or as resolutions of different years; any others as versions of one text. */
export function compareTexts(versions: readonly Version[], options: VersionsOptions): Comparison {
  const [one, other] = versions;
  const isOneLanguage = versions.every(({ resolution }) => resolution.language === one!.resolution.language);
  if (versions.length !== 2 || !isOneLanguage) return compareVersions(versions, options);
  return areOfDifferentYears(one!.resolution, other!.resolution)
    ? compareYears(one!, other!, options.settings)
    : compareDrafts(one!, other!);
}
