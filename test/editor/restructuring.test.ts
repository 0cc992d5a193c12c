import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DraftTreeRow as Row } from '../../server/src/protocol/requests.ts';
import { eventually, openUntitled, outlineOf, shown } from './drafts.ts';

const HEAD = 'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n';
const DRAFT = `${HEAD}1. *Requests* States ‸to plant hedges;\n\n2. *Decides*, as in paragraph 1 above, to meet:\n\n(a) In May;\n\n(b) In June.\n`;

/** A command, a text with the cursor where it is given, and what becomes of it. */
const COMMANDS: readonly (readonly [string, string, string])[] = [
  [
    'split',
    `${HEAD}1. *Requests* a list of hedges;‸ and a list of wells.\n`,
    `${HEAD}1. *Requests* a list of hedges;\n\n2. *Also requests* a list of wells.\n`,
  ],
  [
    'merge',
    `${HEAD}1. *Decides* to ‸meet;\n\n2. *Invites* States;\n\n3. *Decides* to report.\n`,
    `${HEAD}1. *Decides* to meet, and *invites* States;\n\n2. *Also decides* to report.\n`,
  ],
  [
    'makeItem',
    `${HEAD}1. *Requests* States:\n\n(a) To meet;\n\n2. ‸To report;\n\n3. *Decides* to go on.\n`,
    `${HEAD}1. *Requests* States:\n\n(a) To meet;\n\n(b) To report;\n\n2. *Decides* to go on.\n`,
  ],
  [
    'renumber',
    `${HEAD}2. *Requests* ‸this;\n\n4. *Decides*, as in paragraph 2 above, to meet.\n`,
    `${HEAD}1. *Requests* this;\n\n2. *Decides*, as in paragraph 1 above, to meet.\n`,
  ],
  [
    'toPreamble',
    `${HEAD}1. *Recognizes* ‸this;\n\n2. *Decides* to meet;\n\n3. *Requests* a list.\n`,
    `${HEAD}*Recognizing* this,\n\n1. *Decides* to meet;\n\n2. *Requests* a list.\n`,
  ],
];

/** What the extension gives to others. */
interface Api {
  readonly draft: vscode.TreeDataProvider<Row> & vscode.TreeDragAndDropController<Row>;
}

/** Opens a draft that the server knows. */
async function opened(text: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(text);
  await outlineOf(editor.document);
  return editor;
}

async function undone(editor: vscode.TextEditor, before: string): Promise<void> {
  await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), before.replace('‸', ''));
}

async function draftTree(): Promise<Api['draft']> {
  const extension = vscode.extensions.getExtension<Api>('chapeau.chapeau')!;
  return (await extension.activate()).draft;
}

/** The rows of the tree, the deepest last, once one has this text. */
async function rowNamed(tree: Api['draft'], start: string): Promise<Row> {
  const all = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...all(row.rows)]);
  return eventually(async () =>
    all((await tree.getChildren()) ?? []).find(({ name }) => name.startsWith(start)),
  );
}

async function drag(tree: Api['draft'], from: string, to: string): Promise<void> {
  const [dragged, target] = [await rowNamed(tree, from), await rowNamed(tree, to)];
  const transfer = new vscode.DataTransfer();
  const { token } = new vscode.CancellationTokenSource();
  await tree.handleDrag!([dragged], transfer, token);
  await tree.handleDrop!(target, transfer, token);
}

describe('refactorings in VS Code', () => {
  it('are code actions, each undone in one step', async () => {
    const editor = await opened(DRAFT);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      vscode.CodeActionKind.Refactor.value,
      20,
    );
    const stronger = actions.find(({ title }) => title.includes('Calls upon'))!;
    assert.ok(vscode.CodeActionKind.RefactorRewrite.contains(stronger.kind!));
    await vscode.workspace.applyEdit(stronger.edit!);
    assert.ok(editor.document.getText().includes('1. *Calls upon* States to plant hedges;'));
    await undone(editor, DRAFT);
  });

  it('are commands', async () => {
    const editor = await opened(DRAFT);
    await vscode.commands.executeCommand('chapeau.refactor.weakerOpening');
    assert.ok(shown(editor).includes('1. *Strongly encourages* States ‸to plant'), shown(editor));
    await undone(editor, DRAFT);
    await vscode.commands.executeCommand('chapeau.refactor.plainOpenings');
    assert.ok(!editor.document.getText().includes('*'));
    await undone(editor, DRAFT);
  });

  for (const [command, before, after] of COMMANDS)
    it(`${command} is a command, undone in one step`, async () => {
      const editor = await opened(before);
      await vscode.commands.executeCommand(`chapeau.refactor.${command}`);
      assert.equal(editor.document.getText(), after);
      await undone(editor, before);
    });

  it('move a paragraph by its key, references with it', async () => {
    const editor = await opened(DRAFT);
    await vscode.commands.executeCommand('chapeau.moveParagraphDown');
    assert.equal(
      editor.document.getText(),
      `${HEAD}1. *Decides*, as in paragraph 2 below, to meet:\n\n(a) In May;\n\n(b) In June;\n\n2. *Requests* States to plant hedges.\n`,
    );
    await undone(editor, DRAFT);
  });

  it('move a paragraph in the tree of the draft', async () => {
    const editor = await opened(DRAFT);
    const tree = await draftTree();
    await drag(tree, '2. ', '1. ');
    const moved = `${HEAD}1. *Decides*, as in paragraph 2 below, to meet:\n\n(a) In May;\n\n(b) In June;\n\n2. *Requests* States to plant hedges.\n`;
    assert.equal(editor.document.getText(), moved);
    await drag(tree, '1. Decides', 'Operative part');
    assert.equal(editor.document.getText(), DRAFT.replace('‸', ''));
    await undone(editor, moved);
    await undone(editor, DRAFT);
  });

  it('ask before a paragraph goes that others refer to', async () => {
    const editor = await opened(DRAFT);
    const asked: string[] = [];
    const own = vscode.window.showWarningMessage;
    const answer = (text: string, _: unknown, choice: string) => {
      asked.push(text);
      return Promise.resolve(asked.length > 1 ? choice : undefined);
    };
    try {
      vscode.window.showWarningMessage = answer as never;
      await vscode.commands.executeCommand('chapeau.refactor.delete');
      assert.equal(editor.document.getText(), DRAFT.replace('‸', ''));
      await vscode.commands.executeCommand('chapeau.refactor.delete');
    } finally {
      vscode.window.showWarningMessage = own;
    }
    assert.equal(asked[0], 'A reference to paragraph 1 stands in paragraph 2.');
    assert.ok(!editor.document.getText().includes('*Requests*'));
    await undone(editor, DRAFT);
  });
});

describe('the tree of the draft in VS Code', () => {
  it('has a row for each paragraph and item, and leads there', async () => {
    const editor = await opened(DRAFT);
    const tree = await draftTree();
    const item = await rowNamed(tree, '(b)');
    assert.equal((await tree.getParent!(item))!.name.slice(0, 2), '2.');
    const { label, command } = await tree.getTreeItem(item);
    assert.equal(label, '(b) In June.');
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    assert.equal(editor.document.lineAt(editor.selection.active).text, '(b) In June.');
  });

  it('is empty without a resolution', async () => {
    const tree = await draftTree();
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Dear colleagues' }),
    );
    await eventually(
      () => tree.getChildren(),
      (rows) => Array.isArray(rows) && rows.length === 0,
    );
    assert.deepEqual(await tree.getChildren(), []);
  });
});
