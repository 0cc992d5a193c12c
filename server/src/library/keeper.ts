import type { Document } from '../core/index.ts';
import type { FileFacts } from '../core/library/facts.ts';
import type { References } from '../core/library/library.ts';
import type { Host, Unread } from '../host/host.ts';
import type { KnownSource } from '../host/known.ts';
import { type Indexer, inlineIndexer, pauses } from './indexer.ts';
import { Library, type LibraryCache, type Root } from './library.ts';
import { factsIn } from './read.ts';
import { LibraryReferences } from './references.ts';

/** A text that is open, by the URI that its place has for its file, or its own. */
export interface OpenText {
  readonly uri: string;
  readonly document: Document;
}

/** What a library is kept for. */
export interface Surroundings {
  /** What is known of adopted resolutions. */
  readonly known: KnownSource;
  /** Folders and files that make it up. */
  roots(): Promise<readonly Root[]>;
  /** Where the file at a URI lies; `null` where it cannot be read. */
  placeOf(uri: string): Root | null;
  /** The open texts. */
  openTexts(): Iterable<OpenText>;
  /** Hears that what was concluded from the library may be stale. */
  readonly changed: () => void;
  readonly unread: Unread;
  /** Hears how many of many files have been read; `done` is `all` at the end. */
  readonly progress: (done: number, all: number) => void;
  /** What reads many files; `null` to read them on the spot. */
  indexerOf(host: Host): Indexer | null;
  /** Gives back the memory that much reading took. */
  readonly rest: (() => void) | null;
  /** Where the index is kept from one start to the next; `null` where it is not. */
  readonly cache: LibraryCache | null;
}

/** Milliseconds after the last change of an open text before the library takes it in. */
const QUIET = 500;
/** Milliseconds after the library has been read before what that took is given back: texts are checked again by then. */
const REST = 3000;
/** Milliseconds between two pauses of work that is long. */
const STINT = 8;

/** Keeps a library in step with its folders and with the open texts. */
export class Keeper {
  private readonly around: Surroundings;
  private hasReadMany = false;
  private readonly library: Library;
  private readonly consulted: LibraryReferences;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What was taken in of each open text, places apart. */
  private readonly substances = new Map<string, string>();
  private rootList = '';
  private quietly = false;
  private isLearnt = false;

  constructor(around: Surroundings) {
    this.around = around;
    const pause = pauses(STINT);
    this.consulted = new LibraryReferences({
      known: () => around.known.current,
      loadTitles: (language) => around.known.loadTitles(language),
      placeOf: around.placeOf,
      openText: (uri) => this.openText(uri),
      changed: around.changed,
    });
    this.library = new Library({
      pause,
      cache: around.cache,
      indexerOf: (host) => around.indexerOf(host) ?? inlineIndexer(host, pause),
      unread: around.unread,
      progress: (done, all) => {
        this.hasReadMany = true;
        around.progress(done, all);
      },
      rearranged: () => this.consulted.become(this.library.index, true),
      changed: (uris) => {
        for (const uri of uris) this.consulted.forget(uri);
        this.consulted.become(this.library.index, this.quietly);
      },
    });
  }

  get references(): References {
    return this.consulted.current;
  }

  /** Takes in the folders where they are others than before, and the texts that are open. */
  async refresh(): Promise<void> {
    const roots = await this.around.roots();
    const list = roots.map(({ path, uriOf }) => uriOf(path)).join('\n');
    const open = [...this.around.openTexts()];
    for (const text of open) this.take(text);
    void this.around.known.load().then(() => this.learn());
    if (list === this.rootList) return;
    this.rootList = list;
    const uris = open.map(({ uri }) => uri);
    await this.library.read(roots, uris);
    void this.library.settled().then(() => setTimeout(() => this.rest(), REST));
  }

  /** A text was opened or has changed: it is taken in when its writer pauses. */
  changed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    const timer = setTimeout(() => {
      this.timers.delete(uri);
      for (const text of this.around.openTexts()) if (text.uri === uri) this.take(text);
    }, QUIET);
    this.timers.set(uri, timer);
  }

  /** A text was closed: its file counts again. */
  closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.substances.delete(uri);
    this.library.setOpen(uri, null);
  }

  /** Files or folders have come, have changed or are gone. */
  touched(places: readonly Root[]): Promise<void> {
    return this.library.touch(places);
  }

  private rest(): void {
    if (this.hasReadMany) this.around.rest?.();
    this.hasReadMany = false;
  }

  private learn(): void {
    if (this.isLearnt) return;
    this.isLearnt = true;
    this.consulted.learnt();
  }

  private take({ uri, document }: OpenText): void {
    const facts = factsIn(document, document.text());
    const substance = substanceOf(facts);
    this.quietly = this.substances.get(uri) === substance;
    this.substances.set(uri, substance);
    this.library.setOpen(uri, facts);
    this.quietly = false;
  }

  private openText(uri: string): string | null {
    for (const text of this.around.openTexts()) if (text.uri === uri) return textOf(text.document);
    return null;
  }
}

/** All that rules may conclude from, without places: these shift at each keystroke. */
function substanceOf({ texts }: FileFacts): string {
  return JSON.stringify(
    texts.map(({ key, language, title, date, numbers, annexes, citations }) => [
      key,
      language,
      title,
      date,
      numbers,
      annexes,
      citations.map((citation) => citation.key),
    ]),
  );
}

/** The text of a version, put together once. */
const texts = new WeakMap<Document, string>();

function textOf(document: Document): string {
  let text = texts.get(document);
  if (text === undefined) {
    text = document.text();
    texts.set(document, text);
  }
  return text;
}
