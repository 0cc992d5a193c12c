// Texts that are begun by command, and footnotes and annexes that commands add.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LANGUAGES } from '../../server/src/core/languages/codes.ts';
import { eventually, openUntitled, shown } from './drafts.ts';

const DRAFT = 'The General Assembly,\n\n*Recalling* its work on wells‸,\n\n1. *Decides* to list them.\n';

async function begun(command: string, given: object): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand(command, given);
  return vscode.window.activeTextEditor!;
}

describe('new texts', () => {
  for (const language of LANGUAGES) {
    it(`open as resolutions with places to fill in, without a problem: ${language}`, async () => {
      const { document, selection } = await begun('chapeau.newResolution', {
        body: 'GA',
        language,
        title: 'Wells',
      });
      assert.equal(document.languageId, 'resolution');
      assert.equal(document.isUntitled, true);
      assert.ok(document.getText().startsWith('Wells\n\n'));
      assert.equal(selection.isEmpty, false);
      const symbols = await eventually(() =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        ),
      );
      assert.equal(symbols.length, 1);
      const problems = vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
      assert.deepEqual(problems, []);
    });
  }

  it('are drafts with sponsors, decisions and amendments, too', async () => {
    const given = { body: 'GA', language: 'en', title: 'Wells' };
    const heads = [];
    for (const command of ['chapeau.newDraftResolution', 'chapeau.newDecision', 'chapeau.newAmendments'])
      heads.push((await begun(command, given)).document.lineAt(0).text);
    assert.deepEqual(heads, [
      'Chile and Samoa: draft resolution',
      'Draft decision',
      'Amendments to draft resolution A/C.3/81/L.12',
    ]);
  });
});

describe('insertions', () => {
  it('write a footnote, lead back to its mark, and are undone in one step', async () => {
    const editor = await openUntitled(DRAFT);
    const before = editor.document.getText();
    await vscode.commands.executeCommand('chapeau.insertFootnote');
    const noted = DRAFT.replace('‸,', ',[^1]');
    await eventually(() => shown(editor) === `${noted}\n[^1]: ‸.\n` || undefined);
    await vscode.commands.executeCommand('chapeau.insertFootnote');
    await eventually(() => shown(editor).includes('wells,[^1]‸') || undefined);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('add an annex whose title is to be typed, and number two in one step', async () => {
    const editor = await openUntitled(`${DRAFT}\nAnnex\n\nList of wells\n\n1. The first well.\n`);
    const before = editor.document.getText();
    await vscode.commands.executeCommand('chapeau.insertAnnex');
    await eventually(
      () => editor.document.getText().includes('\n\nAnnex II\n\nTitle of the annex') || undefined,
    );
    assert.equal(editor.document.getText(editor.selection), 'Title of the annex');
    assert.ok(editor.document.getText().includes('\n\nAnnex I\n\nList of wells'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });
});
