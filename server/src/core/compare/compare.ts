import { compareDrafts } from './drafts/drafts.ts';
import { comparingVersions, type VersionsOptions } from './languages.ts';
import type { Comparison, Version } from './model.ts';
import { finished, type Steps } from './steps.ts';
import { areOfDifferentYears } from './years/sessions.ts';
import { compareYears } from './years/years.ts';

/** Two texts in one language as drafts, or as resolutions of different years; any others as versions of one text. */
export function compareTexts(versions: readonly Version[], options: VersionsOptions): Comparison {
  return finished(comparingTexts(versions, options));
}

/** The same in steps, where there are more than two texts or languages. */
export function* comparingTexts(versions: readonly Version[], options: VersionsOptions): Steps<Comparison> {
  const [one, other] = versions;
  const isOneLanguage = versions.every(({ resolution }) => resolution.language === one!.resolution.language);
  if (versions.length !== 2 || !isOneLanguage) return yield* comparingVersions(versions, options);
  return areOfDifferentYears(one!.resolution, other!.resolution)
    ? compareYears(one!, other!, options.settings)
    : compareDrafts(one!, other!);
}
