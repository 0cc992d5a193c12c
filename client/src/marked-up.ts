import * as vscode from 'vscode';
import {
  READ_MARKED_UP,
  type ReadMarkedUpResult,
  MARKED_UP_SCHEME as SCHEME,
} from '../../server/src/protocol/requests.ts';
import { markedUpUri } from './open-text.ts';
import type { Server } from './server.ts';

/** Opens Akoma Ntoso files as the text that they mark up, read-only. */
export function showMarkedUp(server: Server): vscode.Disposable[] {
  const content: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent({ query }) {
      const client = await server.start();
      const uri = client.code2ProtocolConverter.asUri(vscode.Uri.parse(query, true));
      const result = await client.sendRequest<ReadMarkedUpResult | null>(READ_MARKED_UP, { uri });
      if (result !== null && 'text' in result) return result.text;
      throw new Error(result?.failure ?? 'it could not be read');
    },
  };
  return [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, content),
    vscode.commands.registerCommand('chapeau.openAkn', openAkn),
  ];
}

async function openAkn(chosen?: vscode.Uri): Promise<void> {
  const uri = chosen ?? vscode.window.activeTextEditor?.document.uri;
  if (uri === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open an Akoma Ntoso file (.xml) first, or choose one in the Explorer.'),
    );
    return;
  }
  try {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(markedUpUri(uri)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const name = uri.path.split('/').pop() ?? '';
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be shown: {1}', name, reason));
  }
}
