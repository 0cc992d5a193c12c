// Writing a version in another language, in the real editor.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftUri, eventually, outlineOf } from './drafts.ts';

const ENGLISH = `The General Assembly,

*Recalling* its resolution 70/1 of 25 September 2015,

1. *Requests* States to plant hedges;

2. *Decides* to remain seized of the matter.
`;
const FRENCH = `L’Assemblée générale,

*Rappelant* sa résolution 70/1 du 25 septembre 2015,

1. *Prie* les États de planter des haies ;
`;
const FILES = { 'hedges.en.resolution': ENGLISH, 'hedges.fr.resolution': FRENCH };

describe('frames of another language version in VS Code', function () {
  this.timeout(60_000);
  beforeEach(async () => {
    for (const [name, text] of Object.entries(FILES))
      await vscode.workspace.fs.writeFile(draftUri(name), new TextEncoder().encode(text));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of Object.keys(FILES)) await vscode.workspace.fs.delete(draftUri(name));
  });

  it('are put in where paragraphs are missing, which one step undoes', async () => {
    const { document } = await open('hedges.fr.resolution');
    await vscode.commands.executeCommand('chapeau.insertFrames');
    assert.equal(document.getText(), FRENCH.replace(/\n$/, '\n\n2. *Décide* […].\n'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), FRENCH);
  });

  it('begin a new version beside the text', async () => {
    await open('hedges.en.resolution');
    await vscode.commands.executeCommand('chapeau.newVersion', 'es');
    const made = await eventually(() => vscode.window.activeTextEditor?.document);
    assert.ok(made.isUntitled);
    assert.match(made.getText(), /^# \[…\]\n\nLa Asamblea General,\n\n\*Recordando\* /);
  });
});

async function open(name: keyof typeof FILES): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(draftUri(name));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await outlineOf(document);
  return editor;
}
