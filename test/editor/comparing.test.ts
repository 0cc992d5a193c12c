// Versions and drafts side by side, by keys alone: what the page does is seen in the texts that it opens.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftUri, eventually } from './drafts.ts';
import { runner } from './mocha.ts';

const ENGLISH = `The General Assembly,

*Recalling* its resolution 70/1 of 25 September 2015,

1. *Requests* the Secretary-General to report on the wells;

2. *Invites* Member States to lend pumps;

3. *Decides* to remain seized of the matter.
`;
const FRENCH = `L’Assemblée générale,

*Rappelant* sa résolution 70/1 du 25 septembre 2015,

1. *Prie* le Secrétaire général de lui faire rapport sur les puits ;

2. *Décide* de rester saisie de la question.
`;
const REVISED = ENGLISH.replace('to lend pumps', 'to lend pumps and pipes');

const FILES = {
  'pumps.en.resolution': ENGLISH,
  'pumps.fr.resolution': FRENCH,
  'pumps v2.en.resolution': REVISED,
};
type Name = keyof typeof FILES;

/** Beside the two, what makes six versions. */
const OTHERS = {
  'pumps.ar.resolution': 'إن الجمعية العامة،\n\n1 - *تطلب* تقديم تقرير؛\n',
  'pumps.zh.resolution': '大会，\n\n1. 请秘书长提出报告；\n',
  'pumps.ru.resolution': 'Генеральная Ассамблея,\n\n1. *просит* представить доклад;\n',
  'pumps.es.resolution': 'La Asamblea General,\n\n1. *Solicita* un informe;\n',
};

