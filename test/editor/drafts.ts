// Opening drafts of the workspace, and waiting for what the language server makes of them.
import * as vscode from 'vscode';
import { marked as readMarks, withCursor } from '../fixtures.ts';

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

/** Opens an untitled text as a resolution; a `‸` in it is where the cursor goes. */
export async function openUntitled(marked: string): Promise<vscode.TextEditor> {
  const { text, cursor } = readMarks(marked);
  const document = await vscode.workspace.openTextDocument({ language: 'resolution', content: text });
  const editor = await vscode.window.showTextDocument(document);
  if (cursor >= 0) {
    const at = document.positionAt(cursor);
    editor.selection = new vscode.Selection(at, at);
  }
  return editor;
}

/** The text of an editor with its cursor. */
export function shown({ document, selection }: vscode.TextEditor): string {
  return withCursor(document.getText(), document.offsetAt(selection.active));
}

/** The codes of a text's diagnostics, now. */
export function codesOf({ uri }: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Waits until a text has, or has no longer, a diagnostic whose code begins so. */
export function whenCode(document: vscode.TextDocument, start: string, isThere = true): Promise<boolean> {
  return eventually(() => codesOf(document).some((code) => code.startsWith(start)) === isThere || undefined);
}

/** The range of `words` in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
