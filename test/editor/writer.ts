// A writer at the keyboard: what is typed is kept, so that a test can say what was not.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './drafts.ts';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly args?: unknown;
}

export class Writer {
  readonly editor: vscode.TextEditor;
  /** Everything that was typed by hand, in order. */
  readonly typed: string[] = [];

  constructor(editor: vscode.TextEditor) {
    this.editor = editor;
  }

  get text(): string {
    return this.editor.document.getText();
  }

  async type(words: string): Promise<void> {
    this.typed.push(words);
    const before = this.editor.document.version;
    await vscode.commands.executeCommand('type', { text: words });
    await eventually(() => this.editor.document.version > before || undefined);
  }

  /** Types the beginning of something, has completions shown, and takes the first: the text then holds `expected`. */
  async complete(beginning: string, expected: string): Promise<void> {
    await this.type(beginning);
    const at = this.editor.document.offsetAt(this.editor.selection.active) - beginning.length;
    const holds = () => this.text.slice(Math.max(0, at - 20), at + expected.length + 20).includes(expected);
    for (let turn = 0; !holds(); turn++) {
      assert.ok(
        turn < 40,
        `“${beginning}” does not become “${expected}”: ${this.text.slice(Math.max(0, at - 20), at + 80)}`,
      );
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await new Promise((resolve) => setTimeout(resolve, 150));
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
    }
  }

  /** What the extension has bound to a key. */
  async press(key: string): Promise<void> {
    const bindings: readonly Keybinding[] =
      vscode.extensions.getExtension('chapeau.chapeau')!.packageJSON.contributes.keybindings;
    const { command, args } = bindings.find((binding) => binding.key === key)!;
    await vscode.commands.executeCommand(command, args);
  }

  /** The next place of a snippet, as Tab has it. */
  async next(): Promise<void> {
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
  }

  /** A click behind the last of these words. */
  async clickBehind(words: string): Promise<void> {
    const end = this.text.lastIndexOf(words) + words.length;
    assert.ok(end >= words.length, `“${words}” is in the text`);
    const at = this.editor.document.positionAt(end);
    this.editor.selection = new vscode.Selection(at, at);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
