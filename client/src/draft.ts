import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  DRAFT_TREE,
  DRAG_TO,
  type DraftTreeParams,
  type DraftTreeRow,
  type DragToParams,
} from '../../server/src/protocol/requests.ts';
import { change, refactor } from './refactoring.ts';
import type { Server } from './server.ts';
import { type RowOf, TextTree } from './text-tree.ts';

const VIEW = 'chapeau.draft';
const MIME = 'application/vnd.code.tree.chapeau.draft';

type Row = RowOf<DraftTreeRow>;

/** What is dragged: a paragraph or item of a text at one version. */
interface Dragged {
  readonly uri: string;
  readonly version: number;
  readonly from: DragToParams['from'];
}

/** The draft in the active editor as a tree whose paragraphs can be moved. */
export function showDraft(server: Server, subscriptions: { dispose(): unknown }[]): DraftTree {
  const draft = new DraftTree(server, VIEW);
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

export class DraftTree
  extends TextTree<DraftTreeRow, readonly DraftTreeRow[]>
  implements vscode.TreeDragAndDropController<Row>
{
  // Wanted while the view is made, when no field has its value yet.
  get dragMimeTypes(): readonly string[] {
    return [MIME];
  }

  get dropMimeTypes(): readonly string[] {
    return [MIME];
  }

  protected override options(): vscode.TreeViewOptions<Row> {
    return { treeDataProvider: this, dragAndDropController: this };
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

  open({ selection }: Row): Promise<void> {
    return this.goTo(selection.start);
  }

  async refactor({ selection: { start } }: Row, id: string): Promise<void> {
    const uri = await this.uriOfRows();
    if (uri !== null) await refactor(this.server, { uri, range: { start, end: start }, id });
  }

  protected ask(client: BaseLanguageClient, uri: string): Promise<readonly DraftTreeRow[] | null> {
    const params: DraftTreeParams = { uri };
    return client.sendRequest<readonly DraftTreeRow[] | null>(DRAFT_TREE, params);
  }

  protected take(rows: readonly DraftTreeRow[] | null): readonly DraftTreeRow[] {
    const [only, ...others] = rows ?? [];
    // The only resolution of a file need not be opened first.
    const isOnly = only !== undefined && others.length === 0;
    this.view.description = isOnly ? only.name : '';
    return isOnly ? only.rows : (rows ?? []);
  }
}

const ICONS: { readonly [kind in DraftTreeRow['kind']]?: string } = {
  preambular: 'quote',
  operative: 'symbol-method',
  item: 'symbol-field',
  annex: 'file',
};

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
