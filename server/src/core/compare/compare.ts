import { alignVersions } from './align/versions.ts';
import { compareDrafts } from './drafts/drafts.ts';
import type { Comparison, Version } from './model.ts';

/** Two texts in one language as drafts, or as resolutions of different years; any others as versions of one text. */
export function compareTexts(versions: readonly Version[], _options: object): Comparison {
  const [one, other] = versions;
  const isOneLanguage = versions.every(({ resolution }) => resolution.language === one!.resolution.language);
  if (versions.length === 2 && isOneLanguage) return compareDrafts(one!, other!);
  return {
    kind: 'languages',
    versions,
    rows: alignVersions(versions).map((row) => ({ ...row, problems: [] })),
    problems: [],
  };
}
