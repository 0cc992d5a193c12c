import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openDraft, openUntitled, outlineOf } from './drafts.ts';

const DRAFT = `The General Assembly,

*Recalling* its resolution 70/1,

1. *Requests* States:

(a) to report;

(b) to advise;

2. *Decides* to continue.
`;

/** Asks a provider until it has something. */
function provided<T>(command: string, ...args: unknown[]): Promise<T> {
  return eventually(() => vscode.commands.executeCommand<T>(command, ...args));
}

describe('structure in VS Code', () => {
  it('shows as outline, of untitled texts, too', async () => {
    const { document } = await openUntitled(DRAFT);
    const [resolution] = await outlineOf(document);
    assert.deepEqual(
      resolution!.children.map(({ name }) => name),
      ['Preamble', 'Operative part'],
    );
    assert.equal(resolution!.children[1]!.children[0]!.children[1]!.name, '(b) to advise;');
  });

  it('folds', async () => {
    const { document } = await openUntitled(DRAFT);
    const folds = await provided<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.deepEqual(
      folds.map(({ start, end }) => `${start}-${end}`),
      ['0-10', '4-10'],
    );
  });

  it('selects from the word outwards', async () => {
    const { document } = await openUntitled(DRAFT);
    await outlineOf(document);
    const positions = [new vscode.Position(6, 8)];
    const [word] = await provided<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      positions,
    );
    assert.equal(document.getText(word!.range), 'report');
    const outer: string[] = [];
    for (let range = word!.parent; range; range = range.parent) outer.push(document.getText(range.range));
    assert.ok(outer.includes('(a) to report;'));
    assert.ok(outer.includes(DRAFT.slice(DRAFT.indexOf('1.'), DRAFT.indexOf('\n\n2.'))));
  });

  it('is coloured', async () => {
    const { document } = await openUntitled(DRAFT);
    const legend = await provided<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await provided<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const types = [...tokens.data]
      .filter((_, index) => index % 5 === 3)
      .map((type) => legend.tokenTypes[type]);
    assert.deepEqual(types, [
      'enactingLine',
      'preambularOpening',
      'label',
      'operativeOpening',
      'label',
      'label',
      'label',
      'operativeOpening',
    ]);
  });

  it('is there again after a restart of the server', async () => {
    const { document } = await openDraft('gap.en.resolution');
    await outlineOf(document);
    await vscode.commands.executeCommand('chapeau.restart');
    assert.notEqual((await outlineOf(document)).length, 0);
  });

  it('is found in Markdown once the language is set', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: DRAFT });
    await vscode.window.showTextDocument(document);
    await vscode.languages.setTextDocumentLanguage(document, 'resolution');
    const outline = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        ),
      (symbols) => symbols[0]?.children[0]?.name === 'Preamble',
    );
    assert.equal(outline.length, 1);
  });
});

describe('defaults for resolutions', () => {
  it('keep word suggestions out of prose and wrap it', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'resolution' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});