describe('texts side by side in VS Code', function () {
  this.timeout(60_000);
  beforeEach(async () => {
    for (const [name, text] of Object.entries(FILES))
      await vscode.workspace.fs.writeFile(draftUri(name), new TextEncoder().encode(text));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of Object.keys(FILES)) await vscode.workspace.fs.delete(draftUri(name));
  });

  it('shows language versions, goes to the difference, and opens either text there', async () => {
    await open('pumps.en.resolution');
    await vscode.commands.executeCommand('chapeau.showVersions');
    await eventually(() =>
      activePage()?.label === 'Language Versions: pumps.en.resolution' ? true : undefined,
    );
    await pressUntilOpen(['F7', 'Enter'], 'pumps.en.resolution', lineOf(ENGLISH, '2. *Invites*'));
    await vscode.commands.executeCommand('workbench.action.focusNextGroup');
    await eventually(() => activePage());
    // What the French lacks would stand behind its first paragraph.
    await pressUntilOpen(['F7', 'ArrowRight', 'Enter'], 'pumps.fr.resolution', lineOf(FRENCH, '1. *Prie*'));
  });

  it('keeps to one panel for the versions of whatever text is asked about', async () => {
    await open('pumps.en.resolution');
    await vscode.commands.executeCommand('chapeau.showVersions');
    await eventually(() => activePage()?.label.includes('pumps.en') || undefined);
    await open('pumps.fr.resolution', vscode.ViewColumn.One);
    await vscode.commands.executeCommand('chapeau.showVersions');
    await eventually(() => activePage()?.label.includes('pumps.fr') || undefined);
    assert.equal(pages().length, 1);
  });

  it('follows what is typed', async () => {
    const { document } = await open('pumps.fr.resolution');
    await vscode.commands.executeCommand('chapeau.showVersions');
    await eventually(() => activePage()?.label.includes('pumps.fr') || undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(4, 0), '*Notant* l’état des pompes,\n\n');
    await vscode.workspace.applyEdit(edit);
    // The first difference is now the paragraph that was typed.
    await pressUntilOpen(['F7', 'Enter'], 'pumps.fr.resolution', lineOf(document.getText(), '*Notant*'));
    await vscode.workspace.save(document.uri);
  });

  it('opens the versions in editors beside one another, at the same paragraph', async () => {
    const long = (text: string) => text.replace('\n\n', `\n\n${'\n'.repeat(200)}`);
    await vscode.workspace.fs.writeFile(
      draftUri('pumps.fr.resolution'),
      new TextEncoder().encode(long(FRENCH)),
    );
    const editor = await open('pumps.en.resolution');
    await vscode.commands.executeCommand('chapeau.openVersionsBeside');
    const french = await eventually(() => visible('pumps.fr.resolution'));
    assert.notEqual(french.viewColumn, vscode.window.activeTextEditor?.viewColumn);
    await eventually(() => vscode.window.activeTextEditor?.document === editor.document || undefined);
    const english = vscode.window.activeTextEditor!;
    const at = new vscode.Position(lineOf(ENGLISH, '3. *Decides*'), 3);
    english.selection = new vscode.Selection(at, at);
    const line = lineOf(long(FRENCH), '2. *Décide*');
    await eventually(
      () =>
        french.visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line) || undefined,
    );
  });

  it('opens as many as six', async () => {
    for (const [name, text] of Object.entries(OTHERS))
      await vscode.workspace.fs.writeFile(draftUri(name), new TextEncoder().encode(text));
    try {
      await open('pumps.en.resolution');
      await vscode.commands.executeCommand('chapeau.openVersionsBeside');
      const columns = await eventually(
        () => new Set(vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn)),
        ({ size }) => size === 6,
      );
      assert.deepEqual([...columns].sort(), [1, 2, 3, 4, 5, 6]);
    } finally {
      for (const name of Object.keys(OTHERS)) await vscode.workspace.fs.delete(draftUri(name));
    }
  });

  it('compares with a draft that is picked, in a page and in the diff editor', async () => {
    await open('pumps.en.resolution');
    const picked = vscode.commands.executeCommand('chapeau.compareDraftWith');
    await pressUntil('Enter', () => activePage()?.label.startsWith('Comparison of Drafts') || undefined);
    await picked;
    await vscode.commands.executeCommand('chapeau.compareInDiffEditor');
    const { original, modified } = await eventually(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    });
    assert.deepEqual([original.path, modified.path].map(nameOf), [
      'pumps v2.en.resolution',
      'pumps.en.resolution',
    ]);
  });

  it('compares files that are chosen in the explorer', async () => {
    const files = [draftUri('pumps.en.resolution'), draftUri('pumps v2.en.resolution')];
    await vscode.commands.executeCommand('chapeau.compareSelected', files[0], files);
    await eventually(() => activePage()?.label.startsWith('Comparison of Drafts') || undefined);
    await pressUntilOpen(['F7', 'Enter'], 'pumps.en.resolution', lineOf(ENGLISH, '2. *Invites*'));
  });
});

async function open(name: Name, viewColumn?: vscode.ViewColumn): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(draftUri(name));
  return vscode.window.showTextDocument(document, { ...(viewColumn && { viewColumn }) });
}

/** Presses keys in the page, in order, until they have opened a file at a line: the page may still be drawing. */
async function pressUntilOpen(keys: readonly string[], name: Name, line: number): Promise<void> {
  for (;;) {
    if (activePage()) for (const key of keys) runner()!.press(key);
    for (let turn = 0; turn < 20; turn++) {
      const editor = vscode.window.activeTextEditor;
      const isOpen = editor?.document.uri.toString() === draftUri(name).toString();
      if (!activePage() && isOpen && editor.selection.active.line === line) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/** Presses a key again and again until something has come of it. */
async function pressUntil<T>(key: string, ask: () => T | undefined): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    runner()!.press(key);
    await new Promise((done) => setTimeout(done, 500));
  }
}

const lineOf = (text: string, words: string): number => text.split(words)[0]!.split('\n').length - 1;

const nameOf = (path: string): string => path.split('/').pop()!;

const visible = (name: Name): vscode.TextEditor | undefined =>
  vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === draftUri(name).toString(),
  );

const isPage = ({ input }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputWebview && input.viewType.includes('chapeau.compare');

const pages = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isPage);

/** The page of a comparison, where it is in front. */
const activePage = (): vscode.Tab | undefined => {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  return tab && isPage(tab) ? tab : undefined;
};
