// Texts that are begun, and what commands add to them, over standard input and output.
import assert from 'node:assert/strict';
import { CompletionItemKind, type CompletionList, type TextEdit } from 'vscode-languageserver';
import {
  INSERT,
  type InsertResult,
  NEW_TEXT,
  NEW_TEXT_CHOICES,
  type NewTextChoices,
  type NewTextResult,
} from '../../server/src/protocol/requests.ts';
import { withClient } from './client.ts';
import { atDesk } from './desk.ts';

const uri = 'untitled:draft';
const DRAFT =
  'The General Assembly,\n\n*Recalling* its work,[^1]\n\n1. *Decides* to list the wells.\n\n[^1]: A/81/21.\n';

describe('new texts', () => {
  it('can be of bodies named in the reader’s language, in six languages', () =>
    withClient({ locale: 'fr' }, async (client) => {
      const choices = await client.request<NewTextChoices>(NEW_TEXT_CHOICES, {});
      assert.equal(choices.bodies[0]!.name, 'Assemblée générale');
      assert.deepEqual(
        choices.bodies.filter(({ isTitled }) => !isTitled).map(({ key }) => key),
        ['SC'],
      );
      assert.equal(choices.languages.length, 6);
      assert.deepEqual([choices.body, choices.language], [null, null]);
    }));

  it('are suggested as the configuration of the folder has it', () =>
    atDesk({ 'chapeau.config.json': '{ "profile": "un-hrc", "language": "es" }' }, async ({ client }) => {
      const { body, language } = await client.request<NewTextChoices>(NEW_TEXT_CHOICES, {});
      assert.deepEqual([body, language], ['HRC', 'es']);
    }));

  it('have places to fill in, or none', () =>
    withClient({}, async (client) => {
      const params = { kind: 'resolution', body: 'HRC', language: 'ru', title: 'Маяки' };
      const { snippet, text } = await client.request<NewTextResult>(NEW_TEXT, params);
      assert.ok(text.startsWith('Маяки\n\nСовет по правам человека,\n\n'));
      assert.ok(snippet.includes('${1:') && snippet.endsWith('$0'));
      assert.equal(await client.request(NEW_TEXT, { ...params, language: 'de' }), null);
    }));
});

describe('insertions', () => {
  const at = { line: 4, character: 20 };

  it('tell their edits and where the cursor goes then', () =>
    withClient({}, async (client) => {
      await client.open(uri, DRAFT);
      const note = await client.request<InsertResult>(INSERT, { uri, position: at, what: 'note' });
      assert.deepEqual(note.cursor, { line: 8, character: 6 });
      assert.equal(note.snippet, null);
      assert.deepEqual(
        note.edits.map(({ newText }) => newText),
        ['[^2]', '\n\n[^2]: .'],
      );
      const annex = await client.request<InsertResult>(INSERT, { uri, position: at, what: 'annex' });
      assert.deepEqual([annex.edits, annex.cursor], [[], { line: 4, character: 31 }]);
      assert.match(annex.snippet!, /^\n\nAnnex\n\n\$\{1:Title of the annex\}\n\n1\. \$0\.$/);
    }));

  it('are refused where nothing can stand', () =>
    withClient({}, async (client) => {
      await client.open(uri, 'A letter about wells.\n');
      const params = { uri, position: { line: 0, character: 3 } };
      assert.equal(await client.request(INSERT, { ...params, what: 'note' }), null);
      assert.equal(await client.request(INSERT, { ...params, what: 'annex' }), null);
    }));
});

describe('snippets in completion', () => {
  it('are offered where a line begins as their names do', () =>
    withClient({}, async (client) => {
      const text = DRAFT.split('\n\n').slice(0, 3).join('\n\n');
      await client.open(uri, `${text}\n\nseiz`);
      await client.diagnostics(uri);
      const list = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: { line: 6, character: 4 },
      });
      const item = list.items.find(({ kind }) => kind === CompletionItemKind.Struct)!;
      assert.equal(item.label, 'Decision to remain seized of the matter');
      assert.equal((item.textEdit as TextEdit).newText, '2. *Decides* to remain seized of the matter.');
      assert.equal(item.additionalTextEdits?.[0]?.newText, ';');
    }));
});
