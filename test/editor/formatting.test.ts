import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openUntitled, outlineOf, shown } from './drafts.ts';

const HEAD = 'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n';
const OTHERS = '\n\n2. *Decides* to return to the matter';

describe('formatting in VS Code', () => {
  it('“Format Document” is one step to undo, and keeps the cursor in its word', async () => {
    const untidy = `${HEAD}1)  *Requests* the  Secre‸tary-General to report ,\n\n${OTHERS};\n`;
    const tidy = `${HEAD}1. *Requests* the Secre‸tary-General to report;${OTHERS}.\n`;
    const editor = await openUntitled(untidy);
    await outlineOf(editor.document);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(shown(editor), tidy);
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), untidy);
  });

  it('“Format Selection” is about the paragraphs that are selected', async () => {
    const editor = await openUntitled(`${HEAD}1. *Requests*  ‸help ;${OTHERS};\n`);
    await outlineOf(editor.document);
    const { active } = editor.selection;
    editor.selection = new vscode.Selection(active, active.translate(0, 2));
    await vscode.commands.executeCommand('editor.action.formatSelection');
    assert.equal(editor.document.getText(), `${HEAD}1. *Requests* help;${OTHERS};\n`);
  });
});
