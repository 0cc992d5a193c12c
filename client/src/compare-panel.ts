import * as vscode from 'vscode';
import type { CompareParams } from '../../server/src/protocol/requests.ts';
import type { CompareState, CompareTexts, FromCompare, ToCompare } from '../compare/messages.ts';
import { Comparison } from './comparison.ts';
import { openVersion } from './open-text.ts';
import type { Server } from './server.ts';
import { optionsOf, webPage } from './web-page.ts';

const TYPE = 'chapeau.compare';

/** The panels in which texts stand side by side. */
export class ComparePanels {
  private readonly extensionUri: vscode.Uri;
  private readonly server: Server;
  private readonly panels = new Set<ComparePanel>();

  constructor(extensionUri: vscode.Uri, server: Server) {
    this.extensionUri = extensionUri;
    this.server = server;
  }

  /** The panel that is active, if one is. */
  get active(): Comparison | undefined {
    return [...this.panels].find(({ panel }) => panel.active)?.comparison;
  }

  /** Shows a comparison in the panel that has it already, or in a new one. */
  show(source: CompareParams): void {
    const isSame = ({ comparison }: ComparePanel) =>
      JSON.stringify(comparison.source.with) === JSON.stringify(source.with) &&
      (source.with === undefined || comparison.source.uri === source.uri);
    const shown = [...this.panels].find(isSame);
    if (shown === undefined) {
      const options = { ...optionsOf(this.extensionUri), enableFindWidget: true };
      const title = vscode.l10n.t('Texts Side by Side');
      this.take(vscode.window.createWebviewPanel(TYPE, title, vscode.ViewColumn.Beside, options), source);
    } else shown.show(source);
  }

  /** Makes panels anew after a reload. */
  restore(): vscode.Disposable {
    return vscode.window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: async (panel, state: CompareState | undefined) => {
        if (state?.source) this.take(panel, state.source);
        else panel.dispose();
      },
    });
  }

  private take(panel: vscode.WebviewPanel, source: CompareParams): void {
    const made = new ComparePanel(panel, this.extensionUri, this.server, source);
    this.panels.add(made);
    panel.onDidDispose(() => this.panels.delete(made));
  }
}

class ComparePanel {
  readonly panel: vscode.WebviewPanel;
  readonly comparison: Comparison;
  private cursor: ToCompare | null = null;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, server: Server, source: CompareParams) {
    this.panel = panel;
    this.comparison = new Comparison(
      server,
      source,
      () => this.tellResult(),
      () => panel.visible,
    );
    const { webview, title } = panel;
    webview.options = optionsOf(extensionUri);
    const listening = vscode.Disposable.from(
      this.comparison,
      webview.onDidReceiveMessage((message: FromCompare) => this.hear(message)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.noteCursor(textEditor)) this.tell(this.cursor!);
      }),
    );
    panel.onDidDispose(() => listening.dispose());
    webview.html = webPage(webview, extensionUri, { name: 'compare', title, texts: textsOf() });
  }

  show(source: CompareParams): void {
    this.panel.reveal();
    this.comparison.source = source;
    void this.comparison.load();
  }

  private async hear(message: FromCompare): Promise<void> {
    const { comparison } = this;
    if (message.type === 'open') {
      const column = comparison.result?.columns[message.column];
      if (column) await openVersion({ uri: column.uri, position: message });
      return;
    }
    if (message.type === 'diff') {
      await vscode.commands.executeCommand('chapeau.compareInDiffEditor');
      return;
    }
    // The page is there, or two drafts are to change places.
    if (message.type === 'swap')
      comparison.source = { ...comparison.source, place: 1 - (comparison.source.place ?? 0) };
    await comparison.load();
  }

  private tellResult(): void {
    const { result, source } = this.comparison;
    if (result === null || result.columns.length < 2) {
      this.tell({ type: 'notice', text: vscode.l10n.t('There is nothing here to compare.') });
      return;
    }
    const texts = textsOf();
    this.panel.title = `${texts[result.kind]}: ${result.columns[source.place ?? 0]!.name}`;
    this.tell({ type: 'comparison', comparison: result, source });
    // No editor need be in sight: then it is where the cursor was last.
    this.noteCursor(vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0]);
    if (this.cursor !== null) this.tell(this.cursor);
  }

  /** Whether the cursor stands in one of the texts. */
  private noteCursor(editor: vscode.TextEditor | undefined): boolean {
    if (!editor || this.comparison.columnsOf(editor.document.uri).length === 0) return false;
    const { line, character } = editor.selection.active;
    this.cursor = { type: 'cursor', uri: editor.document.uri.toString(), line, character };
    return true;
  }

  private tell(message: ToCompare): void {
    if (this.panel.visible) void this.panel.webview.postMessage(message);
  }
}

const textsOf = (): CompareTexts => ({
  languages: vscode.l10n.t('Language Versions'),
  drafts: vscode.l10n.t('Comparison of Drafts'),
  years: vscode.l10n.t('Resolutions of Two Years'),
  summary: vscode.l10n.t('Rows: {0}. With differences: {1}. Remarks: {2}.'),
  onlyDifferences: vscode.l10n.t('Only Differences'),
  previous: vscode.l10n.t('Previous Difference'),
  next: vscode.l10n.t('Next Difference'),
  oneColumn: vscode.l10n.t('In One Column'),
  swap: vscode.l10n.t('Swap'),
  diff: vscode.l10n.t('Diff Editor'),
  paragraph: vscode.l10n.t('Paragraph'),
  whole: vscode.l10n.t('Remarks on the whole text'),
  missing: vscode.l10n.t('Missing'),
  absent: vscode.l10n.t('Not in this text'),
  folded: vscode.l10n.t('Rows without differences: {0}'),
  noDifferences: vscode.l10n.t('No differences.'),
  severities: {
    error: vscode.l10n.t('Error'),
    warning: vscode.l10n.t('Warning'),
    info: vscode.l10n.t('Information'),
    hint: vscode.l10n.t('Hint'),
  },
  keys: vscode.l10n.t(
    'Arrow keys go from cell to cell. Enter opens a text at its paragraph. F7 and Shift+F7 go to the next and the previous difference.',
  ),
});
