import { type Beside, type KnownResolutions, type References } from '../server/src/core/index.ts';
/** References that hold these resolutions and texts, by file name, and nothing else. */
export declare function references(
  {
    known,
    texts,
  }: {
    /** Rows of the table, or a table. */
    known?: NonNullable<Beside['known']> | KnownResolutions;
    texts?: Readonly<Record<string, string>>;
  },
  generation?: number,
): References;
/** The references that a rule's examples are written for. */
export declare function besideExamples({ known, library }: Beside): References;
