import * as vscode from 'vscode';
import {
  FIGURES,
  type FiguresLine,
  type FiguresParams,
  type FiguresResult,
  SHOW_FIGURES,
  SHOW_REFERENCES,
} from '../../server/src/protocol/requests.ts';
import { LANGUAGE, type Server } from './server.ts';

/** How long the writer must rest before the text is counted again: milliseconds. */
const REST = 150;

/** Shows how long the resolution at the cursor is, or what is selected, against the limit of its profile. */
export function showFigures(server: Server): vscode.Disposable[] {
  const bar = vscode.window.createStatusBarItem('chapeau.figures', vscode.StatusBarAlignment.Right, 89);
  bar.name = vscode.l10n.t('Length of the resolution');
  bar.command = SHOW_FIGURES;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const update = async () => {
    const editor = vscode.window.activeTextEditor;
    const asking = ++asked;
    const figures = editor?.document.languageId === LANGUAGE ? await ask(server, editor) : null;
    if (asking !== asked) return;
    if (figures === null) return bar.hide();
    const { summary, isOver, name, lines } = figures;
    bar.text = isOver ? `$(warning) ${summary}` : summary;
    bar.backgroundColor = isOver ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    bar.tooltip = [name, ...lines.map(told)].join('\n');
    bar.show();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), REST);
  };
  return [
    bar,
    { dispose: () => clearTimeout(timer) },
    vscode.commands.registerCommand(SHOW_FIGURES, (uri?: string, at?: Point) => pick(server, uri, at)),
    server.onStatus(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) soon();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) soon();
    }),
  ];
}

interface Point {
  readonly line: number;
  readonly character: number;
}

async function ask(
  server: Server,
  { document, selections }: vscode.TextEditor,
  at?: Point,
): Promise<FiguresResult | null> {
  const client = server.running;
  if (client === null) return null;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const params: FiguresParams = {
    uri: asUri(document.uri),
    selections: at
      ? [{ start: at, end: at }]
      : selections.map(({ start, end }) => ({ start: asPosition(start), end: asPosition(end) })),
    places: at !== undefined,
  };
  return client.sendRequest<FiguresResult | null>(FIGURES, params);
}

function told({ text, detail }: FiguresLine): string {
  return detail === '' ? text : `${text} (${detail})`;
}

/** All figures to choose from; a choice leads to what it counts. */
async function pick(server: Server, uri?: string, at?: Point): Promise<void> {
  const active = vscode.window.activeTextEditor;
  const editor =
    uri === undefined
      ? active
      : (vscode.window.visibleTextEditors.find(
          ({ document }) => document.uri.toString() === vscode.Uri.parse(uri).toString(),
        ) ?? active);
  if (editor?.document.languageId !== LANGUAGE) return;
  const place = at ?? editor.selection.active;
  const figures = await ask(server, editor, { line: place.line, character: place.character });
  if (figures === null) return;
  const titles = {
    length: vscode.l10n.t('Length'),
    force: vscode.l10n.t('What the operative part does'),
  };
  const items = (['length', 'force'] as const).flatMap((about) => [
    { label: titles[about], kind: vscode.QuickPickItemKind.Separator, places: [] },
    ...figures.lines
      .filter((line) => line.about === about)
      .map(({ text, detail, isOver, places }) => ({
        label: `${isOver ? '$(warning) ' : ''}${text}`,
        description: detail,
        places,
      })),
  ]);
  const chosen = await vscode.window.showQuickPick(items, {
    title: figures.name,
    placeHolder: vscode.l10n.t('Choose a figure to go to what it counts'),
    matchOnDescription: true,
  });
  const [first] = chosen?.places ?? [];
  if (chosen === undefined || first === undefined) return;
  const { document, viewColumn = vscode.ViewColumn.Active } = editor;
  const start = new vscode.Position(first.start.line, first.start.character);
  await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(start, start) });
  if (chosen.places.length < 2) return;
  const locations = chosen.places.map((range) => ({ uri: document.uri.toString(), range }));
  await vscode.commands.executeCommand(SHOW_REFERENCES, document.uri.toString(), first.start, locations);
}
