import { ByteReader, DamagedData } from '../../known/bytes.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { Part } from '../../syntax/openings.ts';

/**
 * The data files of counted openings, as `server/tools/openings` writes them: whole numbers and texts one after
 * another (`ByteReader`), packed with gzip.
 *
 * openings.LANGUAGE.bin: format; of each part: openings (text, count), the most frequent first; what follows what
 * (the one before, from 1, 0 for the beginning; then opening and count); bodies (key; openings and counts; then
 * openings after two others: those two, from 1, 0 for the beginning, opening, count).
 */
export const FORMAT = 1;
export const countsFile = (language: LanguageCode): string => `openings.${language}.bin`;

export const PARTS: readonly Part[] = ['preambular', 'operative'];

/** How often: by opening, as its number in the list of its part. */
export type ByOpening = ReadonlyMap<number, number>;

/** Openings of one part of texts, counted. -1 stands for the beginning of the part. */
export interface PartCounts {
  readonly openings: readonly { readonly text: string; readonly count: number }[];
  /** What follows an opening. */
  readonly next: ReadonlyMap<number, ByOpening>;
  /** By adopting body. */
  readonly bodies: ReadonlyMap<string, BodyCounts>;
}

export interface BodyCounts {
  readonly openings: ByOpening;
  /** What follows two others. */
  readonly triples: readonly Triple[];
}

export type Triple = readonly [before: number, last: number, opening: number, count: number];

/** Throws `DamagedData`. */
export function readCounts(bytes: Uint8Array): Readonly<Record<Part, PartCounts>> {
  const reader = new ByteReader(bytes);
  if (reader.count() !== FORMAT) throw new DamagedData('The data has another format.');
  const counts = { preambular: readPart(reader), operative: readPart(reader) };
  if (!reader.ended) throw new DamagedData('The data goes on after its end.');
  return counts;
}

function readPart(reader: ByteReader): PartCounts {
  return {
    openings: list(reader, () => ({ text: reader.text(), count: reader.count() })),
    next: new Map(list(reader, () => [reader.count() - 1, readByOpening(reader)])),
    bodies: new Map(
      list(reader, () => [
        reader.text(),
        {
          openings: readByOpening(reader),
          triples: list(reader, () => [
            reader.count() - 1,
            reader.count() - 1,
            reader.count(),
            reader.count(),
          ]),
        },
      ]),
    ),
  };
}

function readByOpening(reader: ByteReader): ByOpening {
  return new Map(list(reader, () => [reader.count(), reader.count()]));
}

function list<T>(reader: ByteReader, read: () => T): T[] {
  return Array.from({ length: reader.count() }, read);
}
