import * as vscode from 'vscode';
import { COMPARE, type CompareParams, type CompareResult } from '../../server/src/protocol/requests.ts';
import { columnsOf } from '../compare/rows.ts';
import { shownUri } from './open-text.ts';
import { repeating } from './repeating.ts';
import type { Server } from './server.ts';

/** Milliseconds without a change of a text until it is compared again. */
const PAUSE = 400;

/** Texts that are compared, again whenever one of them has changed. */
export class Comparison implements vscode.Disposable {
  source: CompareParams;
  /** Columns name texts as the editor does. */
  result: CompareResult | null = null;
  private readonly server: Server;
  private readonly hear: () => void;
  private readonly listening: vscode.Disposable;
  private isGone = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  /** Compares once more what has not been compared since the last change. */
  readonly load: () => Promise<void>;

  /** `hear` is told of each new result, `isSeen` whether anybody is there for it. */
  constructor(server: Server, source: CompareParams, hear: () => void, isSeen: () => boolean = () => true) {
    this.server = server;
    this.source = source;
    this.hear = hear;
    this.load = repeating(
      () => this.loadOnce(),
      () => !this.isGone && isSeen(),
    );
    const again = (uri: vscode.Uri) => {
      if (this.columnsOf(uri).length > 0) this.loadSoon();
    };
    this.listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        for (const change of contentChanges) this.follow(document.uri, change);
        again(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => again(uri)),
      server.onStatus(({ uri }) => again(vscode.Uri.parse(uri, true))),
      server.onLibrary(() => this.loadSoon()),
    );
  }

  /** Indices of the columns whose text stands in a file. */
  columnsOf(uri: vscode.Uri): readonly number[] {
    return columnsOf(this.result?.columns ?? [], uri.toString());
  }

  dispose(): void {
    this.isGone = true;
    clearTimeout(this.waiting);
    this.listening.dispose();
  }

  private loadSoon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.load(), PAUSE);
  }

  private async loadOnce(): Promise<void> {
    const client = await this.server.start();
    const result = await client.sendRequest<CompareResult | null>(COMPARE, this.source);
    if (this.isGone) return;
    const columns = result?.columns.map((each) => ({ ...each, uri: shownUri(each.uri).toString() }));
    this.result = result && { ...result, columns: columns! };
    this.hear();
  }

  /** Keeps the place that says which resolution is meant in step with lines that come and go above it. */
  private follow(uri: vscode.Uri, { range, text }: vscode.TextDocumentContentChangeEvent): void {
    const { uri: own, position } = this.source;
    if (range.end.line >= position.line || shownUri(own).toString() !== uri.toString()) return;
    const line = position.line + text.split('\n').length - 1 - (range.end.line - range.start.line);
    this.source = { ...this.source, position: { ...position, line } };
  }
}
