import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codesOf,
  draftUri,
  eventually,
  openDraft,
  openUntitled,
  outlineOf,
  rangeOf,
  whenCode,
} from './drafts.ts';

const RIGHT = `The General Assembly,

*Recalling* its resolution 70/1,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
`;

describe('diagnostics in VS Code', () => {
  it('come and go as a draft is typed', async () => {
    const editor = await openUntitled(RIGHT);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, '2.'), '4.'));
    await whenCode(editor.document, 'numbering/');
    await vscode.commands.executeCommand('undo');
    await whenCode(editor.document, 'numbering/', false);
  });

  it('are mended by a quick fix', async () => {
    const editor = await openUntitled(RIGHT.replace('2.', '4.'));
    const { document } = editor;
    await whenCode(document, 'numbering/');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '4.'),
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    await vscode.workspace.applyEdit(fix!.edit!);
    assert.equal(document.getText(), RIGHT);
  });

  it('are mended on save, where the user wants it', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.chapeau': 'explicit' },
      vscode.ConfigurationTarget.Global,
    );
    try {
      const { document } = await openFile('on-save.resolution', RIGHT.replace('2.', '4.'));
      await whenCode(document, 'numbering/');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(2, 31), ' of 2015');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      assert.equal(document.getText(), RIGHT.replace('70/1', '70/1 of 2015'));
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('wait until the writer has left an unfinished paragraph', async () => {
    const editor = await openUntitled(RIGHT);
    const { document } = editor;
    await eventually(() => (codesOf(document).length === 0 ? true : undefined));
    await editor.edit((edit) => edit.replace(rangeOf(document, 'report;'), 'report'));
    editor.selection = new vscode.Selection(4, 30, 4, 30);
    await pause(400);
    assert.deepEqual(codesOf(document), []);
    editor.selection = new vscode.Selection(6, 0, 6, 0);
    await eventually(() => (codesOf(document).length > 0 ? true : undefined));
  });

  it('stand at their places in a file with a byte order mark and CRLF', async () => {
    const { document } = await openFile(
      'crlf.resolution',
      `\ufeff${RIGHT.replace('2.', '4.').replaceAll('\n', '\r\n')}`,
    );
    await whenCode(document, 'numbering/');
    const [diagnostic] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(diagnostic!.range.start.line, 6);
    assert.equal(diagnostic!.range.start.character, 0);
  });

  it('go on in a text whose file is deleted while it is open', async () => {
    const editor = await openFile('deleted.resolution', RIGHT);
    const { document } = editor;
    // An editor without changes would close by itself.
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 31), ' of 2015'));
    await outlineOf(document);
    await vscode.workspace.fs.delete(document.uri);
    await editor.edit((edit) => edit.replace(rangeOf(document, '2.'), '4.'));
    await whenCode(document, 'numbering/');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('obey the configuration file before the settings', async () => {
    const settings = vscode.workspace.getConfiguration('chapeau');
    const config = draftUri('chapeau.config.json');
    const { document } = await openDraft('gap.en.resolution');
    await whenCode(document, 'numbering/');
    const usual = severityOf(document);
    const [code] = codesOf(document).filter((each) => each.startsWith('numbering/'));
    try {
      await settings.update('rules', { [code!]: 'hint' }, vscode.ConfigurationTarget.Workspace);
      await eventually(() => (severityOf(document) === vscode.DiagnosticSeverity.Hint ? true : undefined));
      await write(config, JSON.stringify({ rules: { [code!]: 'info' } }));
      await eventually(() =>
        severityOf(document) === vscode.DiagnosticSeverity.Information ? true : undefined,
      );
    } finally {
      await vscode.workspace.fs.delete(config);
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(() => (severityOf(document) === usual ? true : undefined));
  });

  it('are found in closed files on request', async () => {
    const uri = draftUri('closed.resolution');
    await write(uri, RIGHT.replace('2.', '4.'));
    const result = await vscode.commands.executeCommand<{ files: number }>('chapeau.checkWorkspace');
    assert.ok(result.files > 0);
    await eventually(() => (vscode.languages.getDiagnostics(uri).length > 0 ? true : undefined));
    await vscode.workspace.fs.delete(uri);
  });
});

async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
  await write(draftUri(name), text);
  return openDraft(name);
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

function severityOf({ uri }: vscode.TextDocument): vscode.DiagnosticSeverity | undefined {
  return vscode.languages.getDiagnostics(uri)[0]?.severity;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
