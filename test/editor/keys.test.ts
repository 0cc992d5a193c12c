import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openUntitled, outlineOf, shown } from './drafts.ts';

const HEAD = 'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n';

/** Opens a draft, presses a key as its keybinding does, and compares. */
async function press(command: string, before: string, after: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(before);
  await outlineOf(editor.document);
  await vscode.commands.executeCommand(command);
  assert.equal(shown(editor), after);
  return editor;
}

describe('keys in VS Code', () => {
  it('Enter begins the next paragraph, renumbers, and is undone in one step', async () => {
    const before = `${HEAD}1. *Requests* a;‸\n\n2. *Decides* b;\n\n3. *Decides* c.\n`;
    const after = `${HEAD}1. *Requests* a;\n\n2. ‸\n\n3. *Decides* b;\n\n4. *Decides* c.\n`;
    const editor = await press('chapeau.enter', before, after);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before.replace('‸', ''));
    await vscode.commands.executeCommand('redo');
    assert.equal(editor.document.getText(), after.replace('‸', ''));
  });

  it('Enter begins a list, and leaves it', async () => {
    const editor = await press(
      'chapeau.enter',
      `${HEAD}1. *Requests*:‸\n`,
      `${HEAD}1. *Requests*:\n\n(a) ‸\n`,
    );
    await vscode.commands.executeCommand('type', { text: 'x;' });
    await vscode.commands.executeCommand('chapeau.enter');
    await vscode.commands.executeCommand('chapeau.enter');
    assert.equal(shown(editor), `${HEAD}1. *Requests*:\n\n(a) x;\n\n2. ‸\n`);
  });

  it('Tab and Shift+Tab change the level', async () => {
    const editor = await press(
      'chapeau.tab',
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(b) ‸\n`,
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(i) ‸\n`,
    );
    await vscode.commands.executeCommand('chapeau.outdent');
    assert.equal(shown(editor), `${HEAD}1. *Requests*:\n\n(a) x:\n\n(b) ‸\n`);
  });

  it('Enter works in Arabic and in Chinese', async () => {
    await press(
      'chapeau.enter',
      'إن الجمعية العامة،\n\n1 - تطلب تقريرا؛‸\n',
      'إن الجمعية العامة،\n\n1 - تطلب تقريرا؛\n\n2 - ‸\n',
    );
    await press('chapeau.enter', '大会，\n\n1. 请秘书长：‸\n', '大会，\n\n1. 请秘书长：\n\n(a) ‸\n');
  });

  it('are the editor’s own where nothing is to be continued', async () => {
    await press('chapeau.enter', `${HEAD}1. *Requests* the‸\n`, `${HEAD}1. *Requests* the\n‸\n`);
    const editor = await openUntitled('Dear ‸colleagues');
    await vscode.commands.executeCommand('chapeau.tab');
    assert.notEqual(editor.document.getText(), 'Dear colleagues');
  });

  it('do not lose what is typed right after them', async () => {
    const editor = await openUntitled(`${HEAD}1. *Requests* a;‸\n`);
    await outlineOf(editor.document);
    const pressed = vscode.commands.executeCommand('chapeau.enter');
    const typed = vscode.commands.executeCommand('type', { text: 'x' });
    await Promise.all([pressed, typed]);
    assert.equal(shown(editor), `${HEAD}1. *Requests* a;\n\n2. x‸\n`);
  });

  it('are bound only where a resolution is typed in', () => {
    const { keybindings } = vscode.extensions.getExtension('chapeau.chapeau')!.packageJSON.contributes;
    for (const { when } of keybindings as { when: string }[])
      for (const clause of [
        'config.chapeau.continueOnEnter',
        '!suggestWidgetVisible',
        '!inSnippetMode',
        '!editorHasMultipleSelections',
      ])
        assert.ok(when.split(' && ').includes(clause), clause);
  });
});
