import type { LanguageCode } from '../languages/codes.ts';

/** How far a fact of the table may be relied on: official or attested twice, attested once, a cataloguer's words. */
export type Certainty = 'sure' | 'likely' | 'weak';

/** An adopted resolution as the table of known resolutions has it. */
export interface KnownResolution {
  readonly body: string;
  /** In the body's own form: "66/102", "217 A (III)", "1373 (2001)". */
  readonly number: string;
  readonly symbol: string;
  /** Day of adoption, `YYYY-MM-DD`; `null` where no source gives it. */
  readonly date: string | null;
  readonly dateCertainty: Certainty;
}

/** A title, and whether it is official wording that may be written into a text. */
export interface KnownTitle {
  readonly text: string;
  readonly official: boolean;
}

/** What the table says of a number: absence proves something only where the table is complete. */
export type Adoption = 'adopted' | 'never' | 'unknown';

/** Reads a data file by its name and unpacks it; rejects where it cannot. */
export type ReadData = (name: string) => Promise<Uint8Array>;

/** Numbers and dates of adopted resolutions; titles only once they are loaded. */
export interface KnownResolutions {
  /** By a number however spaced; of one that was adopted in parts alone, what its parts have in common. */
  find(body: string, number: string): KnownResolution | null;
  /** Whether a resolution of this number was adopted. */
  adoption(body: string, number: string): Adoption;
  /** The days between which a text of this number was adopted, `YYYY-MM-DD`, where that can be told. */
  bounds(body: string, number: string): { readonly from: string; readonly to: string } | null;
  /** The title in a language, `null` where there is none or titles are not loaded yet. */
  title(body: string, number: string, language: LanguageCode): KnownTitle | null;
  /**
   * Resolutions by number ("66/1"), words of the title in `language` or in English, or date, or several of these; the
   * best first, and of those the ones of `body`. Any word may be the beginning of one.
   */
  search(query: KnownQuery): readonly KnownResolution[];
}

export interface KnownQuery {
  readonly text: string;
  readonly language: LanguageCode;
  readonly body: string | null;
  readonly limit: number;
}
