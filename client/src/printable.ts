import * as vscode from 'vscode';
import { printableFile } from '../preview/printable.ts';
import { bundleUri } from './web-page.ts';

/**
 * Writes a text as a page that any browser prints, and shows it in one: web views themselves cannot print. Where the
 * browser does not see the extension's folder, the user says where the file goes.
 */
export async function savePrintable(
  { extensionUri, globalStorageUri }: vscode.ExtensionContext,
  page: {
    readonly html: string;
    readonly language: string;
    readonly title: string;
    readonly to: vscode.Uri | undefined;
  },
): Promise<void> {
  const { html, language, title } = page;
  const isHere =
    vscode.env.uiKind === vscode.UIKind.Desktop &&
    !vscode.env.remoteName &&
    globalStorageUri.scheme === 'file';
  const name = `${title.replace(/\.resolution.*$|\.\w+$/, '')}.html`;
  const own = vscode.Uri.joinPath(globalStorageUri, 'print', name);
  const to = page.to ?? (isHere ? own : await ask(name));
  if (to === undefined) return;
  const bytes = await vscode.workspace.fs.readFile(bundleUri(extensionUri, 'preview.css'));
  const style = new TextDecoder().decode(bytes).replace(/\/\*# source.*/, '');
  const hint = vscode.l10n.t(
    'Print this page, or save it as PDF, with the browser’s own command (Ctrl+P, ⌘P).',
  );
  const file = printableFile({ html, style, language, title, hint });
  await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(file));
  if (to === own) await vscode.env.openExternal(to);
  else
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Saved: {0}. Open it in a browser to print it.', name),
      8000,
    );
}

function ask(name: string): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { HTML: ['html'] },
    title: vscode.l10n.t('Save as a Page to Print'),
  });
}
