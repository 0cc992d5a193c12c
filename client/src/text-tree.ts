import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE, type Server } from './server.ts';

/** So long after the last change the rows are asked for anew: milliseconds. */
const PAUSE = 150;
/** So long a tree takes to be drawn: milliseconds. */
const DRAWING = 400;

interface Point {
  readonly line: number;
  readonly character: number;
}

/** A row as the server says it. */
export interface Told<R> {
  /** `null` for what stands in no one place. */
  readonly range: { readonly start: Point; readonly end: Point } | null;
  readonly rows: readonly R[];
}

/** The same with the row that it belongs to. */
export type RowOf<R extends Told<R>> = Omit<R, 'rows'> & {
  readonly parent: RowOf<R> | null;
  readonly rows: readonly RowOf<R>[];
};

/** A tree of what the server says of the text in the active editor. It keeps nothing but the last answer. */
export abstract class TextTree<R extends Told<R>, Answer>
  implements vscode.TreeDataProvider<RowOf<R>>, vscode.Disposable
{
  protected readonly server: Server;
  protected readonly view: vscode.TreeView<RowOf<R>>;
  protected document: vscode.TextDocument | null = null;
  /** Of the document when its rows were read. */
  protected version = -1;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly listening: vscode.Disposable;
  private rows: readonly RowOf<R>[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server, id: string) {
    this.server = server;
    this.view = vscode.window.createTreeView(id, { showCollapseAll: true, ...this.options() });
    this.listening = vscode.Disposable.from(
      this.view,
      this.view.onDidChangeVisibility(() => this.followCursor()),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.turnTo(editor.document)),
      vscode.window.onDidChangeTextEditorSelection(() => this.followCursor()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.refreshSoon();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.turnTo(null);
      }),
      // What the server takes a text for has changed.
      server.onStatus(() => this.turnTo(vscode.window.activeTextEditor?.document ?? this.document)),
    );
    this.turnTo(vscode.window.activeTextEditor?.document ?? null);
  }

  abstract getTreeItem(row: RowOf<R>): vscode.TreeItem;

  /** What the server says of a text. */
  protected abstract ask(client: BaseLanguageClient, uri: string): Promise<Answer | null>;

  /** The rows of an answer, `null` for that of no text; the place for what the view says besides. */
  protected abstract take(answer: Answer | null): readonly R[];

  protected options(): vscode.TreeViewOptions<RowOf<R>> {
    return { treeDataProvider: this };
  }

  get selected(): RowOf<R> | undefined {
    return this.view.selection[0];
  }

  get visible(): boolean {
    return this.view.visible;
  }

  async getChildren(row?: RowOf<R>): Promise<RowOf<R>[]> {
    if (row === undefined) await this.read();
    return [...(row?.rows ?? this.rows)];
  }

  getParent({ parent }: RowOf<R>): RowOf<R> | null {
    return parent;
  }

  /** Puts the cursor at a place of the text, and the keyboard with it. */
  protected async goTo({ line, character }: Point): Promise<void> {
    if (this.document === null) return;
    const editor = await vscode.window.showTextDocument(this.document);
    const at = new vscode.Position(line, character);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The address of the text as long as it is as the rows say; `null` when it is another by now. */
  protected async uriOfRows(): Promise<string | null> {
    const { document, version } = this;
    if (document === null || version !== document.version) return null;
    return (await this.server.start()).code2ProtocolConverter.asUri(document.uri);
  }

  /** Has the rows read anew, though the text be the same. */
  protected refresh(): void {
    this.version = -1;
    this.changed.fire();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
    this.changed.dispose();
  }

  private turnTo(document: vscode.TextDocument | null): void {
    const next = document?.languageId === LANGUAGE ? document : null;
    this.version = -1;
    if (next === this.document) {
      this.refreshSoon();
      return;
    }
    this.document = next;
    this.rows = this.take(null).map((row) => withParent(row, null));
    this.tell();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), PAUSE);
  }

  private tell(): void {
    this.changed.fire();
    if (!this.view.visible) this.changedUnseen();
  }

  /** The rows may be others by now, and nobody asks for them, since the view is not seen. */
  protected changedUnseen(): void {}

  /** Reads the rows of the document as it is now. */
  protected async read(): Promise<void> {
    const { document, server } = this;
    const version = document?.version ?? -1;
    if (version === this.version) return;
    let answer: Answer | null = null;
    if (document !== null) {
      const client = await server.start();
      answer = await this.ask(client, client.code2ProtocolConverter.asUri(document.uri));
    }
    // Another text may have come to the front meanwhile.
    if (document !== this.document) return;
    this.rows = this.take(answer).map((row) => withParent(row, null));
    this.version = version;
    // Rows that are still being drawn would lose those below them.
    setTimeout(() => this.followCursor(), DRAWING);
  }

  /** Marks the row that the cursor is in, as long as the tree is seen. */
  private followCursor(): void {
    const editor = vscode.window.activeTextEditor;
    const { document, version, view } = this;
    if (!view.visible || editor === undefined || editor.document !== document) return;
    if (document.version !== version) return;
    const row = rowAt(this.rows, editor.selection.active);
    if (row !== null && row !== this.selected)
      void view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
  }
}

function withParent<R extends Told<R>>(row: R, parent: RowOf<R> | null): RowOf<R> {
  const made: RowOf<R> & { rows: readonly RowOf<R>[] } = { ...row, parent, rows: [] };
  made.rows = row.rows.map((child) => withParent(child, made));
  return made;
}

/** The innermost row at a place. */
function rowAt<R extends Told<R>>(rows: readonly RowOf<R>[], at: vscode.Position): RowOf<R> | null {
  for (const row of rows) {
    if (row.range !== null && !rangeOf(row.range).contains(at)) continue;
    const inner = rowAt<R>(row.rows, at);
    if (inner !== null) return inner;
    if (row.range !== null) return row;
  }
  return null;
}

export function rangeOf({ start, end }: { readonly start: Point; readonly end: Point }): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
