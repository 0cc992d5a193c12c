import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NegotiationRow as Row } from '../../server/src/protocol/requests.ts';
import { eventually, openUntitled, outlineOf, shown } from './drafts.ts';

const DRAFT = `The General Assembly,

*Recalling* its resolution 70/1 [and its annex],

1. *Requests* States to plant [EU: native] hedges [Japan, Norway: along roads];

2. *Decides* to meet [every year].
`;

/** What the extension gives to others. */
interface Api {
  readonly negotiation: vscode.TreeDataProvider<Row> & { readonly visible: boolean };
}

type Tree = Api['negotiation'];

async function opened(marked: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(marked);
  await outlineOf(editor.document);
  return editor;
}

async function negotiation(): Promise<Tree> {
  const extension = vscode.extensions.getExtension<Api>('chapeau.chapeau')!;
  return (await extension.activate()).negotiation;
}

/** The tree as names, once it is as wanted. */
function whenRows(tree: Tree, isWanted: (rows: readonly Row[]) => boolean): Promise<Row[]> {
  return eventually(async () => ((await tree.getChildren()) ?? []) as Row[], isWanted);
}

const namesOf = (rows: readonly Row[]): string[] =>
  rows.map(({ name, rows: own }) => [name, ...own.map((row) => row.name)].join(' | '));

/** What the extension has bound to a key where `when` says so. */
async function press(key: string, when: string): Promise<void> {
  const { keybindings } = vscode.extensions.getExtension('chapeau.chapeau')!.packageJSON.contributes;
  const bound = keybindings.find(
    (each: { key: string; when: string }) => each.key === key && each.when.includes(when),
  );
  await vscode.commands.executeCommand(bound.command, bound.args);
}

const IN_TEXT = 'editorTextFocus';

const cursorIn = ({ document, selection }: vscode.TextEditor): number => document.offsetAt(selection.active);

/** Goes down so many rows of the view from the first. */
async function goDown(tree: Tree, rows: number): Promise<void> {
  const run = vscode.commands.executeCommand;
  await run('chapeau.negotiation.focus');
  await eventually(() => tree.visible || undefined);
  // The list takes the keyboard once it is drawn.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await run('chapeau.negotiation.focus');
  await run('list.focusFirst');
  for (let row = 0; row < rows; row++) await run('list.focusDown');
}

async function changed(editor: vscode.TextEditor, run: () => Promise<void>): Promise<string> {
  const { version } = editor.document;
  await run();
  await eventually(() => editor.document.version > version || undefined);
  return editor.document.getText();
}

describe('negotiation in VS Code', () => {
  it('lists by paragraph and by delegation what is open', async () => {
    await opened(DRAFT);
    const tree = await negotiation();
    const rows = await whenRows(tree, ({ length }) => length === 3);
    assert.deepEqual(namesOf(rows), [
      'Preambular paragraph 1 | and its annex',
      'Paragraph 1 | native | along roads',
      'Paragraph 2 | every year',
    ]);
    await vscode.commands.executeCommand('chapeau.negotiation.by.delegation');
    const byDelegation = await whenRows(tree, ([first]) => first?.kind === 'delegation');
    assert.deepEqual(namesOf(byDelegation), [
      'EU | native',
      'Japan | along roads',
      'Norway | along roads',
      'Nobody named | and its annex | every year',
    ]);
    await vscode.commands.executeCommand('chapeau.negotiation.by.paragraph');
    await whenRows(tree, ([first]) => first?.kind === 'paragraph');
  });

  it('goes through it by keys alone, in the view and in the text', async () => {
    const editor = await opened(DRAFT);
    const tree = await negotiation();
    await whenRows(tree, ({ length }) => length === 3);
    await goDown(tree, 3);
    await vscode.commands.executeCommand('list.select');
    await eventually(() => cursorIn(editor) === DRAFT.indexOf('[EU') || undefined);
    assert.ok(shown(editor).includes('plant ‸[EU: native]'), shown(editor));
    const accepted = await changed(editor, () => press('ctrl+k y', IN_TEXT));
    assert.ok(accepted.includes('to plant native hedges'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), DRAFT);
  });
});
