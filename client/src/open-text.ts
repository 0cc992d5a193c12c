import * as vscode from 'vscode';
import { MARKED_UP_SCHEME } from '../../server/src/protocol/requests.ts';

/** The text of an Akoma Ntoso file, as the address of what the editor shows of it. */
export function markedUpUri(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: MARKED_UP_SCHEME, path: `${uri.path}.resolution`, query: uri.toString() });
}

/** The address of what the editor shows of a file: of Akoma Ntoso, the text that it marks up. */
export function shownUri(uri: string): vscode.Uri {
  const file = vscode.Uri.parse(uri, true);
  return /\.xml$/i.test(file.path) ? markedUpUri(file) : file;
}

/** Shows a file where a text begins in it, Akoma Ntoso as the text that it marks up. */
export async function openVersion({
  uri,
  position: { line, character },
}: {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}): Promise<void> {
  const at = new vscode.Position(line, character);
  const document = await vscode.workspace.openTextDocument(shownUri(uri));
  const editors = vscode.window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
  const besides = editors.find((editor) => editor.document === document) ?? editors[0];
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(at, at),
    ...(besides?.viewColumn && { viewColumn: besides.viewColumn }),
  });
}

/** Offers the official address of a text: it is opened only when the user says so. */
export async function openOfficial(url: string | null, name: string): Promise<void> {
  if (url === null) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no text of {0} in the library, and its official address is not known.', name),
    );
    return;
  }
  const [open, copy] = [vscode.l10n.t('Open in Browser'), vscode.l10n.t('Copy Address')];
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('There is no text of {0} in the library. Its official address is {1}', name, url),
    open,
    copy,
  );
  if (chosen === open) await openAddress(url);
  if (chosen === copy) await vscode.env.clipboard.writeText(url);
}

/** Opens an address in the browser. */
export async function openAddress(url: string): Promise<void> {
  await vscode.env.openExternal(vscode.Uri.parse(url, true));
}
