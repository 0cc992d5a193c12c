import { symbolOf } from '../bodies/symbols.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { absence, neighbourBounds } from './complete.ts';
import {
  CERTAINTIES,
  CERTAINTY_BITS,
  dateOf,
  NUMBERS_FILE,
  type NumberParts,
  numberOf,
  OFFICIAL_BIT,
  partsOf,
} from './format.ts';
import type {
  Adoption,
  Certainty,
  KnownQuery,
  KnownResolution,
  KnownResolutions,
  KnownTitle,
  ReadData,
} from './known.ts';
import { Numbers } from './numbers.ts';
import { search } from './search.ts';
import { Titles } from './titles.ts';
import { TitleWords } from './words.ts';

export { titlesFile } from './format.ts';

/** The table without titles. Rejects with `DamagedData` or with what `read` rejects with. */
export async function loadKnown(read: ReadData): Promise<KnownTable> {
  return new KnownTable(new Numbers(await read(NUMBERS_FILE)), new Map());
}

/** The titles of one language, and their words once something is sought among them. */
class TitleSet {
  readonly titles: Titles;
  private index: TitleWords | null = null;

  constructor(titles: Titles) {
    this.titles = titles;
  }

  get words(): TitleWords {
    this.index ??= new TitleWords(this.titles);
    return this.index;
  }
}

/** The known resolutions over the columns of their data files. */
export class KnownTable implements KnownResolutions {
  private readonly numbers: Numbers;
  private readonly titles: ReadonlyMap<LanguageCode, TitleSet>;

  constructor(numbers: Numbers, titles: ReadonlyMap<LanguageCode, TitleSet>) {
    this.numbers = numbers;
    this.titles = titles;
  }

  /** The same with the titles of one language more, from the file `titlesFile`. Throws `DamagedData`. */
  withTitles(language: LanguageCode, bytes: Uint8Array): KnownTable {
    const titles = new TitleSet(new Titles(bytes, this.numbers));
    return new KnownTable(this.numbers, new Map(this.titles).set(language, titles));
  }

  find(body: string, number: string): KnownResolution | null {
    const parts = partsOf(number);
    const rows = parts === null ? [] : this.rowsFor(body, parts);
    if (parts === null || rows.length === 0) return null;
    return rows.length === 1 ? this.resolution(rows[0]!, parts.part === '') : this.whole(rows);
  }

  adoption(body: string, number: string): Adoption {
    const parts = partsOf(number);
    if (parts === null) return 'unknown';
    return this.rowsFor(body, parts).length > 0 ? 'adopted' : absence(this.numbers, body, parts);
  }

  bounds(body: string, number: string): { readonly from: string; readonly to: string } | null {
    const parts = partsOf(number);
    if (parts === null) return null;
    const found = this.find(body, number);
    if (found?.date && found.dateCertainty === 'sure') return { from: found.date, to: found.date };
    const series = this.numbers.seriesOf(body, parts.label);
    if (series === null || parts.part !== '') return null;
    return neighbourBounds(this.numbers, series, parts.number, (row) => this.certaintyOf(row) === 'sure');
  }

  title(body: string, number: string, language: LanguageCode): KnownTitle | null {
    const titles = this.titles.get(language)?.titles;
    const parts = partsOf(number);
    if (titles === undefined || parts === null) return null;
    const rows = this.rowsFor(body, parts);
    const [title = 0, ...others] = new Set(rows.map((row) => titles.ofRow[row]!));
    if (title === 0 || others.length > 0) return null;
    return { text: titles.at(title), official: rows.every((row) => this.numbers.flags[row]! & OFFICIAL_BIT) };
  }

  search(query: KnownQuery): readonly KnownResolution[] {
    const sets = [this.titles.get(query.language), this.titles.get('en')].filter((set) => set !== undefined);
    const words = [...new Set(sets)].map((set) => set.words);
    return search(this.numbers, words, query).map((row) => this.resolution(row, false));
  }

  /** Rows of a number: of a whole that the table has in parts alone, its parts. */
  private rowsFor(body: string, { label, number, part }: NumberParts): number[] {
    const series = this.numbers.seriesOf(body, label);
    if (series === null) return [];
    const [first, end] = this.numbers.rowsOf(series, number);
    const rows = Array.from({ length: end - first }, (_, index) => first + index);
    const own = rows.filter((row) => this.numbers.partOf(row) === part);
    return own.length > 0 || part !== '' ? own : rows;
  }

  private certaintyOf(row: number): Certainty {
    return CERTAINTIES[this.numbers.flags[row]! & CERTAINTY_BITS] ?? 'weak';
  }

  private resolution(row: number, asWhole: boolean): KnownResolution {
    const { body } = this.numbers.seriesAt(row);
    const parts = this.numbers.partsAt(row);
    const number = numberOf(asWhole ? { ...parts, part: '' } : parts);
    const day = this.numbers.day[row]!;
    return {
      body,
      number,
      symbol: symbolOf(body, number) ?? number,
      date: day === 0 ? null : dateOf(day),
      dateCertainty: this.certaintyOf(row),
    };
  }

  /** A number by its parts: with their date where all have the same. */
  private whole(rows: readonly number[]): KnownResolution {
    const first = this.resolution(rows[0]!, true);
    const days = new Set(rows.map((row) => this.numbers.day[row]!));
    const worst = CERTAINTIES.findLast((certainty) =>
      rows.some((row) => this.certaintyOf(row) === certainty),
    );
    return { ...first, date: days.size === 1 ? first.date : null, dateCertainty: worst ?? 'weak' };
  }
}
