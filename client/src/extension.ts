import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateWith } from './activate.ts';

/** The entry where extensions run on Node: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server/server.node.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return activateWith(context, (options) => new LanguageClient('chapeau', 'Chapeau', server, options));
}
