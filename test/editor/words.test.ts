// Names, terms and phrases taken from the list of suggestions, in every script.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openUntitled, shown } from './drafts.ts';

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'The General Assembly,\n\n*Recalling* the united nations convention on the law‸\n',
    'The General Assembly,\n\n*Recalling* the United Nations Convention on the Law of the Sea‸\n',
  ],
  [
    'fr',
    'L’Assemblée générale,\n\n*Rappelant* la universal declaration of h‸\n',
    'L’Assemblée générale,\n\n*Rappelant* la Déclaration universelle des droits de l’homme‸\n',
  ],
  [
    'es',
    'La Asamblea General,\n\n*Recordando* la Carta de las N‸\n',
    'La Asamblea General,\n\n*Recordando* la Carta de las Naciones Unidas‸\n',
  ],
  [
    'ru',
    'Генеральная Ассамблея,\n\n*одобряя* доклад Генерального с‸\n',
    'Генеральная Ассамблея,\n\n*одобряя* доклад Генерального секретаря‸\n',
  ],
  [
    'ar',
    'إن الجمعية العامة،\n\nإذ ترحب بتقديم تقرير للأمين ال‸\n',
    'إن الجمعية العامة،\n\nإذ ترحب بتقديم تقرير للأمين العام‸\n',
  ],
  ['zh', '大会，\n\n回顾儿童权利公‸\n', '大会，\n\n回顾《儿童权利公约》‸\n'],
  [
    'en, a paragraph of the text',
    'The General Assembly,\n\n1. *Requests* a list of wells;\n\n2. *Decides* to review the list in paragraph ‸\n',
    'The General Assembly,\n\n1. *Requests* a list of wells;\n\n2. *Decides* to review the list in paragraph 1 above‸\n',
  ],
];

describe('words in VS Code', () => {
  // Not after each: a new text would get the address of one that is closing.
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const [what, typed, taken] of CASES)
    it(`are taken from the list (${what})`, async () => {
      const editor = await openUntitled(typed);
      // The list may come after the command has returned.
      await eventually(async () => {
        await vscode.commands.executeCommand('editor.action.triggerSuggest');
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return shown(editor) === typed ? undefined : true;
      });
      assert.equal(shown(editor), taken);
    });
});
