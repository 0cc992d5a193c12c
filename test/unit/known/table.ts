import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LanguageCode } from '../../../server/src/core/index.ts';
import type { KnownTable } from '../../../server/src/core/known/table.ts';
import { loadKnown, titlesFile } from '../../../server/src/core/known/table.ts';

/** A data file as it ships, unpacked. */
export async function dataFile(name: string): Promise<Uint8Array> {
  return gunzipSync(readFileSync(`data/${name}`));
}

/** The table as it ships, with the titles of these languages. */
export async function tableWith(...languages: readonly LanguageCode[]): Promise<KnownTable> {
  let table = await loadKnown(dataFile);
  for (const language of languages) table = table.withTitles(language, await dataFile(titlesFile(language)));
  return table;
}
