import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NegotiationRow as Row } from '../../server/src/protocol/requests.ts';
import { eventually, openUntitled, outlineOf, rangeOf, shown } from './drafts.ts';

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

const IN_TEXT = 'editorTextFocus';
const IN_VIEW = 'focusedView == chapeau.negotiation';

/** What the extension has bound to a key where `when` says so, as the workbench runs it. */
async function press(key: string, when: string): Promise<void> {
  const { keybindings } = vscode.extensions.getExtension('chapeau.chapeau')!.packageJSON.contributes;
  const { command, args } = keybindings.find(
    (each: { key: string; when: string }) => each.key === key && each.when.includes(when),
  );
  await vscode.commands.executeCommand('runCommands', { commands: [{ command, args }] });
}

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

function selectionOf(document: vscode.TextDocument, words: string): vscode.Selection {
  const { start, end } = rangeOf(document, words);
  return new vscode.Selection(start, end);
}

/** The editor beside another. */
const other = (editor: vscode.TextEditor): vscode.TextEditor | undefined =>
  vscode.window.visibleTextEditors.find(({ document }) => document !== editor.document);

async function changed(editor: vscode.TextEditor, run: () => Promise<void>): Promise<string> {
  const { version } = editor.document;
  await run();
  await eventually(() => editor.document.version > version || undefined);
  return editor.document.getText();
}

/** Presses Enter in a list of choices until `isDone`. */
async function accept(isDone: () => boolean): Promise<void> {
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone() || undefined;
  });
}

/** What the editor tells its user while `run` runs. */
async function toldBy(run: () => Promise<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const { showInformationMessage, showWarningMessage } = vscode.window;
  const tell = (text: string) => {
    said.push(text);
    return Promise.resolve(undefined);
  };
  try {
    Object.assign(vscode.window, { showInformationMessage: tell, showWarningMessage: tell });
    await run();
  } finally {
    Object.assign(vscode.window, { showInformationMessage, showWarningMessage });
  }
  return said;
}

describe('negotiation in VS Code', () => {
  it('lists by paragraph and by delegation what is open', async () => {
    await opened(DRAFT);
    const tree = await negotiation();
    const rows = await whenRows(tree, ({ length }) => length === 3);
    assert.deepEqual(namesOf(rows), [
      'Preambular paragraph 1 | and its annex',
      'Paragraph 1 | EU: native | Japan, Norway: along roads',
      'Paragraph 2 | every year',
    ]);
    await vscode.commands.executeCommand('chapeau.negotiation.by.delegation');
    const byDelegation = await whenRows(tree, ([first]) => first?.kind === 'delegation');
    assert.deepEqual(namesOf(byDelegation), [
      'EU | native',
      'Japan | Japan, Norway: along roads',
      'Norway | Japan, Norway: along roads',
      'Nobody named | and its annex | every year',
    ]);
    await vscode.commands.executeCommand('chapeau.negotiation.by.paragraph');
    await whenRows(tree, ([first]) => first?.kind === 'paragraph');
  });

  it('leads from a row to its place, where a key accepts it and undo takes that back', async () => {
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

  it('is settled in the view by keys: the row with the focus, a paragraph, a delegation', async () => {
    const editor = await opened(DRAFT);
    const tree = await negotiation();
    await whenRows(tree, ({ length }) => length === 3);
    await goDown(tree, 4);
    const rejected = await changed(editor, () => press('ctrl+k x', IN_VIEW));
    assert.ok(rejected.includes('[EU: native] hedges;'), rejected);
    await goDown(tree, 2);
    const agreed = await changed(editor, () => press('ctrl+k l', IN_VIEW));
    assert.ok(agreed.includes('[EU: native] hedges; (agreed ad ref)'), agreed);
    await vscode.commands.executeCommand('chapeau.negotiation.by.delegation');
    await whenRows(tree, ([first]) => first?.name === 'EU');
    await goDown(tree, 0);
    const accepted = await changed(editor, () => press('ctrl+k y', IN_VIEW));
    assert.ok(accepted.includes('plant native hedges; (agreed ad ref)'), accepted);
    await vscode.commands.executeCommand('chapeau.negotiation.by.paragraph');
    await vscode.window.showTextDocument(editor.document);
    for (let step = 0; step < 3; step++) await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), DRAFT);
  });

  it('shows only what is open, when asked to', async () => {
    await opened(`${DRAFT}\n3. *Invites* States; (agreed ad ref)\n`);
    const tree = await negotiation();
    await whenRows(tree, ({ length }) => length === 4);
    await vscode.commands.executeCommand('chapeau.negotiation.show.open');
    await whenRows(tree, ({ length }) => length === 3);
    await vscode.commands.executeCommand('chapeau.negotiation.show.all');
    await whenRows(tree, ({ length }) => length === 4);
  });

  it('brackets what is selected, for a delegation that is chosen', async () => {
    const editor = await opened(DRAFT);
    editor.selection = selectionOf(editor.document, 'States');
    const bracketed = await changed(editor, () => press('ctrl+k g', IN_TEXT));
    assert.ok(bracketed.includes('*Requests* [States] to'), bracketed);
    await vscode.commands.executeCommand('undo');
    editor.selection = selectionOf(editor.document, 'hedges');
    const { version } = editor.document;
    const attributing = press('ctrl+k t', IN_TEXT);
    await accept(() => editor.document.version > version);
    await attributing;
    assert.ok(
      editor.document.getText().includes('[EU: native] [EU: hedges] [Japan'),
      editor.document.getText(),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), DRAFT);
  });

  it('goes from one open point to the next, and round the end', async () => {
    const editor = await opened(DRAFT);
    const at = async (key: string): Promise<string> => {
      await press(key, IN_TEXT);
      return DRAFT.slice(cursorIn(editor)).split(']')[0]!;
    };
    assert.equal(await at('ctrl+f8'), '[and its annex');
    assert.equal(await at('ctrl+f8'), '[EU: native');
    assert.equal(await at('ctrl+shift+f8'), '[and its annex');
    assert.equal(await at('ctrl+shift+f8'), '[every year');
    assert.equal(await at('ctrl+f8'), '[and its annex');
  });

  it('shows the clean text, and that of a delegation, beside the draft, which stays as it is', async () => {
    const editor = await opened(DRAFT);
    await vscode.commands.executeCommand('chapeau.cleanText');
    const clean = await eventually(() => other(editor));
    assert.ok(clean.document.getText().includes('States to plant native hedges along roads;'));
    assert.deepEqual([clean.document.isUntitled, clean.document.languageId], [true, 'resolution']);
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    const showing = vscode.commands.executeCommand('chapeau.asProposedBy');
    await accept(() => vscode.window.activeTextEditor?.document !== editor.document);
    await showing;
    const proposed = vscode.window.activeTextEditor!.document.getText();
    assert.ok(proposed.includes('States to plant native hedges;'), proposed);
    assert.equal(editor.document.getText(), DRAFT);
  });

  it('says whether anything is left: marks, what is agreed too, and blanks', async () => {
    const check = () => toldBy(async () => vscode.commands.executeCommand('chapeau.checkNothingLeft'));
    await opened(DRAFT);
    assert.deepEqual(await check(), ['Left before submission: 4 open']);
    await opened('The General Assembly,\n\n1. *Decides* to meet on [date]; (agreed)\n');
    assert.deepEqual(await check(), ['Left before submission: 1 agreed, 1 to fill in']);
    await opened('The General Assembly,\n\n1. *Decides* to meet.\n');
    assert.deepEqual(await check(), ['Nothing is left to negotiate in this text.']);
  });
});
