/** The face of the core for several versions of one text: read when a comparison is first asked for. */

export { alignVersions } from './compare/align/versions.ts';
export { compareDrafts } from './compare/drafts/drafts.ts';
export type * from './compare/model.ts';
export { unitsOf } from './compare/units.ts';
