// Openings offered while a paragraph is begun, in every script.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openUntitled, outlineOf, shown } from './drafts.ts';

/** A draft, what is typed in it, and the draft once the first that is offered is taken. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    'en',
    'The General Assembly,\n\n*Recalling* the list of wells,\n\n1. *Decides* to mend the wells.\n\n‸\n',
    'Reques',
    'The General Assembly,\n\n*Recalling* the list of wells,\n\n1. *Decides* to mend the wells;\n\n2. *Requests* ‸.\n',
  ],
  [
    'en, its emphasis typed',
    'The General Assembly,\n\n*Recalling* the list of wells,\n\n1. *Decides* to mend the wells.\n\n‸\n',
    '*Reques',
    'The General Assembly,\n\n*Recalling* the list of wells,\n\n1. *Decides* to mend the wells;\n\n2. *Requests* ‸.\n',
  ],
  [
    'fr',
    'L’Assemblée générale,\n\nRappelant la liste des puits,\n\n‸\n',
    'Convai',
    'L’Assemblée générale,\n\nRappelant la liste des puits,\n\nConvaincue ‸,\n',
  ],
  [
    'es',
    'La Asamblea General,\n\nRecordando la lista de pozos,\n\n‸\n',
    'Recor',
    'La Asamblea General,\n\nRecordando la lista de pozos,\n\nRecordando también ‸,\n',
  ],
  [
    'ru',
    'Генеральная Ассамблея,\n\nссылаясь на перечень колодцев,\n\n1. ‸\n',
    'прос',
    'Генеральная Ассамблея,\n\nссылаясь на перечень колодцев,\n\n1. просит ‸.\n',
  ],
  [
    'ar',
    'إن الجمعية العامة،\n\nإذ تشير إلى قائمة الآبار،\n\n‸\n',
    'ترح',
    'إن الجمعية العامة،\n\nإذ تشير إلى قائمة الآبار،\n\n1 - ترحب ‸.\n',
  ],
  ['zh', '大会，\n\n回顾水井清单，\n\n‸\n', '重', '大会，\n\n回顾水井清单，\n\n重申‸，\n'],
];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function type(text: string): Promise<void> {
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

describe('openings in VS Code', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const [language, draft, typed, taken] of CASES)
    it(`are offered while they are typed (${language})`, async () => {
      const editor = await openUntitled(draft);
      await outlineOf(editor.document);
      await type(typed);
      const before = shown(editor);
      await eventually(async () => {
        await pause(400);
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return shown(editor) === before ? undefined : true;
      });
      assert.equal(shown(editor), taken);
    });

  it('leave Enter to the text', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'resolution' });
    assert.equal(settings.get('acceptSuggestionOnEnter'), 'off');
    assert.equal(settings.get<{ other: string }>('quickSuggestions')?.other, 'on');
  });
});
