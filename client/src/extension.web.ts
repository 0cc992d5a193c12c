import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';

/** The entry where extensions run in a browser: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server/server.web.js').toString(true);
  const server = async () => new Worker(script, { name: 'Chapeau' });
  return activateWith(context, (options) => new LanguageClient('chapeau', 'Chapeau', server, options));
}
