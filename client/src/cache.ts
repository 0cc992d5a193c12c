import * as vscode from 'vscode';
import type { Server } from './server.ts';

/** Says where the cache lies and how large it is, and clears it when the user wants it. */
export async function showCache({ globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const place =
    globalStorageUri.scheme === 'file' ? globalStorageUri.fsPath : globalStorageUri.toString(true);
  const size = await sizeOf(globalStorageUri);
  if (size === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Chapeau keeps no cache at present. Its place would be {0}', place),
    );
    return;
  }
  const clear = vscode.l10n.t('Clear It');
  const kilobytes = Math.ceil(size / 1024);
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('Chapeau’s cache ({0} KB) lies in {1}', kilobytes, place),
    clear,
  );
  if (chosen !== clear) return;
  await vscode.workspace.fs.delete(globalStorageUri, { recursive: true });
  vscode.window.setStatusBarMessage(vscode.l10n.t('Chapeau’s cache is cleared.'), 3000);
}

/** Has the library read anew from its files. */
export async function rebuildLibrary(
  { globalStorageUri }: vscode.ExtensionContext,
  server: Server,
): Promise<void> {
  await Promise.resolve(vscode.workspace.fs.delete(globalStorageUri, { recursive: true })).catch(() => {});
  await server.restart();
  vscode.window.setStatusBarMessage(vscode.l10n.t('The library is read anew.'), 3000);
}

/** Bytes of all files below a folder; 0 for one that is not there. */
async function sizeOf(folder: vscode.Uri): Promise<number> {
  const { fs } = vscode.workspace;
  const entries = await Promise.resolve(fs.readDirectory(folder)).catch(() => []);
  const sizes = entries.map(async ([name, type]) => {
    const entry = vscode.Uri.joinPath(folder, name);
    return type === vscode.FileType.Directory ? sizeOf(entry) : (await fs.stat(entry)).size;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
