import type {
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
  InitializeParams,
  WorkDoneProgressReporter,
  WorkspaceFolder,
} from 'vscode-languageserver';
import { merge } from '../config/index.ts';
import type { LanguageCode, Phrases, ReadData } from '../core/index.ts';
import { KnownSource } from '../host/known.ts';
import { languageOfLocale, type PhraseSource } from '../host/locale.ts';
import { joined, parentOf } from '../host/paths.ts';
import type { LibraryMachine } from '../library/index.ts';
import { Beside } from './beside.ts';
import { CitedDocuments } from './cited-documents.ts';
import { Clashes } from './clashes.ts';
import type { Connection } from './connection.ts';
import { Consulted } from './consulted.ts';
import { type FilePlace, Files, type LocalFiles } from './files.ts';
import { Publisher } from './publish.ts';
import { isAmending } from './recognised.ts';
import * as own from './requests.ts';
import { SentTokens } from './semantic-tokens.ts';
import { ConfigFiles, fromEditor, type Governing, NO_FILE } from './settings.ts';
import { StatusTeller } from './status.ts';
import { type OpenText, Texts } from './texts.ts';
import { hasLeft } from './typing.ts';
import { say, type World } from './world.ts';

/** What a server has of its machine. */
export interface Machine {
  readonly version: string;
  readonly files: LocalFiles | null;
  /** Translations of messages; `null` where only the client has them. */
  readonly phrases: PhraseSource | null;
  /** Address of a rule's page. */
  readonly pageOf: ((code: string) => string) | null;
  /** Unpacks a data file that ships with the server. */
  readonly data: ReadData;
  /** What it has for large libraries; `cache` is where the client wants the cache, `false` for none. */
  library(cache: string | false | undefined): Promise<LibraryMachine>;
}

/** What one client has open, and what follows from its notifications. */
export class Session {
  readonly world: World;
  private readonly connection: Connection;
  private readonly texts: Texts;
  private readonly tokens = new SentTokens();
  private readonly configs = new ConfigFiles((problem) => this.connection.console.warn(problem));
  private readonly publisher: Publisher;
  private readonly status: StatusTeller | null;
  private readonly consulted: Consulted;
  private readonly beside: Beside;
  private readonly canBeAsked: boolean;
  private folders: string[];
  private readonly hearsOfFiles: boolean;
  private readonly askedSettings = new Map<string, Promise<unknown>>();
  /** Counts the times that everything was read anew: what began before is stale. */
  private generation = 0;
  private reports = 0;
  /** Settings of a client that cannot be asked for them. */
  private settings: unknown;
  private readonly language: LanguageCode;
  private readonly phraseSource: PhraseSource | null;
  private phrases: Phrases = {};
  private reading: Promise<void> | null = null;

  constructor(connection: Connection, machine: Machine, params: InitializeParams) {
    const options = (params.initializationOptions ?? {}) as own.InitializationOptions;
    this.connection = connection;
    this.texts = new Texts(options.languages);
    this.status = options.status
      ? new StatusTeller((status) =>
          connection.sendNotification(own.STATUS, { ...status, silence: this.translated(status.silence) }),
        )
      : null;
    this.canBeAsked = params.capabilities.workspace?.configuration === true;
    this.hearsOfFiles = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.settings = options.settings;
    this.language = languageOfLocale(params.locale);
    this.phraseSource =
      machine.phrases ?? (options.phrases ? (language) => this.askForPhrases(language) : null);
    this.folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    if (this.folders.length === 0 && params.rootUri) this.folders.push(params.rootUri);
    const ask = options.files
      ? <T>(method: string, at: own.FileParams) => connection.sendRequest<T>(method, at)
      : null;
    const files = new Files(machine.files, ask);
    const session = this;
    this.world = {
      texts: this.texts,
      files,
      tokens: this.tokens,
      get references() {
        return session.consulted.references;
      },
      get isReadingLibrary() {
        return session.consulted.isReading;
      },
      capabilities: params.capabilities,
      get folders() {
        return session.folders;
      },
      documents: new CitedDocuments(this.texts, files),
      navigates: options.navigation === true,
      confirms: options.refactor === true,
      language: this.language,
      rulePages: options.rulePages === true,
      pageOf: machine.pageOf,
      data: machine.data,
      known: new KnownSource(machine.data, (problem) =>
        connection.console.warn(`The known resolutions cannot be read: ${problem}`),
      ),
      get phrases() {
        return session.phrases;
      },
      configOf: (uri) => this.configOf(uri),
      settingsOf: async (uri) => this.settingsOf(uri),
      placeOf: (uri) => this.placeOf(uri),
      refresh: () => this.governAll(),
      apply: (edit) => connection.applyEdit(edit),
      save: async (uri) => {
        if (options.files) await connection.sendRequest(own.SAVE, { uri });
      },
      warn: (message) =>
        void connection.sendNotification('window/showMessage', {
          type: 2,
          message: say(this.world, message),
        }),
      publish: (found) => void connection.sendNotification('textDocument/publishDiagnostics', found),
      progress: (token) => connection.progress(token),
    };
    this.publisher = new Publisher(this.world, (work) => this.guarded('publish', work));
    this.beside = new Beside(
      this.world,
      (uri) => this.publisher.changed(uri),
      (work) => this.guarded('beside', work),
    );
    const clashes = new Clashes(this.world, (line) => connection.console.warn(line));
    this.consulted = new Consulted(this.world, {
      machine: () => machine.library(options.cache),
      isLocal: (host) => host === machine.files?.host,
      checkAll: () => {
        for (const { document } of this.texts.all()) this.publisher.changed(document.uri);
        this.beside.changed();
        clashes.tell();
        if (options.navigation) void connection.sendNotification(own.LIBRARY_CHANGED, {});
        this.showAgain();
      },
      reporter: () => this.reporter(),
      watch: (folder) => this.watch(folder),
      guarded: (what, work) => this.guarded(what, work),
    });
  }

