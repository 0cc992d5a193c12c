// Following citations: to the cited paragraph, back to who cites, over a library that changes meanwhile.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { marked } from '../fixtures.ts';
import { draftUri, eventually, openUntitled, rangeOf } from './drafts.ts';
import { PUBLISHED } from './published.ts';

const WELLS = `Resolution adopted by the General Assembly on 11 June 2026

80/269. Village wells

The General Assembly,

*Noting* the state of the wells,

1. *Requests* the Secretary-General to report;

2. *Calls upon* Member States to keep a register of wells;

3. *Decides* to remain seized of the matter.

88th plenary meeting
11 June 2026
`;

const DRAFT = marked(`The General Assembly,

*Recalling* paragraph ‸2 of its resolution 80/269 of 11 June 2026,

*Recalling also* its resolution 70/1 of 25 September 2015,

1. *Requests* a report;

2. *Decides* to return to the request made in paragraph 1 above.
`);

const LIBRARY = 'library/wells.en.resolution';
const REGISTER = '*Calls upon* Member States to keep a register of wells';

describe('citations in VS Code', () => {
  let draft: vscode.TextDocument;

  before(async () => {
    await write(LIBRARY, WELLS);
    await write('cites.en.resolution', DRAFT.text);
  });

  beforeEach(async () => {
    draft = await vscode.workspace.openTextDocument(draftUri('cites.en.resolution'));
    const editor = await vscode.window.showTextDocument(draft, vscode.ViewColumn.One);
    const at = draft.positionAt(DRAFT.cursor);
    editor.selection = new vscode.Selection(at, at);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(draftUri('library'), { recursive: true });
    await vscode.workspace.fs.delete(draftUri('cites.en.resolution'));
  });

  it('goes from a preamble to the cited paragraph of another file', async () => {
    await definitionOf(draft, cited());
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const editor = await eventually(() => editorOf(LIBRARY));
    const paragraph = await eventually(() => {
      const line = editor.document.lineAt(editor.selection.active.line).text;
      return line.includes('register') ? line : undefined;
    });
    assert.ok(paragraph.startsWith(`2. ${REGISTER}`), paragraph);
  });

  it('goes into a published text, which is shown as text', async () => {
    await write('library/80-270.xml', PUBLISHED);
    const { document, selection } = await openUntitled(
      'The General Assembly,\n\n*Recalling* paragraph 2 of its resolution ‸80/270,\n\n1. *Requests* a report.\n',
    );
    await definitionOf(document, selection.active);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const editor = await eventually(
      () => vscode.window.activeTextEditor,
      (active) => active.document.uri.scheme === 'chapeau-akn',
    );
    const line = await eventually(
      () => editor.document.lineAt(editor.selection.active.line).text,
      (shown) => shown.startsWith('2.'),
    );
    assert.match(line, /lend drying equipment/);
    await vscode.workspace.fs.delete(draftUri('library/80-270.xml'));
  });

  it('shows what is cited in a hover: its title, its date and the words of the paragraph', async () => {
    await definitionOf(draft, cited());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      draft.uri,
      cited(),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n')
      .replaceAll('\\', '');
    for (const words of ['Village wells', '11 June 2026', 'keep a register of wells'])
      assert.ok(text.includes(words), text);
  });

  it('finds who cites a paragraph from its number', async () => {
    const document = await vscode.workspace.openTextDocument(draftUri(LIBRARY));
    const places = await eventually(() =>
      vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        rangeOf(document, '2. *Calls').start,
      ),
    );
    const fromDraft = places.filter(({ uri }) => uri.path.endsWith('/cites.en.resolution'));
    assert.equal(fromDraft.length, 1);
    assert.match(draft.getText(fromDraft[0]!.range), /80\/269/);
  });

  it('completes a citation from its number, with its date', async () => {
    const { document, selection } = await openUntitled(
      'The General Assembly,\n\n*Recalling* its resolution 70/1‸\n\n1. *Requests* a report.\n',
    );
    const { items } = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          selection.active,
        ),
      (list) => list.items.some(({ detail, label }) => /2030 Agenda/.test(`${detail}${text(label)}`)),
    );
    const written = items.map(({ insertText }) =>
      typeof insertText === 'string' ? insertText : (insertText?.value ?? ''),
    );
    assert.ok(written.includes('70/1 of 25 September 2015'), written.slice(0, 5).join('|'));
  });

  it('copies a citation in full, first in the language of the text', async () => {
    await definitionOf(draft, cited());
    const copied = vscode.commands.executeCommand('chapeau.copyCitation');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const clipboard = await vscode.env.clipboard.readText();
      return clipboard === 'General Assembly resolution 80/269 of 11 June 2026' || undefined;
    });
    await copied;
  });

  it('moves a paragraph and lets the reference to it follow', async () => {
    const editor = vscode.window.activeTextEditor!;
    const { start } = rangeOf(draft, '*Requests* a report');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('chapeau.moveParagraphDown');
    await eventually(() => draft.getText().includes('2. *Requests* a report') || undefined);
    assert.match(draft.getText(), /1\. \*Decides\* to return to the request made in paragraph 2 /);
    await vscode.commands.executeCommand('undo');
    assert.equal(draft.getText(), DRAFT.text);
  });

  it('renames a paragraph where its number stands, with the references to it', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      draft.uri,
      rangeOf(draft, '1. *Requests*').start,
      '5',
    );
    const edits = edit.get(draft.uri);
    assert.ok(edits.length >= 2, `${edits.length} edits`);
    assert.ok(edits.every(({ newText }) => newText.includes('5')));
  });

  it('opens the map of citations, with what the draft cites', async () => {
    await definitionOf(draft, cited());
    await vscode.commands.executeCommand('chapeau.showCitationMap');
    const tab = await eventually(mapTab, ({ isActive }) => isActive);
    await vscode.window.tabGroups.close(tab);
  });

  it('follows a cited file that changes', async () => {
    await write(LIBRARY, WELLS.replace('1. *Requests* the Secretary-General to report;\n\n', ''));
    const target = await definitionOf(draft, cited(), (range) => range.start.line < 9);
    assert.equal(target.range.start.line, 8);
    await write(LIBRARY, WELLS);
    await definitionOf(draft, cited(), (range) => range.start.line === 10);
  });

  it('follows a cited file that is renamed, and knows when it is gone', async () => {
    // No editor has it open: an open text is there as long as it is shown.
    const [name, renamed] = ['library/fountains.resolution', 'library/fountains.en.resolution'];
    await write(name, WELLS.replace('80/269. Village wells', '80/268. Fountains'));
    const { document, selection } = await openUntitled(
      'The General Assembly,\n\n*Recalling* its resolution ‸80/268,\n\n1. *Requests* a report.\n',
    );
    await definitionOf(document, selection.active, (_, uri) => uri.path.endsWith(name));
    await vscode.workspace.fs.rename(draftUri(name), draftUri(renamed));
    await definitionOf(document, selection.active, (_, uri) => uri.path.endsWith(renamed));
    await vscode.workspace.fs.delete(draftUri(renamed));
    await eventually(
      () => definitionsOf(document, selection.active),
      (found) => found.length === 0,
    );
  });

  const cited = () => draft.positionAt(DRAFT.cursor);
});

function write(name: string, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(draftUri(name), new TextEncoder().encode(text));
}

const text = (label: string | vscode.CompletionItemLabel): string =>
  typeof label === 'string' ? label : `${label.label}${label.description}${label.detail}`;

function editorOf(name: string): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.path.endsWith(name) ? editor : undefined;
}

function mapTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.includes('chapeau.citationMap'),
    );
}

interface Target {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

async function definitionsOf({ uri }: vscode.TextDocument, at: vscode.Position): Promise<Target[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    at,
  );
  return found.map((target) =>
    'targetUri' in target
      ? { uri: target.targetUri, range: target.targetSelectionRange ?? target.targetRange }
      : target,
  );
}

/** Where a definition is, once there is one as wanted: the library is read in the background. */
function definitionOf(
  document: vscode.TextDocument,
  at: vscode.Position,
  isWanted: (range: vscode.Range, uri: vscode.Uri) => boolean = () => true,
): Promise<Target> {
  return eventually(async () => {
    const found = await definitionsOf(document, at);
    return found.find(({ range, uri }) => isWanted(range, uri));
  });
}
