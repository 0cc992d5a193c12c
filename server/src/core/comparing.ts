/** The face of the core for several versions of one text: read when a comparison is first asked for. */

export { ownKeyOf } from './citations/citation.ts';
export { alignVersions } from './compare/align/versions.ts';
export { type Choice, type ChosenFile, chooseGroups, indexOf } from './compare/choosing.ts';
export { compareTexts, comparingTexts } from './compare/compare.ts';
export { compareDrafts } from './compare/drafts/drafts.ts';
export { type WordRun, wordDiffOf } from './compare/drafts/word-diff.ts';
export {
  draftStem,
  type FileName,
  languageMarked,
  namedAlike,
  readFileName,
} from './compare/file-names.ts';
export { type Candidate, groupOf, versionsOf } from './compare/grouping.ts';
export { compareVersions, type VersionsOptions } from './compare/languages.ts';
export { type Described, likenessOf, symbolStem } from './compare/likely.ts';
export type * from './compare/model.ts';
export { CHANGES, nameOf, nameOfRow } from './compare/names.ts';
export { type Mark, runsOf, type TextRun } from './compare/runs.ts';
export type { Steps } from './compare/steps.ts';
export { unitsOf } from './compare/units.ts';
export { headOf } from './compare/versions/context.ts';
export { type AlignedOpenings, loadAligned } from './drafting/openings/aligned.ts';
