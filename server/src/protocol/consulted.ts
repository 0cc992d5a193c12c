import type { DidChangeWatchedFilesParams, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Config } from '../config/index.ts';
import { t } from '../core/index.ts';
import type { References } from '../core/library/library.ts';
import { mayHoldResolution } from '../host/endings.ts';
import type { Host } from '../host/host.ts';
import { parentOf } from '../host/paths.ts';
import type { Keeper, LibraryMachine, OpenText, Root } from '../library/index.ts';
import type { FilePlace } from './files.ts';
import { MARKED_UP_SCHEME } from './requests.ts';
import { say, type World } from './world.ts';

/** Before anything is read. */
const NOTHING: References = { generation: 0, known: null, library: null, textOf: () => null };

/** Milliseconds in which changes of the library count as one: while it is being read, there are many. */
const ONCE_IN = 300;
const READING = 2000;

export interface ConsultedOptions {
  /** What the machine has for large libraries. */
  machine(): Promise<LibraryMachine>;
  /** The host is that of the machine's own files. */
  isLocal(host: Host): boolean;
  /** Has the client tell of changes in a folder (URI) that is none of the editor's; where it cannot, it does not. */
  watch(folder: string): void;
  /** Has every open text checked again. */
  checkAll(): void;
  /** A reporter that the client shows without having asked for it; `null` where it cannot. */
  reporter(): Promise<WorkDoneProgressReporter | null>;
  guarded(what: string, work: () => unknown): Promise<unknown>;
}

/** What may be consulted beyond the texts: the library, which is read when the first texts have been checked. */
export class Consulted {
  private readonly world: World;
  private readonly options: ConsultedOptions;
  private keeper: Keeper | null = null;
  private starting: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** The reading that began last, while it goes on. */
  private latest: Promise<unknown> | null = null;
  /** What reports the reading that is under way. */
  private reporting: Promise<WorkDoneProgressReporter | null> | null = null;
  /** Roots outside the editor's folders whose changes the client has been asked to tell of. */
  private readonly watched = new Set<string>();
  /** Folders that the user has been told of. */
  private readonly unread = new Set<string>();

  constructor(world: World, options: ConsultedOptions) {
    this.world = world;
    this.options = options;
  }

  /** As they stand now: what comes later is in later ones. */
  get references(): References {
    const { current: known } = this.world.known;
    return this.keeper === null ? { ...NOTHING, known } : { ...this.keeper.references, known };
  }

  /** The library is being read, or will be: what it does not have yet may still come. */
  get isReading(): boolean {
    return this.keeper === null || this.latest !== null;
  }

  /** Reads the library, or takes in other folders and open texts. */
  refresh(): Promise<unknown> {
    const reading = this.options.guarded('library', async () => {
      this.starting ??= this.start();
      await this.starting;
      await this.keeper!.refresh();
    });
    this.latest = reading;
    void reading.then(() => {
      if (this.latest === reading) this.latest = null;
    });
    return reading;
  }

  changed(uri: string): void {
    this.keeper?.changed(this.nameOf(uri));
  }

  closed(uri: string): void {
    this.keeper?.closed(this.nameOf(uri));
  }

  touched({ changes }: DidChangeWatchedFilesParams): Promise<unknown> {
    const places = changes.flatMap(({ uri }) => this.world.files.at(uri) ?? []);
    return this.options.guarded('library', () => this.keeper?.touched(places));
  }

  private async start(): Promise<void> {
    const [{ Keeper }, machine] = await Promise.all([import('../library/index.ts'), this.options.machine()]);
    this.keeper = new Keeper({
      known: this.world.known,
      roots: () => this.roots(),
      placeOf: (uri) => this.world.files.at(uri),
      openTexts: () => this.openTexts(),
      changed: () => this.checkSoon(),
      unread: (path, reason) => this.tellUnread(path, reason),
      progress: (done, all) => this.report(done, all),
      indexerOf: (host) => (this.options.isLocal(host) ? (machine.indexer?.() ?? null) : null),
      cache: machine.cache,
      rest: machine.rest,
    });
  }

  /** The folders of the editor, and what the configurations of these and of the open texts name. */
  private async roots(): Promise<readonly Root[]> {
    const { world } = this;
    const roots = new Map<string, Root>();
    const add = (place: FilePlace, path: string): void => {
      roots.set(place.uriOf(path), { ...place, path });
    };
    const addLibrary = (place: FilePlace | null, { library }: Config): void => {
      if (place !== null) for (const path of library) add(place, path);
    };
    for (const folder of world.folders) {
      const place = world.files.at(folder);
      if (place !== null) add(place, place.path);
    }
    for (const folder of world.folders) {
      const { config } = await world.configOf(`${folder}/untitled`);
      addLibrary(world.files.at(folder), config);
    }
    for (const { document, config } of world.texts.all())
      if (config !== null) addLibrary(world.files.at(document.uri), config);
    for (const [uri, { path }] of roots)
      if (!this.watched.has(uri) && !world.folders.some((folder) => isUnder(uri, this.nameOf(folder)))) {
        this.watched.add(uri);
        this.options.watch(mayHoldResolution(path) ? (parentOf(uri) ?? uri) : uri);
      }
    return [...roots.values()];
  }

  /** Texts of marked-up files are read from the files themselves. */
  private *openTexts(): Generator<OpenText> {
    for (const { document } of this.world.texts.all())
      if (!document.uri.startsWith(MARKED_UP_SCHEME)) yield { uri: this.nameOf(document.uri), document };
  }

  /** The URI that the file's place has for it: editors write the same one in several ways. */
  private nameOf(uri: string): string {
    const place = this.world.files.at(uri);
    return place === null ? uri : place.uriOf(place.path);
  }

  private report(done: number, all: number): void {
    const { reporting } = this;
    if (reporting === null && done < all) {
      this.reporting = this.options.reporter();
      void this.reporting.then((reporter) => reporter?.begin(say(this.world, t`Reading the library`), 0));
    } else if (done < all) void reporting?.then((reporter) => reporter?.report((100 * done) / all));
    else {
      this.reporting = null;
      void reporting?.then((reporter) => reporter?.done());
      this.checkSoon();
    }
  }

  private checkSoon(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = null;
        this.options.checkAll();
      },
      this.reporting === null ? ONCE_IN : READING,
    );
  }

  private tellUnread(path: string, reason: string): void {
    if (this.unread.has(path)) return;
    this.unread.add(path);
    this.world.warn(t`The library lacks what is in ${path}: ${reason}.`);
  }
}

function isUnder(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
