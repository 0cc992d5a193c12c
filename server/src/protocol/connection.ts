import {
  createMessageConnection,
  type Disposable,
  type Logger,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
} from 'vscode-jsonrpc';
import type {
  CancellationToken,
  ProgressToken,
  WorkDoneProgressReporter,
  WorkspaceEdit,
} from 'vscode-languageserver';

/** Kinds of `window/logMessage`. */
const LOG = { error: 1, warn: 2, info: 3, log: 4 } as const;

/** How the server's machine ends and looks after its parent; a worker does neither. */
export interface Life {
  exit(code: number): void;
  /** Calls `gone` once the process with this id is no more. */
  watch(processId: number, gone: () => void): void;
}

/**
 * The server's end of the Language Server Protocol: what vscode-languageserver has around JSON-RPC, as far as it is
 * used here; that is a fifth of its size.
 */
export class Connection {
  private readonly messages: MessageConnection;
  private readonly life: Life | null;
  private isShutDown = false;

  constructor(reader: MessageReader, writer: MessageWriter, life: Life | null) {
    this.messages = createMessageConnection(reader, writer, this.console);
    this.life = life;
    this.messages.onRequest('shutdown', () => {
      this.isShutDown = true;
      return null;
    });
    this.messages.onNotification('exit', () => this.end());
  }

  /** Writes to the client's log. */
  readonly console: Logger = {
    error: (message) => this.log('error', message),
    warn: (message) => this.log('warn', message),
    info: (message) => this.log('info', message),
    log: (message) => this.log('log', message),
  };

  listen(): void {
    this.messages.listen();
  }

  /** Ends the server: well where the client had asked it to shut down before. */
  end(): void {
    this.life?.exit(this.isShutDown ? 0 : 1);
  }

  /** Ends with the client's process. */
  endWith(processId: number | null): void {
    if (processId !== null) this.life?.watch(processId, () => this.end());
  }

  onRequest<P>(method: string, answer: (params: P, token: CancellationToken) => unknown): Disposable {
    return this.messages.onRequest<unknown, void>(method, answer);
  }

  onNotification<P>(method: string, take: (params: P) => void): Disposable {
    return this.messages.onNotification(method, take);
  }

  sendRequest<R>(method: string, params?: object): Promise<R> {
    return params === undefined
      ? this.messages.sendRequest<R>(method)
      : this.messages.sendRequest<R>(method, params);
  }

  sendNotification(method: string, params: object): Promise<void> {
    return this.messages.sendNotification(method, params);
  }

  /** Asks the client for notifications or requests that it sends only to those who register. */
  register(method: string, registerOptions: object, id = method): Promise<void> {
    return this.sendRequest('client/registerCapability', {
      registrations: [{ id, method, registerOptions }],
    });
  }

  async applyEdit(params: { readonly edit: WorkspaceEdit; readonly label?: string }): Promise<boolean> {
    return (await this.sendRequest<{ applied: boolean }>('workspace/applyEdit', params)).applied;
  }

  /** Reports to the request that brought `token`; to nobody without one. */
  progress(token: ProgressToken | undefined): WorkDoneProgressReporter {
    const send = (value: object): void => {
      if (token !== undefined) void this.sendNotification('$/progress', { token, value });
    };
    return {
      begin: (title, percentage, message, cancellable) =>
        send({ kind: 'begin', title, percentage, message, cancellable }),
      report: (first: number | string, second?: string) =>
        send(
          typeof first === 'number'
            ? { kind: 'report', percentage: Math.round(first), message: second }
            : { kind: 'report', message: first },
        ),
      done: () => send({ kind: 'end' }),
    };
  }

  private log(kind: keyof typeof LOG, message: string): void {
    // A client that is gone reads no log.
    this.sendNotification('window/logMessage', { type: LOG[kind], message }).catch(() => undefined);
  }
}
