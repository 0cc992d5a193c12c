import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type KnownResolutions, LANGUAGES, type References } from '../server/src/core/index.ts';
import { loadKnown, titlesFile } from '../server/src/core/known/table.ts';
import { adoptedTexts } from './accuracy/corpus.ts';
import { references } from './in-memory-references.ts';

/** The table of known resolutions with its titles in every language. */
export async function knownResolutions(): Promise<KnownResolutions> {
  const read = async (name: string): Promise<Uint8Array> => gunzipSync(await readFile(`data/${name}`));
  let known = await loadKnown(read);
  for (const language of LANGUAGES) known = known.withTitles(language, await read(titlesFile(language)));
  return known;
}

/** What the measured checkers consult: the table of known resolutions, and the adopted texts themselves as library. */
export async function corpusReferences(shared: string): Promise<References> {
  const texts = [...adoptedTexts(shared)].map(({ name, text }) => [`file:///corpus/${name}`, text] as const);
  return references({ known: await knownResolutions(), texts: Object.fromEntries(texts) });
}
