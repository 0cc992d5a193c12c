import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Phrases } from './core/index.ts';
import type { PhraseSource } from './host/locale.ts';

/** The translations that lie beside the bundles; English has none and needs none. */
export const phrasesIn: PhraseSource = async (language) => {
  try {
    const file = join(__dirname, '../../l10n', `rules.${language}.json`);
    return JSON.parse(await readFile(file, 'utf8')) as Phrases;
  } catch {
    return {};
  }
};
