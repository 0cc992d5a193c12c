// A client of the language server over real standard input and output.
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const SERVER = resolve('dist/server/server.node.cjs');

export interface ClientOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  /** What the client answers to `workspace/configuration`. */
  readonly settings?: object;
  readonly folders?: readonly string[];
  readonly locale?: string;
  /** Of the process that the server is to end with; by default this one. */
  readonly processId?: number;
}

/** What a client that knows all of the protocol says of itself, as far as the server looks at it. */
const CAPABILITIES = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A running server, spoken to as an editor does. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  readonly log: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  initialized!: InitializeResult;
  private readonly waiting = new Set<() => void>();
  private readonly versions = new Map<string, number>();

  private constructor(settings: object) {
    this.process = spawn(process.execPath, [SERVER, '--stdio']);
    const reader = new StreamMessageReader(this.process.stdout);
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(this.process.stdin));
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => settings),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.wake();
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.wake();
    });
    this.connection.listen();
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const {
      capabilities = CAPABILITIES,
      settings = {},
      folders = [],
      initializationOptions,
      locale,
      processId = process.pid,
    } = options;
    const client = new Client(settings);
    client.initialized = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId,
      rootUri: null,
      capabilities,
      initializationOptions,
      locale,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    await this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'resolution', version: 1, text },
    });
  }

  /** Types `text` at a position; resolves to the version that this makes. */
  async type(uri: string, line: number, character: number, text: string): Promise<number> {
    const at = { line, character };
    return this.change(uri, [{ range: { start: at, end: at }, text }]);
  }

  async change(uri: string, contentChanges: readonly object[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  /** The diagnostics of a text at a version, once they have come. */
  async diagnostics(uri: string, version = 1): Promise<Diagnostic[]> {
    const found = await this.until(() =>
      this.published.findLast((params) => params.uri === uri && params.version === version),
    );
    return found.diagnostics;
  }

  /** Asks again with everything that arrives, until there is an answer. */
  async until<T>(ask: () => T | undefined): Promise<T> {
    for (;;) {
      const answer = ask();
      if (answer !== undefined) return answer;
      await new Promise<void>((wake) => this.waiting.add(wake));
    }
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((end) => this.process.once('exit', end));
    await this.request('shutdown', {});
    await this.notify('exit', {});
    const code = await ended;
    this.connection.dispose();
    return code;
  }

  private wake(): void {
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }
}

/** The diagnostics' codes, in order. */
export function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code));
}

/** Runs `use` with a server that is ended afterwards, whatever happens, and must end well. */
export async function withClient(
  options: ClientOptions,
  use: (client: Client) => Promise<void>,
): Promise<void> {
  const client = await Client.start(options);
  try {
    await use(client);
    assert.equal(await client.stop(), 0);
  } finally {
    client.process.kill();
  }
}
