// Living with the rules: their pages, and turning them off.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, draftUri, eventually, openDraft, openUntitled, rangeOf, whenCode } from './drafts.ts';

const GAP = `The General Assembly,

*Recalling* its resolution 70/1,

1. *Requests* the Secretary-General to report;

4. *Decides* to remain seized of the matter.
`;
const CODE = 'numbering/gap';

describe('living with the rules in VS Code', () => {
  it('opens the page of a rule from its diagnostic', async () => {
    const { document } = await openUntitled(GAP);
    await whenCode(document, CODE);
    const diagnostic = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ code }) => typeof code === 'object' && code.value === CODE);
    const { target } = diagnostic!.code as { target: vscode.Uri };
    assert.equal(target.scheme, 'command');
    await vscode.commands.executeCommand(target.path, ...JSON.parse(target.query));
    await eventually(() => previews()[0]);
    assert.match(previews()[0]!.label, /gap\.md/);
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(`chapeau-rule:/${CODE}.md`));
    assert.ok(page.getText().startsWith(`# ${CODE}`));
    await vscode.window.tabGroups.close(previews());
  });

  it('turns a rule off here', async () => {
    const { document } = await openUntitled(GAP);
    await whenCode(document, CODE);
    const action = await actionOn(document, `Turn off ${CODE} here`);
    await vscode.workspace.applyEdit(action.edit!);
    assert.equal(document.getText(), GAP.replace('4.', `<!-- chapeau-disable-next-line ${CODE} -->\n4.`));
    await whenCode(document, CODE, false);
    assert.deepEqual(codesOf(document), []);
  });

  it('turns a rule off in the workspace, in a file that it makes and saves', async () => {
    const config = draftUri('chapeau.config.json');
    const { document } = await openDraft('gap.en.resolution');
    await whenCode(document, CODE);
    const { command } = await actionOn(document, `Turn off ${CODE} in this workspace`);
    try {
      await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
      await whenCode(document, CODE, false);
      const bytes = await vscode.workspace.fs.readFile(config);
      assert.deepEqual(JSON.parse(new TextDecoder().decode(bytes)), { rules: { [CODE]: 'off' } });
    } finally {
      await vscode.workspace.fs.delete(config);
    }
    await whenCode(document, CODE);
  });
});

/** The action with this title where the wrong number stands, with its edit. */
async function actionOn(document: vscode.TextDocument, title: string): Promise<vscode.CodeAction> {
  const diagnostic = vscode.languages
    .getDiagnostics(document.uri)
    .find(({ code }) => typeof code === 'object' && code.value === CODE);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic?.range ?? rangeOf(document, '4.'),
    undefined,
    20,
  );
  const found = actions.find((action) => action.title === title);
  assert.ok(found !== undefined, actions.map((action) => action.title).join(', '));
  return found!;
}

function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('markdown'));
}
