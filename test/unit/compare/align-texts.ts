// Versions of a text, and their rows as a person would write them down.
import { readFileSync } from 'node:fs';
import { alignVersions, type Unit, unitsOf, type Version } from '../../../server/src/core/comparing.ts';
import { Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';

/** A sample in six languages, as blocks between blank lines. */
export function sampleBlocks(name: string): ReadonlyMap<LanguageCode, readonly string[]> {
  return new Map(
    LANGUAGES.map((language) => [
      language,
      readFileSync(`samples/${name}.${language}.resolution`, 'utf8').trimEnd().split('\n\n'),
    ]),
  );
}

export function versionOf(blocks: readonly string[], language: LanguageCode): Version {
  const document = Document.open(`${blocks.join('\n\n')}\n`, { language });
  return { document, resolution: document.resolutions[0]! };
}

/** Rows, a line each: in each version the places of what stands there in the text as it was; – for nothing. */
export function rowLines(versions: readonly Version[], originals: readonly Version[]): readonly string[] {
  return alignVersions(versions).map(({ cells, isMoved }) => {
    const names = cells.map((cell, version) =>
      cell === null ? '–' : cell.units.map((unit) => placeOf(unit, originals[version]!)).join('+'),
    );
    return `${names.join(' ')}${isMoved ? ' moved' : ''}`;
  });
}

/** Place among the units of the original; "3&4" for two in one piece, "new" for none of them. */
function placeOf({ words }: Unit, original: Version): string {
  const there = unitsOf(original);
  const same = there.find((unit) => unit.words === words);
  if (same !== undefined) return String(same.index);
  const core = (text: string): string => text.replace(/[\p{P}\s]+$/u, '');
  const within = there.find((unit) => core(unit.words).includes(core(words)));
  if (within !== undefined) return String(within.index);
  const parts = there.filter((unit) => words.includes(core(unit.words).slice(-60)));
  return parts.length === 0 ? 'new' : parts.map(({ index }) => index).join('&');
}

/** The rows of texts that have the same units. */
export const equalRows = (version: Version, versions: number): readonly string[] =>
  unitsOf(version).map(({ index }) => Array.from({ length: versions }, () => index).join(' '));
