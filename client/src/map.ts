import * as vscode from 'vscode';
import {
  CITATION_MAP,
  type CitationMapNode,
  type CitationMapParams,
  type CitationMapResult,
} from '../../server/src/protocol/requests.ts';
import type { FromMap, MapState, MapTexts, ToMap } from '../map/messages.ts';
import { copyCitation } from './cited.ts';
import { openOfficial, openVersion } from './open-text.ts';
import { LANGUAGE, type Server } from './server.ts';
import { optionsOf, webPage } from './web-page.ts';

const TYPE = 'chapeau.citationMap';

/** The citation map: one panel, which moves to whatever resolution it is asked for. */
export function registerMap({ extensionUri }: vscode.ExtensionContext, server: Server): vscode.Disposable[] {
  let open: MapPanel | null = null;
  const take = (panel: vscode.WebviewPanel, wanted: CitationMapParams) => {
    const made = new MapPanel(panel, extensionUri, server, wanted);
    open = made;
    panel.onDidDispose(() => {
      if (open === made) open = null;
    });
  };
  return [
    vscode.commands.registerCommand('chapeau.showCitationMap', async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.languageId !== LANGUAGE) return;
      const client = await server.start();
      const { asUri, asPosition } = client.code2ProtocolConverter;
      const centre = { uri: asUri(editor.document.uri), position: asPosition(editor.selection.active) };
      if (open === null) take(newPanel(extensionUri), { centre, reach: {} });
      else await open.show({ centre, reach: {} });
    }),
    vscode.commands.registerCommand('chapeau.saveCitationMap', () => open?.askForPicture()),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, state: MapState | undefined) {
        if (state === undefined) panel.dispose();
        else take(panel, { centre: state.centre, reach: state.reach });
      },
    }),
  ];
}

function newPanel(extensionUri: vscode.Uri): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(
    TYPE,
    vscode.l10n.t('Citation Map'),
    vscode.ViewColumn.Beside,
    optionsOf(extensionUri),
  );
}

class MapPanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly server: Server;
  private wanted: CitationMapParams;
  private map: CitationMapResult | null = null;
  private isGone = false;

  constructor(
    panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    server: Server,
    wanted: CitationMapParams,
  ) {
    this.panel = panel;
    this.server = server;
    this.wanted = wanted;
    panel.webview.options = optionsOf(extensionUri);
    panel.webview.onDidReceiveMessage((message: FromMap) => this.take(message));
    const title = vscode.l10n.t('Citation Map');
    panel.webview.html = webPage(panel.webview, extensionUri, { name: 'map', title, texts: mapTexts() });
    // What the server knows grows while a library is read, and changes as texts do.
    const again = () => {
      if (panel.visible && this.map !== null) void this.load();
    };
    const listening = vscode.Disposable.from(
      server.onLibrary(again),
      vscode.workspace.onDidSaveTextDocument(again),
      panel.onDidChangeViewState(again),
    );
    panel.onDidDispose(() => {
      this.isGone = true;
      listening.dispose();
    });
  }

  async show(wanted: CitationMapParams): Promise<void> {
    this.wanted = wanted;
    this.panel.reveal(undefined, true);
    await this.load();
  }

  askForPicture(): void {
    this.tell({ type: 'picture' });
  }

  private async take(message: FromMap): Promise<void> {
    if (message.type === 'ready') await this.load();
    else if (message.type === 'want') {
      this.wanted = message.params;
      await this.load();
    } else if (message.type === 'save') await saveAs(message.svg, this.map);
    else {
      const node = this.map?.nodes.find(({ id }) => id === message.id);
      if (node === undefined) return;
      if (message.type === 'open') await openNode(node, message.version ?? 0);
      else await copyCitation(this.server, { key: node.id, language: this.map?.language ?? 'en' });
    }
  }

  private async load(): Promise<void> {
    const client = await this.server.start();
    const map = await client.sendRequest<CitationMapResult | null>(CITATION_MAP, this.wanted);
    if (map === null) {
      this.tell({ type: 'failure', text: vscode.l10n.t('There is no resolution here.') });
      return;
    }
    this.map = map;
    // From now on it stays with this text, wherever the cursor goes.
    const { centre: id, language } = map;
    this.wanted = { centre: { id, language }, reach: this.wanted.reach };
    this.tell({ type: 'map', map });
  }

  private tell(message: ToMap): void {
    if (!this.isGone) void this.panel.webview.postMessage(message);
  }
}

async function openNode(node: CitationMapNode, index: number): Promise<void> {
  const version = node.versions[index];
  if (version !== undefined) await openVersion(version);
  else await openOfficial(node.url, node.number ?? '');
}

async function saveAs(svg: string, map: CitationMapResult | null): Promise<void> {
  const number = map?.nodes.find(({ id }) => id === map.centre)?.number ?? 'draft';
  const name = `citations-${number.replace(/[^\w.-]+/g, '-')}.svg`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { SVG: ['svg'] },
    title: vscode.l10n.t('Save Citation Map'),
  });
  if (uri !== undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(svg));
}

const mapTexts = (): MapTexts => ({
  heading: vscode.l10n.t('Citations around {0}'),
  map: vscode.l10n.t('Map'),
  list: vscode.l10n.t('List'),
  zoomIn: vscode.l10n.t('Zoom In'),
  zoomOut: vscode.l10n.t('Zoom Out'),
  wholeMap: vscode.l10n.t('Whole Map'),
  save: vscode.l10n.t('Save as SVG'),
  open: vscode.l10n.t('Open Text'),
  openOfficial: vscode.l10n.t('Open Official Text'),
  centre: vscode.l10n.t('Put in the Middle'),
  showMore: vscode.l10n.t('Show More'),
  copy: vscode.l10n.t('Copy Citation'),
  draft: vscode.l10n.t('Draft'),
  decision: vscode.l10n.t('Decision {0}'),
  counts: vscode.l10n.t('cites {0}, cited by {1}'),
  noText: vscode.l10n.t('no text in the library'),
  cited: vscode.l10n.t('Cited texts ({0})'),
  citing: vscode.l10n.t('Texts that cite it ({0})'),
  farther: vscode.l10n.t('Further texts ({0})'),
  moreCited: vscode.l10n.t('{0} more texts that it cites'),
  moreCiting: vscode.l10n.t('{0} more texts that cite it'),
  nothing: vscode.l10n.t('No citations are known here yet.'),
  keys: vscode.l10n.t(
    'Arrow keys follow the citations. Enter opens a text, E shows more around it, M puts it in the middle, Escape leaves the map.',
  ),
});
