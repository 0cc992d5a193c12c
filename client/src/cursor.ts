import * as vscode from 'vscode';
import { CURSOR, type CursorParams } from '../../server/src/protocol/requests.ts';
import { LANGUAGE, type Server } from './server.ts';

/** Tells the server the cursor's line when it changes: problems of a paragraph wait until the writer has left it. */
export function tellCursor(server: Server): vscode.Disposable {
  let last = '';
  const tell = (editor: vscode.TextEditor | undefined) => {
    const client = server.running;
    if (client === null || editor?.document.languageId !== LANGUAGE) return;
    const params: CursorParams = {
      uri: client.code2ProtocolConverter.asUri(editor.document.uri),
      line: editor.selection.active.line,
    };
    const now = `${params.uri} ${params.line}`;
    if (now === last) return;
    last = now;
    void client.sendNotification(CURSOR, params);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) tell(textEditor);
    }),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
      // An edit in several places need not be where the cursor is.
      if (contentChanges.length > 1) last = '';
    }),
  );
}
