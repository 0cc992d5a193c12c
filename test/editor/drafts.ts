// Opening drafts of the workspace, and waiting for what the language server makes of them.
import * as vscode from 'vscode';

/** The address of a file of the workspace's first folder. */
export function draftUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Opens a draft of the workspace in an editor. */
export async function openDraft(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(draftUri(name)));
}

/** Asks until the answer is no longer empty; mocha's time limit ends a wait that is in vain. */
export async function eventually<T>(
  ask: () => T | undefined | Thenable<T | undefined>,
  enough: (answer: T) => boolean = (answer) => !Array.isArray(answer) || answer.length > 0,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && enough(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The outline of an open document, once there is one. */
export function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return eventually(() =>
    vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    ),
  );
}

/** The diagnostics of an open document, once there are any. */
export function diagnosticsOf(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return eventually(() => vscode.languages.getDiagnostics(document.uri));
}
