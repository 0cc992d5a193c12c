import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type InitializationOptions,
  LIBRARY_CHANGED,
  SET_LANGUAGE,
  STATUS,
  type StatusParams,
} from '../../server/src/protocol/requests.ts';
import { serveFiles } from './files.ts';
import { servePhrases, serveSaving } from './phrases.ts';
import { linkToPage } from './rule-pages.ts';

/** The language of the files that the server is for. */
export const LANGUAGE = 'resolution';

/** Key of the languages that the user has set for single files, in the workspace's own store. */
const LANGUAGES = 'languages';

/** The language server as the rest of the client sees it: started when first needed, restarted by the user. */
export class Server implements vscode.Disposable {
  private readonly context: vscode.ExtensionContext;
  private readonly make: (options: LanguageClientOptions) => BaseLanguageClient;
  private readonly output = vscode.window.createOutputChannel('Chapeau', { log: true });
  private readonly told = new vscode.EventEmitter<StatusParams>();
  private readonly grown = new vscode.EventEmitter<void>();
  private client: BaseLanguageClient | null = null;
  private starting: Promise<BaseLanguageClient> | null = null;

  /** What the server takes a text for, whenever that changes. */
  readonly onStatus = this.told.event;
  /** More or other texts can be consulted than before. */
  readonly onLibrary = this.grown.event;

  constructor(
    context: vscode.ExtensionContext,
    make: (options: LanguageClientOptions) => BaseLanguageClient,
  ) {
    this.context = context;
    this.make = make;
  }

  /** The running client; `null` as long as nothing has needed it. */
  get running(): BaseLanguageClient | null {
    return this.client?.isRunning() ? this.client : null;
  }

  start(): Promise<BaseLanguageClient> {
    this.starting ??= this.startOnce().catch((error) => {
      this.starting = null;
      throw error;
    });
    return this.starting;
  }

  async restart(): Promise<void> {
    const { client } = this;
    if (client !== null) {
      if (client.needsStop()) await client.stop();
      this.starting = client.start().then(() => client);
    }
    await this.start();
  }

  showOutput(): void {
    this.output.show(true);
  }

  /** The language that the user has set for a file, or `auto`. */
  languageOf(uri: vscode.Uri): string {
    return this.languages()[uri.toString()] ?? 'auto';
  }

  async setLanguage(uri: vscode.Uri, language: string): Promise<void> {
    const { [uri.toString()]: _, ...others } = this.languages();
    const languages = language === 'auto' ? others : { ...others, [uri.toString()]: language };
    await this.context.workspaceState.update(LANGUAGES, languages);
    const client = await this.start();
    await client.sendNotification(SET_LANGUAGE, { uri: client.code2ProtocolConverter.asUri(uri), language });
  }

  dispose(): void {
    void this.client?.dispose();
    this.output.dispose();
    this.told.dispose();
    this.grown.dispose();
  }

  private async startOnce(): Promise<BaseLanguageClient> {
    const client = this.make(this.options());
    this.client = client;
    client.onNotification(STATUS, (status: StatusParams) => this.told.fire(status));
    client.onNotification(LIBRARY_CHANGED, () => this.grown.fire());
    serveFiles(client);
    servePhrases(client, this.context.extensionUri);
    serveSaving(client);
    await client.start();
    return client;
  }

  private options(): LanguageClientOptions {
    const { globalStorageUri: cache } = this.context;
    const initializationOptions = (): InitializationOptions => ({
      files: true,
      phrases: true,
      navigation: true,
      rulePages: true,
      refactor: true,
      status: true,
      languages: this.languages(),
      cache: cache.scheme === 'file' ? cache.fsPath : false,
    });
    return {
      documentSelector: [{ language: LANGUAGE }],
      outputChannel: this.output,
      initializationOptions,
      initializationFailedHandler: (error) => {
        this.output.error(error);
        void this.tellFailure();
        return false;
      },
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) => {
          for (const diagnostic of diagnostics) linkToPage(diagnostic);
          // The old side of a comparison is not there to be mended.
          next(uri, uri.scheme === 'git' ? [] : diagnostics);
        },
      },
    };
  }

  private async tellFailure(): Promise<void> {
    const [again, why] = [vscode.l10n.t('Try Again'), vscode.l10n.t('Show Output')];
    const answer = await vscode.window.showErrorMessage(
      vscode.l10n.t('Chapeau’s language server did not start.'),
      again,
      why,
    );
    if (answer === again) await this.restart();
    if (answer === why) this.showOutput();
  }

  private languages(): Readonly<Record<string, string>> {
    return this.context.workspaceState.get(LANGUAGES, {});
  }
}
