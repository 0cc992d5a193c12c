import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PHRASES, type PhrasesParams, type PhrasesResult, SAVE } from '../../server/src/protocol/requests.ts';

/** Hands the server the translations of its messages, where it cannot read files itself. */
export function servePhrases(client: BaseLanguageClient, extensionUri: vscode.Uri): void {
  client.onRequest(PHRASES, async ({ language }: PhrasesParams): Promise<PhrasesResult> => {
    const file = vscode.Uri.joinPath(extensionUri, 'l10n', `rules.${language}.json`);
    try {
      return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    } catch {
      return null;
    }
  });
}

/** Saves files that the server had edited, so that what it reads is what the user sees. */
export function serveSaving(client: BaseLanguageClient): void {
  client.onRequest(SAVE, async ({ uri }: { uri: string }): Promise<null> => {
    const target = client.protocol2CodeConverter.asUri(uri).toString();
    await vscode.workspace.textDocuments.find((document) => document.uri.toString() === target)?.save();
    return null;
  });
}
