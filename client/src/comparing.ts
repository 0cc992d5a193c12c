import * as vscode from 'vscode';
import {
  COMPARABLE,
  type ComparableParams,
  type ComparableResult,
  type ComparedText,
} from '../../server/src/protocol/requests.ts';
import { registerBeside } from './beside.ts';
import { ComparePanels } from './compare-panel.ts';
import { shownUri } from './open-text.ts';
import { LANGUAGE, type Server } from './server.ts';

/** Commands that put texts side by side: language versions, drafts, whatever is chosen. */
export function registerComparing(
  { extensionUri }: vscode.ExtensionContext,
  server: Server,
): vscode.Disposable[] {
  const panels = new ComparePanels(extensionUri, server);
  const compareWith = async (kind: keyof ComparableResult, at?: vscode.Uri) => {
    const here = await placeAt(server, at);
    const chosen = here && (await choose(server, here, kind));
    // The text itself is the last of two drafts: most likely it is the newer one.
    if (chosen?.length) panels.show({ ...here!, with: chosen, place: kind === 'drafts' ? 1 : 0 });
  };
  const commands: Readonly<Record<string, (at?: vscode.Uri, all?: readonly vscode.Uri[]) => unknown>> = {
    'chapeau.showVersions': async (at) => {
      const here = await placeAt(server, at);
      if (here && (await findVersions(server, here))) panels.show(here);
    },
    'chapeau.compareVersionsWith': (at) => compareWith('versions', at),
    'chapeau.compareDraftWith': (at) => compareWith('drafts', at),
    'chapeau.compareSelected': async (at, all) => {
      const [first, ...others] = await Promise.all((all ?? []).map((uri) => placeAt(server, uri)));
      if (first && others.length > 0)
        panels.show({ ...first, with: others.map((each) => textAt(each!.uri)) });
      else await compareWith('drafts', at);
    },
    'chapeau.compareInDiffEditor': async (at) => {
      const columns = panels.active?.result?.columns;
      if (columns?.length === 2) return showDiff(columns[0]!.uri, columns[1]!.uri);
      const here = await placeAt(server, at);
      const [other] = (here && (await choose(server, here, 'drafts'))) ?? [];
      return other && showDiff(other.uri, here!.uri);
    },
  };
  return [
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
    panels.restore(),
    registerBeside(server, async () => {
      const here = await placeAt(server);
      return here && (await findVersions(server, here)) ? here : null;
    }),
  ];
}

/** A file that was chosen, or the cursor's place in the active text. */
export async function placeAt(server: Server, at?: vscode.Uri): Promise<ComparableParams | null> {
  const editor = vscode.window.activeTextEditor;
  const isHere = editor && (at === undefined || at.toString() === editor.document.uri.toString());
  if (isHere && editor.document.languageId !== LANGUAGE) return null;
  const uri = at ?? editor?.document.uri;
  const { asUri, asPosition } = (await server.start()).code2ProtocolConverter;
  const position = isHere ? editor.selection.active : new vscode.Position(0, 0);
  return uri === undefined ? null : { uri: asUri(uri), position: asPosition(position) };
}

const textAt = (uri: string): ComparedText => ({ uri, resolution: 0 });

async function comparable(server: Server, here: ComparableParams): Promise<ComparableResult> {
  const client = await server.start();
  const found = await client.sendRequest<ComparableResult | null>(COMPARABLE, here);
  return found ?? { versions: [], drafts: [] };
}

/** Whether a text has other language versions; where none is found, others may be chosen. */
async function findVersions(server: Server, here: ComparableParams): Promise<boolean> {
  const { versions } = await comparable(server, here);
  if (versions.length > 0) return true;
  const pick = vscode.l10n.t('Choose Texts…');
  const none = vscode.l10n.t('No other language version of this text was found.');
  const answer = await vscode.window.showInformationMessage(none, pick);
  if (answer === pick)
    await vscode.commands.executeCommand('chapeau.compareVersionsWith', shownUri(here.uri));
  return false;
}

interface TextItem extends vscode.QuickPickItem {
  /** `null` stands for files that are yet to be chosen. */
  readonly text: ComparedText | null;
}

/** Lets the user choose what a text is compared with: one draft, or several language versions. */
export async function choose(
  server: Server,
  here: ComparableParams,
  kind: keyof ComparableResult,
  title = vscode.l10n.t('Compare with which texts?'),
): Promise<readonly ComparedText[] | undefined> {
  const canPickMany = kind === 'versions';
  const found = (await comparable(server, here))[kind];
  const { asUri } = (await server.start()).code2ProtocolConverter;
  const known = new Set([here.uri, ...found.map(({ uri }) => uri)]);
  // Open texts in the same language are found already.
  const open = vscode.workspace.textDocuments.filter(
    ({ languageId, uri }) =>
      canPickMany && languageId === LANGUAGE && uri.scheme !== 'git' && !known.has(asUri(uri)),
  );
  const items: TextItem[] = [
    ...found.map(({ name, detail, ...text }) => ({ label: name, detail, text, picked: canPickMany })),
    ...open.map(({ uri }) => ({
      label: vscode.workspace.asRelativePath(uri),
      description: vscode.l10n.t('open'),
      text: textAt(asUri(uri)),
    })),
    { label: `$(folder-opened) ${vscode.l10n.t('Choose Files…')}`, text: null, alwaysShow: true },
  ];
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany, matchOnDetail: true });
  // Of many an array, of one the item itself.
  const chosen = picked && [picked as TextItem | readonly TextItem[]].flat();
  if (!chosen?.some(({ text }) => text === null)) return chosen?.map(({ text }) => text!);
  const files = await vscode.window.showOpenDialog({ title, canSelectMany: canPickMany });
  return files && [...chosen.flatMap(({ text }) => text ?? []), ...files.map((file) => textAt(asUri(file)))];
}

function showDiff(old: string, next: string): Thenable<unknown> {
  const [left, right] = [shownUri(old), shownUri(next)];
  const [from, to] = [left, right].map(({ path }) => path.split('/').pop());
  return vscode.commands.executeCommand('vscode.diff', left, right, `${from} ↔ ${to}`);
}
