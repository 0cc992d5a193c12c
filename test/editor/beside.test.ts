// What is shown beside a text: hints inside it, the row of lenses above it, and its figures to choose from.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { marked } from '../fixtures.ts';
import { draftUri, eventually, openDraft } from './drafts.ts';

const ADOPTED = `80/301. Landing stages

The General Assembly,

*Noting* the state of the landing stages,

1. *Decides* to act.
`;

const DRAFT = marked(`80/302. River ports

The General Assembly,

*Recalling* its resolution 80/301‸,

*Noting* the floods of the year,

1. *Requests* a report on the ports;

2. *Encourages* Member States to mark the channels;

3. *Requests* the Secretary-General to lend boats;

4. *Decides*, in the light of the report requested in paragraph 1 above, to act.
`);

describe('what VS Code shows beside a text', () => {
  const name = 'ports.en.resolution';
  let editor: vscode.TextEditor;

  before(async () => {
    const encoder = new TextEncoder();
    await vscode.workspace.fs.writeFile(draftUri('library/stages.en.resolution'), encoder.encode(ADOPTED));
    await vscode.workspace.fs.writeFile(draftUri(name), encoder.encode(DRAFT.text));
    editor = await openDraft(name);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(draftUri(name));
    await vscode.workspace.fs.delete(draftUri('library/stages.en.resolution'));
  });

  it('hints at numbers, at the words of what is referred to, and at titles', async () => {
    const { document } = editor;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          whole,
        ),
      (found) => found.length > 3,
    );
    const told = hints.map(({ label }) => (typeof label === 'string' ? label : label[0]!.value));
    assert.deepEqual(told, ['PP1', 'Landing stages', 'PP2', 'Requests a report on the ports']);
    const [, title] = hints;
    const { location } = (title!.label as vscode.InlayHintLabelPart[])[0]!;
    assert.match(location!.uri.path, /stages\.en\.resolution$/);
  });

  it('has a row of lenses above it', async () => {
    const lenses = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          editor.document.uri,
          20,
        ),
      (found) => found.length > 1,
    );
    const row = lenses.filter(({ range }) => range.start.line === 0).map(({ command }) => command!.title);
    assert.deepEqual(row, ['Paragraphs: 6 · Words: 49 of 3,300', 'Decides 1 · Requests 2 · Encourages 1']);
  });

  it('goes to the paragraphs of a figure that is chosen', async () => {
    const line = () => vscode.window.activeTextEditor!.selection.active.line;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const shown = vscode.commands.executeCommand('chapeau.showFigures');
    // Words, paragraphs, pages, preambular paragraphs, operative paragraphs, decides.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for (let below = 0; below < 5; below++)
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await shown;
    await eventually(
      () => line() === DRAFT.text.slice(0, DRAFT.text.indexOf('4. *D')).split('\n').length - 1 || undefined,
    );
  });
});
