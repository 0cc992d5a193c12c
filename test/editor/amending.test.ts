// Amendments by keys alone: checked, applied to a draft that stays as it is.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, draftUri, eventually, outlineOf } from './drafts.ts';

const DRAFT = `A/C.2/81/L.7

The General Assembly,

*Recalling* its resolution 70/1 of 25 September 2015,

1. *Requests* States to plant hedges along roads;

2. *Decides* to remain seized of the matter.
`;
const NORWAY = `Norway: amendments to draft resolution A/C.2/81/L.7

1. In paragraph 1, replace “along roads” with “along rivers”.

2. Delete paragraph 9.
`;

const FILES = {
  'hedges.resolution': DRAFT,
  'hedges v2.resolution': DRAFT.replace('along roads', 'along rivers'),
  'norway.resolution': NORWAY,
};
type Name = keyof typeof FILES;

describe('amendments in VS Code', function () {
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

  it('are shown as amended beside the draft, which stays as it is, with what does not fit', async () => {
    await open('hedges.resolution');
    const { document } = await open('norway.resolution');
    await outlineOf(document);
    await eventually(() => codesOf(document).includes('amendment/no-such-place') || undefined);
    assert.deepEqual(codesOf(document), ['amendment/no-such-place']);
    const done = vscode.commands.executeCommand('chapeau.applyAmendments');
    const amended = await accept(() => untitledWith('along rivers'));
    assert.equal(amended, DRAFT.replace('along roads', 'along rivers'));
    // The list of what could not be applied leads to the clause.
    await accept(() => {
      const { activeTextEditor: editor } = vscode.window;
      return editor?.document === document && editor.selection.active.line === 4 ? true : undefined;
    });
    await done;
    const draft = await vscode.workspace.openTextDocument(draftUri('hedges.resolution'));
    assert.equal(draft.getText(), DRAFT);
    assert.ok(!draft.isDirty);
  });

  it('are written from an earlier draft and the one in hand', async () => {
    await open('hedges.resolution');
    const { document } = await open('hedges v2.resolution');
    await outlineOf(document);
    const done = vscode.commands.executeCommand('chapeau.writeAmendments');
    const written = await accept(() => untitledWith('In paragraph 1'));
    assert.match(written, /\n1\. In paragraph 1, replace “.*roads” with “.*rivers”\.\n$/);
    await done;
  });

  it('are applied one by one by a code action, which one step undoes', async () => {
    const { document: draft } = await open('hedges.resolution');
    const { document } = await open('norway.resolution');
    const at = document.positionAt(NORWAY.indexOf('replace'));
    const action = await eventually(async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.RefactorRewrite.value,
      );
      return offered.find(({ title }) => title === 'Apply this amendment to the draft');
    });
    await vscode.workspace.applyEdit(action.edit!);
    assert.equal(draft.getText(), DRAFT.replace('along roads', 'along rivers'));
    await open('hedges.resolution');
    await vscode.commands.executeCommand('undo');
    assert.equal(draft.getText(), DRAFT);
  });
});

async function open(name: Name): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(draftUri(name));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** The text of an untitled document that holds certain words. */
function untitledWith(words: string): string | undefined {
  const made = vscode.workspace.textDocuments.find(
    (each) => each.isUntitled && each.getText().includes(words),
  );
  return made?.getText();
}

/** Presses Enter in lists of choices until there is what is wanted. */
function accept<T>(ask: () => T | undefined): Promise<T> {
  return eventually(async () => {
    const found = ask();
    if (found !== undefined) return found;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, 100));
    return undefined;
  });
}
