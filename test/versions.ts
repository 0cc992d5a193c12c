// Language versions of one text, compared as the product compares them.
import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compareTexts, loadAligned, type Version } from '../server/src/core/comparing.ts';
import { allResolutions, type Document, type Finding, render } from '../server/src/core/index.ts';

/** What adopted versions open with. */
export const ALIGNED = await loadAligned(async (name) => gunzipSync(fs.readFileSync(`data/${name}`)));

/** The resolutions of a file, or the first of several files, as versions of one text. */
export const versionsOf = (...documents: readonly Document[]): readonly Version[] =>
  documents.flatMap((document) =>
    allResolutions(document)
      .slice(0, documents.length > 1 ? 1 : undefined)
      .map((resolution) => ({ document, resolution })),
  );

/** What is reported of the versions in one file, in the order of the rows, as findings. */
export function differencesIn(document: Document): readonly Finding[] {
  return compareTexts(versionsOf(document), { openings: ALIGNED })
    .rows.flatMap(({ problems }) => problems)
    .map(({ code, severity, span, message }) => ({
      code,
      severity,
      span: span!,
      message: render(message),
      fixes: [],
    }));
}
