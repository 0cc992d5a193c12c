import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openUntitled, outlineOf, shown } from './drafts.ts';

const HEAD = 'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly args?: unknown;
  readonly when: string;
}

function keybindings(): Keybinding[] {
  return vscode.extensions.getExtension('chapeau.chapeau')!.packageJSON.contributes.keybindings;
}

/** What the extension has bound to a key. */
function hit(key: string): Thenable<unknown> {
  const { command, args } = keybindings().find((binding) => binding.key === key)!;
  return vscode.commands.executeCommand(command, args);
}

/** Waits for a text with its cursor; the selection is told after the change. */
async function whenShown(editor: vscode.TextEditor, expected: string): Promise<void> {
  for (let turn = 0; turn < 40 && shown(editor) !== expected; turn++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  assert.equal(shown(editor), expected);
}

/** Opens a draft, presses a key, and compares. */
async function press(key: string, before: string, after: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(before);
  await outlineOf(editor.document);
  await hit(key);
  await whenShown(editor, after);
  return editor;
}

describe('keys in VS Code', () => {
  it('Enter begins the next paragraph, renumbers, and is undone in one step', async () => {
    const before = `${HEAD}1. *Requests* a;‸\n\n2. *Decides* b;\n\n3. *Decides* c.\n`;
    const after = `${HEAD}1. *Requests* a;\n\n2. ‸\n\n3. *Decides* b;\n\n4. *Decides* c.\n`;
    const editor = await press('enter', before, after);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before.replace('‸', ''));
    await vscode.commands.executeCommand('redo');
    assert.equal(editor.document.getText(), after.replace('‸', ''));
  });

  it('Enter begins a list, and leaves it', async () => {
    const editor = await press('enter', `${HEAD}1. *Requests*:‸\n`, `${HEAD}1. *Requests*:\n\n(a) ‸\n`);
    await vscode.commands.executeCommand('type', { text: 'x;' });
    await hit('enter');
    await hit('enter');
    await whenShown(editor, `${HEAD}1. *Requests*:\n\n(a) x;\n\n2. ‸\n`);
  });

  it('Tab and Shift+Tab change the level', async () => {
    const editor = await press(
      'tab',
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(b) ‸\n`,
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(i) ‸\n`,
    );
    await hit('shift+tab');
    await whenShown(editor, `${HEAD}1. *Requests*:\n\n(a) x:\n\n(b) ‸\n`);
  });

  it('Enter works in Arabic and in Chinese', async () => {
    await press(
      'enter',
      'إن الجمعية العامة،\n\n1 - تطلب تقريرا؛‸\n',
      'إن الجمعية العامة،\n\n1 - تطلب تقريرا؛\n\n2 - ‸\n',
    );
    await press('enter', '大会，\n\n1. 请秘书长：‸\n', '大会，\n\n1. 请秘书长：\n\n(a) ‸\n');
  });

  it('are the editor’s own where nothing is to be continued', async () => {
    await press('enter', `${HEAD}1. *Requests* the‸\n`, `${HEAD}1. *Requests* the\n‸\n`);
    const editor = await openUntitled('Dear ‸colleagues');
    await hit('tab');
    assert.notEqual(editor.document.getText(), 'Dear colleagues');
  });

  it('keep step with fast typing', async () => {
    const editor = await openUntitled(`${HEAD}1. *Requests* a;‸\n`);
    await outlineOf(editor.document);
    const type = (text: string) => vscode.commands.executeCommand('type', { text });
    const typed = [
      hit('enter'),
      type('*'),
      type('N'),
      type(':'),
      hit('enter'),
      type('x;'),
      hit('enter'),
      hit('enter'),
    ];
    await Promise.all(typed);
    await whenShown(editor, `${HEAD}1. *Requests* a;\n\n2. *N:\n\n(a) x;\n\n3. ‸\n`);
  });

  it('are bound only where a resolution is typed in', () => {
    const typing = ['config.chapeau.continueOnEnter'];
    // Enter leaves the places of a snippet; Tab goes from one to the next.
    const between = [...typing, '!inSnippetMode'];
    const always = ['editorLangId == resolution', '!editorHasMultipleSelections'];
    // Enter takes no suggestion unless the writer has set it to.
    const unseen = (key: string): string =>
      key === 'enter' ? '(!suggestWidgetVisible || !acceptSuggestionOnEnter)' : '!suggestWidgetVisible';
    const inText = keybindings().filter(
      ({ key, when }) => !when.startsWith('focusedView') && !key.startsWith('ctrl+k '),
    );
    for (const { key, when } of inText) {
      const more = key === 'enter' ? typing : /^(?:shift\+)?tab$/.test(key) ? between : [];
      for (const clause of [...always, unseen(key), ...more])
        assert.ok(when.split(' && ').includes(clause), `${key}: ${clause}`);
    }
  });
});
