import { ALIGNED_FORMAT, VERSIONS } from '../../src/core/drafting/openings/aligned.ts';
import { PARTS } from '../../src/core/drafting/openings/format.ts';
import type { LanguageCode } from '../../src/core/languages/codes.ts';
import type { Part } from '../../src/core/syntax/openings.ts';
import { Writer } from '../known/encode.ts';

type Counts = Readonly<Record<string, number>>;

/** One English opening, and what the other versions of the same paragraphs open with. */
type Row = { readonly part: Part; readonly en: string; readonly count: number } & {
  readonly [language in Exclude<LanguageCode, 'en'>]?: Counts;
};

/** The data file: see `core/drafting/openings/aligned.ts`. */
export function alignedBytes(rows: readonly Row[]): Uint8Array {
  const writer = new Writer().count(ALIGNED_FORMAT).count(rows.length);
  for (const row of rows) {
    writer.count(PARTS.indexOf(row.part)).text(row.en).count(row.count);
    for (const language of VERSIONS) {
      const counts = Object.entries(row[language as Exclude<LanguageCode, 'en'>] ?? {});
      writer.count(counts.length);
      for (const [text, count] of counts.sort(([, a], [, b]) => b - a)) writer.text(text).count(count);
    }
  }
  return writer.bytes();
}
