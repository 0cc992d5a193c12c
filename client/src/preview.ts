import * as vscode from 'vscode';
import { PREVIEW, type PreviewParams, type PreviewResult } from '../../server/src/protocol/requests.ts';
import type {
  FromPreview,
  PreviewSource,
  PreviewState,
  PreviewTexts,
  ToPreview,
} from '../preview/messages.ts';
import { savePrintable } from './printable.ts';
import { repeating } from './repeating.ts';
import { LANGUAGE, type Server } from './server.ts';
import { optionsOf, webPage } from './web-page.ts';

const TYPE = 'chapeau.preview';

/** Milliseconds for which the editor goes on moving after the preview has moved it. */
const QUIET = 300;

/** The previews: one that follows the active editor, and those that are locked to a text. */
export function registerPreview(context: vscode.ExtensionContext, server: Server): vscode.Disposable[] {
  const panels = new Set<PreviewPanel>();
  const take = (panel: vscode.WebviewPanel, source: PreviewSource) => {
    const made = new PreviewPanel(panel, context, server, source);
    panels.add(made);
    panel.onDidDispose(() => panels.delete(made));
    return made;
  };
  /** The preview of the active text, or the one that is active itself. */
  const show = (): PreviewPanel | undefined => {
    const document = vscode.window.activeTextEditor?.document;
    const all = [...panels];
    if (document?.languageId !== LANGUAGE) return all.find(({ isActive }) => isActive);
    const uri = document.uri.toString();
    const shown = all.find((panel) => panel.uri === uri) ?? all.find(({ isLocked }) => !isLocked);
    shown?.show(uri);
    return shown ?? take(newPanel(context.extensionUri), { uri, isLocked: false });
  };
  return [
    vscode.commands.registerCommand('chapeau.showPreview', () => void show()),
    vscode.commands.registerCommand('chapeau.printPreview', (to?: vscode.Uri) => show()?.print(to)),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, state: PreviewState | undefined) {
        if (state?.source) take(panel, state.source);
        else panel.dispose();
      },
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === LANGUAGE)
        for (const panel of panels) if (!panel.isLocked) panel.follow(editor.document.uri.toString());
    }),
  ];
}

function newPanel(extensionUri: vscode.Uri): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  return vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Preview'), place, optionsOf(extensionUri));
}

class PreviewPanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly context: vscode.ExtensionContext;
  private readonly server: Server;
  private source: PreviewSource;
  /** The last answer that the page shows. */
  private state: number | null = null;
  /** Counts the pages: one that is hidden is gone, and another is made when it is shown again. */
  private pages = 0;
  private isGone = false;
  /** Asks what has changed until nothing has: while an answer is awaited, no other is asked for. */
  private readonly load = repeating(
    () => this.loadOnce(),
    () => !this.isGone && this.panel.visible,
  );
  /** Until when the editor's moves are the preview's. */
  private quiet = 0;
  /** Whoever has asked for the page to be printed, and where to. */
  private printing: { readonly to: vscode.Uri | undefined; readonly done: () => void } | null = null;

  constructor(
    panel: vscode.WebviewPanel,
    context: vscode.ExtensionContext,
    server: Server,
    source: PreviewSource,
  ) {
    this.panel = panel;
    this.context = context;
    this.server = server;
    this.source = source;
    const { webview } = panel;
    webview.options = optionsOf(context.extensionUri);
    const reload = (uri: vscode.Uri) => {
      if (uri.toString() === this.uri) void this.load();
    };
    const listening = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: FromPreview) => this.take(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => reload(document.uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => reload(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.uri) this.tellClosed();
      }),
      server.onStatus(({ uri }) => reload(vscode.Uri.parse(uri, true))),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scroll(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.tellCursor(textEditor)),
    );
    panel.onDidDispose(() => {
      this.isGone = true;
      this.endPrinting();
      listening.dispose();
    });
    const { title } = panel;
    webview.html = webPage(webview, context.extensionUri, { name: 'preview', title, texts: textsOf() });
  }

  get uri(): string {
    return this.source.uri;
  }

  get isLocked(): boolean {
    return this.source.isLocked;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  show(uri: string): void {
    this.panel.reveal(undefined, true);
    this.follow(uri);
  }

  follow(uri: string): void {
    if (uri === this.uri) return;
    this.source = { ...this.source, uri };
    this.state = null;
    void this.load();
  }

  /** Writes the page as a file to print. */
  print(to: vscode.Uri | undefined): Promise<void> {
    this.panel.reveal(undefined, true);
    const printed = new Promise<void>((done) => {
      this.printing = { to, done };
    });
    if (this.state !== null) this.tell({ type: 'print' });
    return printed;
  }

  private async take(message: FromPreview): Promise<void> {
    if (message.type === 'ready') {
      this.pages++;
      this.state = null;
      await this.load();
    } else if (message.type === 'scroll') this.reveal(message.line);
    else if (message.type === 'open') await this.open(message);
    else if (message.type === 'lock') {
      this.source = { ...this.source, isLocked: message.isLocked };
      this.tellSource();
    } else {
      await savePrintable(this.context, { ...message, title: this.name(), to: this.printing?.to });
      this.endPrinting();
    }
  }

  private async loadOnce(): Promise<void> {
    const { pages, uri, state: since } = this;
    const client = await this.server.start();
    const address = client.code2ProtocolConverter.asUri(vscode.Uri.parse(uri, true));
    const params: PreviewParams = { uri: address, since };
    const change = await client.sendRequest<PreviewResult | null>(PREVIEW, params);
    if (this.isGone) return;
    if (pages !== this.pages || uri !== this.uri || since !== this.state) void this.load();
    else if (change === null) this.tellClosed();
    else {
      if (since === null) this.tellSource();
      this.state = change.state;
      this.tell({ type: 'change', since, change });
      const editor = this.editor();
      if (editor) this.tellCursor(editor);
      if (since !== null) return;
      if (editor) this.scroll(editor);
      if (this.printing) this.tell({ type: 'print' });
    }
  }

  private tellSource(): void {
    const { source } = this;
    const name = this.name();
    this.panel.title = source.isLocked ? `[${name}]` : vscode.l10n.t('Preview: {0}', name);
    this.tell({ type: 'source', source, name });
  }

  private endPrinting(): void {
    this.printing?.done();
    this.printing = null;
  }

  private tellClosed(): void {
    this.endPrinting();
    this.tellSource();
    this.tell({ type: 'notice', text: vscode.l10n.t('This text is no longer open.') });
  }

  private tellCursor({ document, selection: { active } }: vscode.TextEditor): void {
    if (document.uri.toString() !== this.uri) return;
    this.tell({ type: 'cursor', line: active.line, character: active.character });
  }

  private scroll({ document, visibleRanges: [first] }: vscode.TextEditor): void {
    if (document.uri.toString() !== this.uri || first === undefined || Date.now() < this.quiet) return;
    this.tell({ type: 'scroll', line: first.start.line });
  }

  private reveal(line: number): void {
    this.quiet = Date.now() + QUIET;
    this.editor()?.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
  }

  private async open({ line, character }: { readonly line: number; readonly character: number }) {
    const at = new vscode.Position(line, character);
    const viewColumn = this.editor()?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(vscode.Uri.parse(this.uri, true), {
      selection: new vscode.Range(at, at),
      viewColumn,
    });
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.uri);
  }

  private name(): string {
    return vscode.Uri.parse(this.uri, true).path.split('/').pop() ?? '';
  }

  private tell(message: ToPreview): void {
    if (!this.isGone && this.panel.visible) void this.panel.webview.postMessage(message);
  }
}

const textsOf = (): PreviewTexts => ({
  skip: vscode.l10n.t('Skip to the text'),
  text: vscode.l10n.t('Text as it is printed'),
  paper: vscode.l10n.t('White Paper'),
  lock: vscode.l10n.t('Lock to This Text'),
  print: vscode.l10n.t('Print…'),
  notes: vscode.l10n.t('Footnotes'),
  back: vscode.l10n.t('Back to the text'),
  keys: vscode.l10n.t(
    'Up and down arrows go from paragraph to paragraph. Enter opens a paragraph in the editor.',
  ),
});
