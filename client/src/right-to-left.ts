import * as vscode from 'vscode';
import { LANGUAGE } from './server.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Lines beyond the visible ones that are made ready for scrolling. */
const MARGIN = 60;

/**
 * Lets lines in Arabic script read as running text. VS Code sets each coloured run of such a line apart and lines
 * the runs up from the left, as suits program code; prose then reads in pieces. A style on these lines joins the
 * runs again, and an unseen mark at both ends keeps numbers and closing marks on their side.
 */
export function joinRightToLeft(): vscode.Disposable {
  const mark = { contentText: '\u200f' };
  const joined = vscode.window.createTextEditorDecorationType({
    // Of the line with what is shown before its first character.
    isWholeLine: true,
    textDecoration: 'none; unicode-bidi: normal !important',
    before: mark,
    after: mark,
    rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
  });
  const join = (editor: vscode.TextEditor) => {
    if (editor.document.languageId === LANGUAGE) editor.setDecorations(joined, linesIn(editor));
  };
  const joinAll = () => vscode.window.visibleTextEditors.forEach(join);
  joinAll();
  return vscode.Disposable.from(
    joined,
    vscode.window.onDidChangeVisibleTextEditors(joinAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => join(textEditor)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) join(editor);
    }),
  );
}

/** The right-to-left lines that an editor shows or soon may. */
function linesIn({ document, visibleRanges }: vscode.TextEditor): vscode.Range[] {
  const ranges: vscode.Range[] = [];
  for (const { start, end } of visibleRanges) {
    const last = Math.min(document.lineCount - 1, end.line + MARGIN);
    for (let line = Math.max(0, start.line - MARGIN); line <= last; line++) {
      const { range, text } = document.lineAt(line);
      if (RIGHT_TO_LEFT.test(text)) ranges.push(range);
    }
  }
  return ranges;
}