  /** The client is ready: when it has opened its texts, what takes long begins. */
  start(): void {
    setTimeout(() => void this.consulted.refresh(), 100);
  }

  private watch(baseUri: string): void {
    const { didChangeWatchedFiles: can } = this.world.capabilities.workspace ?? {};
    if (!can?.dynamicRegistration || !can.relativePatternSupport) return;
    const watchers = [{ globPattern: { baseUri, pattern: '**/*' } }];
    const method = 'workspace/didChangeWatchedFiles';
    void this.guarded('watch', () => this.connection.register(method, { watchers }, `${method} ${baseUri}`));
  }

  private async reporter(): Promise<WorkDoneProgressReporter | null> {
    const { world, connection } = this;
    if (!world.capabilities.window?.workDoneProgress) return null;
    const token = `library ${++this.reports}`;
    await connection.sendRequest('window/workDoneProgress/create', { token });
    return world.progress(token);
  }

  /** Runs `work`; what it throws is logged and answered by `null`. */
  async guarded<T>(what: string, work: () => T): Promise<Awaited<T> | null> {
    try {
      return await work();
    } catch (error) {
      const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.connection.console.error(`${what} failed: ${story}`);
      return null;
    }
  }

  /** Method → what it does here. */
  readonly notifications = {
    'textDocument/didOpen': ({ textDocument }: DidOpenTextDocumentParams) =>
      this.govern(this.texts.add(textDocument)),
    'textDocument/didChange': (params: DidChangeTextDocumentParams) => this.changed(params),
    'textDocument/didSave': ({ textDocument: { uri } }: DidSaveTextDocumentParams) => this.finished(uri),
    'textDocument/didClose': ({ textDocument: { uri } }: DidCloseTextDocumentParams) => this.closed(uri),
    'workspace/didChangeConfiguration': ({ settings }: DidChangeConfigurationParams) => {
      this.settings = settings?.chapeau ?? settings ?? this.settings;
      return this.governAll();
    },
    'workspace/didChangeWatchedFiles': (params: DidChangeWatchedFilesParams) => {
      void this.consulted.touched(params);
      this.beside.changed();
      return params.changes.some(({ uri }) => this.configs.concerns(uri)) ? this.governAll() : undefined;
    },
    [own.CURSOR]: ({ uri, line }: own.CursorParams) => this.cursorMoved(uri, line),
    [own.SET_LANGUAGE]: ({ uri, language }: own.SetLanguageParams) => {
      this.texts.setLanguage(uri, language);
      return this.governAll();
    },
  };
  foldersChanged(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    void this.governAll();
  }

