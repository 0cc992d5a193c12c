import * as vscode from 'vscode';
import {
  DRAFT_TREE,
  DRAG_TO,
  type DraftTreeParams,
  type DraftTreeRow,
  type DragToParams,
} from '../../server/src/protocol/requests.ts';
import { change, refactor } from './refactoring.ts';
import { LANGUAGE, type Server } from './server.ts';

const VIEW = 'chapeau.draft';
const MIME = 'application/vnd.code.tree.chapeau.draft';
/** So long after the last change the tree is asked for anew: milliseconds. */
const PAUSE = 150;

/** A row of the tree, with the one that it belongs to. */
export interface Row extends DraftTreeRow {
  readonly parent: Row | null;
  readonly rows: readonly Row[];
}

/** What is dragged: a paragraph or item of a text at one version. */
interface Dragged {
  readonly uri: string;
  readonly version: number;
  readonly from: DragToParams['from'];
}

/** The draft in the active editor as a tree whose paragraphs can be moved. */
export function showDraft(server: Server, subscriptions: { dispose(): unknown }[]): DraftTree {
  const draft = new DraftTree(server);
  const onRow = (name: string, run: (row: Row) => unknown) =>
    vscode.commands.registerCommand(name, (row: Row | undefined) => {
      const meant = row ?? draft.selected;
      return meant && run(meant);
    });
  subscriptions.push(
    draft,
    onRow('chapeau.draft.open', (row) => draft.open(row)),
    onRow('chapeau.draft.moveUp', (row) => draft.refactor(row, 'move-up')),
    onRow('chapeau.draft.moveDown', (row) => draft.refactor(row, 'move-down')),
    onRow('chapeau.draft.delete', (row) => draft.refactor(row, 'delete')),
  );
  return draft;
}

export class DraftTree implements vscode.TreeDataProvider<Row>, vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];
  private readonly server: Server;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<Row>;
  private readonly listening: vscode.Disposable;
  private document: vscode.TextDocument | null = null;
  private rows: readonly Row[] = [];
  /** Of the document when its rows were read. */
  private version = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server) {
    this.server = server;
    this.view = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this,
      dragAndDropController: this,
      showCollapseAll: true,
    });
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

  get selected(): Row | undefined {
    return this.view.selection[0];
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row === undefined) await this.read();
    return [...(row?.rows ?? this.rows)];
  }

  getParent({ parent }: Row): Row | null {
    return parent;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const isPart = ICONS[row.kind] === undefined;
    const item = new vscode.TreeItem(row.name, row.rows.length === 0 ? None : isPart ? Expanded : Collapsed);
    item.description = row.detail;
    item.tooltip = row.name;
    item.contextValue = isMovable(row) ? 'movable' : row.kind;
    item.command = { title: vscode.l10n.t('Go to It'), command: 'chapeau.draft.open', arguments: [row] };
    const icon = ICONS[row.kind];
    if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
    return item;
  }

  handleDrag([row]: readonly Row[], transfer: vscode.DataTransfer): void {
    if (row === undefined || !isMovable(row) || this.document === null) return;
    const uri = this.document.uri.toString();
    const dragged: Dragged = { uri, version: this.version, from: row.range.start };
    transfer.set(MIME, new vscode.DataTransferItem(JSON.stringify(dragged)));
  }

  /** Before the row that it is dropped on; on the name of a part, to its end. */
  async handleDrop(target: Row | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const json = await transfer.get(MIME)?.asString();
    const { document } = this;
    if (json === undefined || target === undefined || document === null) return;
    const dragged = JSON.parse(json) as Dragged;
    const { from } = dragged;
    const to = placeOf(target);
    if (to === null || dragged.uri !== document.uri.toString() || dragged.version !== document.version)
      return;
    const uri = (await this.server.start()).code2ProtocolConverter.asUri(document.uri);
    const params: DragToParams = { uri, from, to };
    if (!(await change(this.server, DRAG_TO, params)))
      vscode.window.setStatusBarMessage(vscode.l10n.t('It cannot go there.'), 4000);
  }

  async open({ selection }: Row): Promise<void> {
    if (this.document === null) return;
    const editor = await vscode.window.showTextDocument(this.document);
    const { line, character } = selection.start;
    const at = new vscode.Position(line, character);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async refactor({ selection: { start } }: Row, id: string): Promise<void> {
    if (this.document === null || this.version !== this.document.version) return;
    const uri = (await this.server.start()).code2ProtocolConverter.asUri(this.document.uri);
    await refactor(this.server, { uri, range: { start, end: start }, id });
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
    this.rows = [];
    this.view.description = '';
    this.changed.fire();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changed.fire(), PAUSE);
  }

  /** Reads the rows of the document as it is now. */
  private async read(): Promise<void> {
    const { document, server } = this;
    const version = document?.version ?? -1;
    if (version === this.version) return;
    let rows: readonly DraftTreeRow[] = [];
    if (document !== null) {
      const client = await server.start();
      const params: DraftTreeParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      rows = (await client.sendRequest<readonly DraftTreeRow[] | null>(DRAFT_TREE, params)) ?? [];
    }
    // Another text may have come to the front meanwhile.
    if (document !== this.document) return;
    const [only, ...others] = rows;
    // The only resolution of a file need not be opened first.
    const isOnly = only !== undefined && others.length === 0;
    this.view.description = isOnly ? only.name : '';
    this.rows = (isOnly ? only.rows : rows).map((row) => withParent(row, null));
    this.version = version;
    setTimeout(() => this.followCursor());
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

const ICONS: { readonly [kind in DraftTreeRow['kind']]?: string } = {
  preambular: 'quote',
  operative: 'symbol-method',
  item: 'symbol-field',
  annex: 'file',
};

function withParent(row: DraftTreeRow, parent: Row | null): Row {
  const made: Row & { rows: readonly Row[] } = { ...row, parent, rows: [] };
  made.rows = row.rows.map((child) => withParent(child, made));
  return made;
}

function isMovable({ kind, parent }: Row): boolean {
  if (kind === 'item') return parent !== null && isMovable(parent);
  return kind === 'preambular' || kind === 'operative';
}

function placeOf(target: Row): DragToParams['to'] | null {
  if (isMovable(target)) return { before: target.range.start };
  const { kind, selection } = target;
  if (kind === 'preamble') return { endOf: 'preambular', resolution: selection.start };
  return kind === 'operative-part' ? { endOf: 'operative', resolution: selection.start } : null;
}

/** The innermost row at a place. */
function rowAt(rows: readonly Row[], at: vscode.Position): Row | null {
  const found = rows.find(({ range: { start, end } }) =>
    new vscode.Range(start.line, start.character, end.line, end.character).contains(at),
  );
  return found === undefined ? null : (rowAt(found.rows, at) ?? found);
}
