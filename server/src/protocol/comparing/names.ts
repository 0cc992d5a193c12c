import { type AlignedRow, nameOfRow, type Version } from '../../core/comparing.ts';
import { type LanguageCode, packOf } from '../../core/index.ts';
import { say, type World } from '../world.ts';

/** How people name a row, in the reader's language, by the first version that has it. */
export const rowName = (world: World, versions: readonly Version[], row: AlignedRow): string =>
  say(world, nameOfRow(versions, row));

/** Names of languages by the language that they are in: slow to make. */
const names = new Map<LanguageCode, Intl.DisplayNames>();

/** A language as the reader calls it: "French", "français"; by its own name where the platform has none. */
export function languageName({ language }: World, of: LanguageCode): string {
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  names.set(language, known);
  return known.of(of) ?? packOf(of).name;
}
