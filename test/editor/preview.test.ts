// The preview beside the editor: what it shows is seen in the page that it hands out to be printed.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftUri, eventually, openUntitled } from './drafts.ts';
import { PUBLISHED } from './published.ts';

const DRAFT = `The General Assembly,

*Noting* the state of the wells,[^1]

1. *Requests* a report;

2. *Decides* to remain seized of the matter.

[^1]: A/80/412.
`;
const ARABIC = `إن الجمعية العامة،

*إذ تلاحظ* حالة الآبار،

1 - *تطلب* تقريرا.
`;

const PRINTED = draftUri('printed.html');

describe('the preview in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(PRINTED);
  });

  it('shows the text beside it, and follows what is typed', async () => {
    const { document } = await openUntitled(DRAFT);
    await vscode.commands.executeCommand('chapeau.showPreview');
    const tab = await eventually(previewTab);
    assert.equal(vscode.window.activeTextEditor?.document, document, 'the editor keeps the focus');
    assert.notEqual(tab.group.viewColumn, vscode.window.activeTextEditor?.viewColumn);
    const html = await printed(/Requests<\/em> a report;/);
    assert.match(html, /<article lang="en" dir="ltr"/);
    assert.match(html, /<a role="doc-noteref" href="#note-1-1"/);
    assert.match(html, /default-src 'none'/);
    await type(document, 'a report', 'a full report');
    await printed(/Requests<\/em> a full report;/);
    await type(document, '2. *Decides*', '2. *Invites* States to report;\n\n3. *Decides*');
    await printed(/<span class="label">3\. <\/span><em>Decides<\/em>/);
  });

  it('follows the active text, from right to left where it is so written', async () => {
    await openUntitled(DRAFT);
    await vscode.commands.executeCommand('chapeau.showPreview');
    await printed(/Noting/);
    await openUntitled(ARABIC);
    const html = await printed(/تلاحظ/);
    assert.match(html, /<article lang="ar" dir="rtl"/);
    assert.ok(!html.includes('Noting'));
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isPreview).length, 1);
  });

  it('shows a published text, which is only read', async () => {
    const file = draftUri('80-270.xml');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(PUBLISHED));
    await vscode.commands.executeCommand('chapeau.openAkn', file);
    await vscode.commands.executeCommand('chapeau.showPreview');
    await printed(/<em>Invites<\/em> Member States to lend drying equipment/);
    await vscode.workspace.fs.delete(file);
  });
});

/** The page to print, once it is as wanted. */
async function printed(isWanted: RegExp): Promise<string> {
  return eventually(async () => {
    await vscode.commands.executeCommand('chapeau.printPreview', PRINTED);
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(PRINTED));
    return isWanted.test(html) ? html : undefined;
  });
}

async function type(document: vscode.TextDocument, words: string, others: string): Promise<void> {
  const start = document.positionAt(document.getText().indexOf(words));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, start.translate(0, words.length)), others);
  await vscode.workspace.applyEdit(edit);
}

const previewTab = (): vscode.Tab | undefined =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(isPreview);

const isPreview = ({ input }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputWebview && input.viewType.includes('chapeau.preview');
