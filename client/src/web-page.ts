import * as vscode from 'vscode';
import { pageOf } from '../map/page.ts';

/** What the page of a web view may do: run its own script, of those that ship with the extension. */
export const optionsOf = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({
  enableScripts: true,
  localResourceRoots: [bundleUri(extensionUri, '')],
});

/** The file of a page that ships with the extension. */
export const bundleUri = (extensionUri: vscode.Uri, name: string): vscode.Uri =>
  vscode.Uri.joinPath(extensionUri, 'dist/client', name);

/** The page whose script and style have a name; its texts are in the language of the editor. */
export function webPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  { name, title, texts }: { readonly name: string; readonly title: string; readonly texts: object },
): string {
  const at = (file: string) => webview.asWebviewUri(bundleUri(extensionUri, file)).toString(true);
  const random = crypto.getRandomValues(new Uint8Array(16));
  return pageOf({
    source: webview.cspSource,
    style: at(`${name}.css`),
    script: at(`${name}.js`),
    nonce: Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    language: vscode.env.language,
    title,
    texts,
  });
}