  private changed({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const text = this.texts.get(uri);
    if (text === undefined) return;
    this.texts.change(text, contentChanges, version);
    this.publisher.changed(uri);
    this.status?.changed(text);
    this.consulted.changed(uri);
    this.beside.changed();
  }

  private closed(uri: string): void {
    this.consulted.closed(uri);
    this.texts.remove(uri);
    this.tokens.forget(uri);
    this.status?.forget(uri);
    this.publisher.closed(uri);
    this.beside.changed();
  }

  /** The writer has saved or gone elsewhere: nothing is held back any more. */
  private finished(uri: string): void {
    const text = this.texts.get(uri);
    if (text === undefined) return;
    text.typing = null;
    this.publisher.changed(uri);
    if (!this.hearsOfFiles) void this.governAll();
  }

  private cursorMoved(uri: string, line: number): void {
    for (const text of this.texts.all()) {
      const { document, typing } = text;
      if (typing === null || (document.uri === uri && !hasLeft(document, typing, line))) continue;
      text.typing = null;
      this.publisher.changed(document.uri);
    }
  }

  /** Reads configuration and settings anew for every open text. */
  private async governAll(): Promise<void> {
    this.generation++;
    this.configs.clear();
    this.askedSettings.clear();
    await Promise.all([...this.texts.all()].map((text) => this.govern(text)));
    void this.consulted.refresh();
    this.showAgain();
  }

  /** Has the client ask again for what is shown beside texts. */
  private showAgain(): void {
    const { codeLens, inlayHint } = this.world.capabilities.workspace ?? {};
    const ask = (what: string) =>
      void this.guarded(what, () => this.connection.sendRequest(`workspace/${what}/refresh`));
    if (codeLens?.refreshSupport) ask('codeLens');
    if (inlayHint?.refreshSupport) ask('inlayHint');
  }

  private async govern(text: OpenText): Promise<void> {
    const { uri } = text.document;
    const { generation } = this;
    const [{ config, file }] = await Promise.all([
      this.configOf(uri),
      this.readPhrases(),
      this.guarded('recognise', () => isAmending(text)),
    ]);
    if (this.texts.get(uri) !== text || generation !== this.generation) return;
    this.texts.govern(text, config, file, this.phrases);
    this.publisher.changed(uri);
    this.status?.changed(text);
    this.consulted.changed(uri);
    this.beside.changed();
  }

  /** Once: nothing is said before the reader's language is known. */
  private readPhrases(): Promise<void> {
    this.reading ??= (async () => {
      if (this.phraseSource !== null)
        this.phrases = (await this.guarded('phrases', () => this.phraseSource!(this.language))) ?? {};
    })();
    return this.reading;
  }

  private translated(english: string | null): string | null {
    return english && (this.phrases[english] ?? english);
  }

  private async askForPhrases(language: LanguageCode): Promise<Phrases> {
    const params: own.PhrasesParams = { language };
    return (await this.connection.sendRequest<own.PhrasesResult>(own.PHRASES, params)) ?? {};
  }

  private async configOf(uri: string): Promise<Governing> {
    const place = this.placeOf(uri);
    const [{ stated, file }, settings] = await Promise.all([
      place === null ? NO_FILE : this.configs.at(place),
      this.settingsOf(uri),
    ]);
    // The editor's settings apply where the file is silent.
    return { file, config: merge(fromEditor(settings, this.folderPathOf(uri)), stated) };
  }

  /** Path of the editor's folder that holds a text, else of the first one; '' for none. */
  private folderPathOf(uri: string): string {
    const folder = this.folders.find((each) => uri.startsWith(`${each}/`)) ?? this.folders[0];
    return (folder && this.world.files.at(folder)?.path) ?? '';
  }

  /** A text that is no file is taken to lie in the first folder. */
  private placeOf(uri: string): FilePlace | null {
    const own = this.world.files.at(uri);
    if (own !== null) return own;
    const folder = this.folders[0] === undefined ? null : this.world.files.at(this.folders[0]);
    return folder && { ...folder, path: joined(folder.path, 'untitled') };
  }

  private settingsOf(uri: string): Promise<unknown> | unknown {
    if (!this.canBeAsked) return this.settings;
    const folder = parentOf(uri) ?? uri;
    let asked = this.askedSettings.get(folder);
    if (asked === undefined) {
      const items = [{ scopeUri: uri, section: 'chapeau' }];
      asked = this.connection
        .sendRequest<unknown[]>('workspace/configuration', { items })
        .then(([settings]) => settings);
      asked.catch(() => undefined);
      this.askedSettings.set(folder, asked);
    }
    return asked.catch(() => undefined);
  }
}
