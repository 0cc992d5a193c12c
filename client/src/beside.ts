import * as vscode from 'vscode';
import type { CompareParams } from '../../server/src/protocol/requests.ts';
import { findPlace } from '../compare/rows.ts';
import { Comparison } from './comparison.ts';
import type { Server } from './server.ts';

/** Editor columns that VS Code lays out side by side. */
const MOST = 6;

/** Opens language versions in editors side by side; `find` says of which text. */
export function registerBeside(server: Server, find: () => Promise<CompareParams | null>): vscode.Disposable {
  let open: Beside | null = null;
  const command = vscode.commands.registerCommand('chapeau.openVersionsBeside', async () => {
    const source = await find();
    if (source === null) return;
    open?.dispose();
    open = new Beside(server, source);
  });
  return vscode.Disposable.from(command, { dispose: () => open?.dispose() });
}

/** Editors in which the paragraph of the cursor is shown in all versions, one a column, as long as two are there. */
class Beside implements vscode.Disposable {
  private readonly comparison: Comparison;
  private readonly mark = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('contrastActiveBorder'),
  });
  private readonly listening: vscode.Disposable;
  private areOpen = false;

  constructor(server: Server, source: CompareParams) {
    this.comparison = new Comparison(server, source, () => {
      const { activeTextEditor } = vscode.window;
      if (activeTextEditor && this.areOpen) this.follow(activeTextEditor);
    });
    this.listening = vscode.Disposable.from(
      this.comparison,
      this.mark,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.follow(textEditor);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        if (this.areOpen && this.editors().length < 2) this.dispose();
      }),
    );
    void this.comparison.load().then(() => this.open());
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** Opens the versions, once they are known; the writer stays in the same text, at the same place. */
  private async open(): Promise<void> {
    const columns = this.comparison.result?.columns.slice(0, MOST) ?? [];
    if (columns.length < 2) return;
    const first = vscode.window.activeTextEditor;
    const place = first && this.placeOf(first);
    // Columns made one by one would soon find no room beside the last.
    const layout = { orientation: 0, groups: columns.map(() => ({})) };
    await vscode.commands.executeCommand('vscode.setEditorLayout', layout);
    for (const [index, { uri }] of columns.entries())
      await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
        viewColumn: index + 1,
        preserveFocus: true,
        preview: false,
      });
    this.areOpen = true;
    if (!place || place.column >= MOST) return;
    const { document, selection } = first;
    const viewColumn = place.column + 1;
    this.follow(await vscode.window.showTextDocument(document, { viewColumn, selection }));
  }

  /** The editors of the versions; of a file with several, each is where it was opened. */
  private editors(): readonly { readonly editor: vscode.TextEditor; readonly column: number }[] {
    return vscode.window.visibleTextEditors.flatMap((editor) => {
      const columns = this.comparison.columnsOf(editor.document.uri);
      const own = (editor.viewColumn ?? 0) - 1;
      const column = columns.includes(own) ? own : columns[0];
      return column === undefined ? [] : [{ editor, column }];
    });
  }

  private placeOf({ document, selection: { active } }: vscode.TextEditor) {
    const { result } = this.comparison;
    return result && findPlace(result, this.comparison.columnsOf(document.uri), active);
  }

  private follow(active: vscode.TextEditor): void {
    const { comparison } = this;
    const found = this.placeOf(active);
    if (!found) return;
    for (const { editor, column } of this.editors()) {
      const cell = comparison.result!.rows[found.row]!.cells[column];
      const range =
        cell &&
        new vscode.Range(
          cell.range.start.line,
          cell.range.start.character,
          cell.range.end.line,
          cell.range.end.character,
        );
      editor.setDecorations(this.mark, range ? [range] : []);
      if (range && editor !== active)
        editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}
