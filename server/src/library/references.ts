import type { LanguageCode } from '../core/index.ts';
import type { KnownResolutions } from '../core/known/known.ts';
import type { Entry, LibraryIndex, References } from '../core/library/library.ts';
import { open } from '../host/open.ts';
import type { Root } from './library.ts';

/** Texts of files that are kept at hand, in UTF-16 units. */
const MOST_UNITS = 2_000_000;

export interface ReferencesOptions {
  /** The table of known resolutions, as far as it has been read. */
  known(): KnownResolutions | null;
  /** Reads the titles of the table in a language. */
  loadTitles(language: LanguageCode): Promise<void>;
  /** Where the file at a URI lies; `null` where it cannot be read. */
  placeOf(uri: string): Root | null;
  /** The text of an open file. */
  openText(uri: string): string | null;
  /** Hears that something is known that was not. */
  readonly changed: () => void;
}

/** What rules and features may consult: the known resolutions, the library, and texts that are read when asked for. */
export class LibraryReferences implements References {
  private index: LibraryIndex | null = null;
  private changes = 0;
  private readonly options: ReferencesOptions;
  /** Texts by URI, those asked for last at the end; `null` for a file that cannot be read. */
  private readonly texts = new Map<string, string | null>();
  private readonly reading = new Map<string, Promise<void>>();
  /** Files that have changed while they were being read. */
  private readonly overtaken = new Set<string>();
  /** Files that have been at hand: to read one again tells nothing new, and so is nobody's reason to ask again. */
  private readonly seen = new Set<string>();
  private units = 0;

  constructor(options: ReferencesOptions) {
    this.options = options;
  }

  /** As they stand now. */
  get current(): References {
    const { generation, known, library } = this;
    return {
      generation,
      today: this.today,
      known,
      library,
      textOf: (entry) => this.textOf(entry),
      wantTitles: (language) => this.wantTitles(language),
    };
  }

  get today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  get generation(): number {
    return this.changes;
  }

  get known(): KnownResolutions | null {
    return this.options.known();
  }

  get library(): LibraryIndex | null {
    return this.index;
  }

  /** Takes a new index; `quietly` where nothing in it leads to other conclusions. */
  become(index: LibraryIndex, quietly = false): void {
    this.index = index;
    if (!quietly) this.grow();
  }

  /** More is known of adopted resolutions. */
  learnt(): void {
    this.grow();
  }

  textOf({ file }: Entry): string | null {
    const own = this.options.openText(file);
    if (own !== null) return own;
    const text = this.texts.get(file);
    if (text === undefined) {
      if (!this.reading.has(file)) this.reading.set(file, this.read(file));
      return null;
    }
    this.texts.delete(file);
    this.texts.set(file, text);
    return text;
  }

  wantTitles(language: LanguageCode): void {
    const name = `titles ${language}`;
    if (this.seen.has(name) || this.reading.has(name)) return;
    const read = async (): Promise<void> => {
      await this.options.loadTitles(language);
      this.reading.delete(name);
      this.seen.add(name);
      this.grow();
    };
    this.reading.set(name, read());
  }

  /** The file is another now. */
  forget(file: string): void {
    this.drop(file);
    this.seen.delete(file);
    if (this.reading.has(file)) this.overtaken.add(file);
  }

  /** Resolves when every text that was asked for has been read. */
  async settled(): Promise<void> {
    while (this.reading.size > 0) await Promise.all(this.reading.values());
  }

  private async read(file: string): Promise<void> {
    const place = this.options.placeOf(file);
    const bytes = (await place?.host.read(place.path).catch(() => null)) ?? null;
    const opened = bytes === null ? null : await open(bytes);
    if (this.overtaken.delete(file)) return this.read(file);
    this.keep(file, opened === null || 'failure' in opened ? null : opened.text);
    this.reading.delete(file);
    const isNew = !this.seen.has(file);
    this.seen.add(file);
    if (isNew) this.grow();
  }

  private keep(file: string, text: string | null): void {
    this.drop(file);
    this.texts.set(file, text);
    this.units += text?.length ?? 0;
    for (const oldest of this.texts.keys()) {
      if (this.units <= MOST_UNITS || oldest === file) break;
      this.drop(oldest);
    }
  }

  private drop(file: string): void {
    this.units -= this.texts.get(file)?.length ?? 0;
    this.texts.delete(file);
  }

  private grow(): void {
    this.changes++;
    this.options.changed();
  }
}
