import path from 'node:path';
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** An extension that starts a language client, and does nothing else. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = { module: path.join(context.extensionPath, 'server.cjs'), transport: TransportKind.ipc };
  const client = new LanguageClient('empty', 'Empty', server, {
    documentSelector: [{ language: 'plaintext' }],
  });
  context.subscriptions.push(client);
  await client.start();
}
