import type { ReadData } from '../../known/known.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import type { Part } from '../../syntax/openings.ts';
import { OpeningCounts } from './counts.ts';
import { countsFile, readCounts } from './format.ts';

/** The counted openings of one language, by part. */
export type LanguageCounts = Readonly<Record<Part, OpeningCounts>>;

/** Rejects with `DamagedData` or with what `read` rejects with. */
export async function loadCounts(read: ReadData, language: LanguageCode): Promise<LanguageCounts> {
  const data = readCounts(await read(countsFile(language)));
  const pack = packOf(language);
  return {
    preambular: new OpeningCounts(data.preambular, pack, 'preambular'),
    operative: new OpeningCounts(data.operative, pack, 'operative'),
  };
}
