import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Position } from '../server/src/core/index.ts';

const URI = 'untitled:bench.resolution';

/** Drives a language server over standard input and output with one text open. */
export class Client {
  /** Findings in the last list that came. */
  findings = 0;
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  private version = 1;
  private awaited: (() => void) | null = null;

  constructor(server: string, args: readonly string[] = []) {
    this.child = spawn(process.execPath, [server, ...args, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.child.stdout!),
      new StreamMessageWriter(this.child.stdin!),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, version, diagnostics }: PublishDiagnosticsParams) => {
        if (uri !== URI) return;
        this.findings = diagnostics.length;
        if (version === this.version) this.awaited?.();
      },
    );
    this.connection.listen();
  }

  /** Opens the text and waits for what is published of it. */
  async open(text: string, languageId = 'resolution'): Promise<void> {
    const capabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };
    await this.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
    await this.connection.sendNotification('initialized', {});
    await this.published(() =>
      this.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: URI, languageId, version: this.version, text },
      }),
    );
  }

  /** Opens another text, whose diagnostics nobody waits for. */
  async openBeside(name: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: `untitled:${name}`, languageId: 'resolution', version: 1, text },
    });
  }

  /** Types at a place; milliseconds until the diagnostics of that version are there. */
  async type(at: Position, text: string): Promise<number> {
    this.version++;
    const started = performance.now();
    await this.published(() =>
      this.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: this.version },
        contentChanges: [{ range: { start: at, end: at }, text }],
      }),
    );
    return performance.now() - started;
  }

  close(): void {
    this.connection.dispose();
    this.child.kill();
  }

  private async published(send: () => Promise<void>): Promise<void> {
    const come = new Promise<void>((resolve) => {
      this.awaited = resolve;
    });
    await send();
    await come;
  }
}
