import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import type { CitedTextResult } from '../../server/src/protocol/requests.ts';
import { marked } from '../fixtures.ts';
import { type Client, withClient } from './client.ts';

const uri = 'untitled:draft';
const TYPED = 2;
const BY_CHARACTER = { triggerKind: 2, triggerCharacter: ' ' };

async function opened(client: Client, source: string): Promise<{ line: number; character: number }> {
  const { text, cursor } = marked(source);
  await client.open(uri, text);
  await client.diagnostics(uri);
  const before = text.slice(0, cursor).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

const complete = async (client: Client, source: string, context: object = { triggerKind: 1 }) =>
  client.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: await opened(client, source),
    context,
  });

describe('citing over standard input and output', () => {
  it('completes a number with its date, and with the body where that is not the text’s own', () =>
    withClient({}, async (client) => {
      const list = await complete(client, 'The General Assembly,\n\n*Recalling* its resolution 79/126‸\n');
      assert.equal(list?.isIncomplete, true);
      const [item] = list.items as [CompletionItem];
      assert.equal(item.label, '79/126');
      assert.equal(item.detail, 'General Assembly, 4 December 2024');
      assert.equal(item.documentation, 'The rule of law at the national and international levels');
      assert.deepEqual(item.textEdit, {
        range: { start: { line: TYPED, character: 27 }, end: { line: TYPED, character: 33 } },
        newText: '79/126 of 4 December 2024',
      });
    }));

  it('completes words of a title in the language of the text', () =>
    withClient({}, async (client) => {
      const list = await complete(
        client,
        'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию верховенство права‸\n',
      );
      const [item] = list!.items as [CompletionItem];
      assert.match((item.textEdit as TextEdit).newText, /^\d+\/\d+ от \d+ декабря \d{4} года$/);
    }));

  it('is silent after a space that begins no citation', () =>
    withClient({}, async (client) => {
      assert.equal(await complete(client, 'The General Assembly,\n\nNoting ‸\n', BY_CHARACTER), null);
    }));

  it('tells the full citation of what is cited, in six languages, and its address', () =>
    withClient({}, async (client) => {
      const position = await opened(
        client,
        'The General Assembly,\n\n*Recalling* Security Council resolution 13‸73 (2001),\n',
      );
      const cited = await client.request<CitedTextResult>('chapeau/citedText', { uri, position });
      assert.equal(cited.number, '1373 (2001)');
      assert.equal(cited.url, 'https://docs.un.org/en/S/RES/1373(2001)');
      const forms = Object.fromEntries(cited.forms.map(({ language, text }) => [language, text]));
      assert.equal(forms.en, 'Security Council resolution 1373 (2001) of 28 September 2001');
      assert.equal(forms.zh, '安全理事会2001年9月28日第1373(2001)号决议');
      assert.equal(cited.forms.length, 6);
    }));

  it('tells it by key, and of the text that the cursor stands in', () =>
    withClient({}, async (client) => {
      const byKey = await client.request<CitedTextResult>('chapeau/citedText', {
        key: 'GA/217A(III)',
        language: 'fr',
      });
      assert.equal(byKey.number, '217 A (III)');
      assert.equal(byKey.url, 'https://docs.un.org/fr/A/RES/217(III)');
      const position = await opened(
        client,
        'Resolution 66/102\n\nThe General Assembly,\n\n1. Decides to m‸eet.\n',
      );
      const own = await client.request<CitedTextResult>('chapeau/citedText', { uri, position });
      assert.equal(own.number, '66/102');
    }));

  it('tells a document by its symbol and address alone, and nothing where nothing is', () =>
    withClient({}, async (client) => {
      const position = await opened(client, 'The General Assembly,\n\n*Noting* the report (A/66/4‸61),\n');
      const cited = await client.request<CitedTextResult>('chapeau/citedText', { uri, position });
      assert.deepEqual(
        { ...cited },
        { number: 'A/66/461', language: 'en', forms: [], url: 'https://docs.un.org/en/A/66/461' },
      );
      const nothing = { uri, position: { line: 0, character: 3 } };
      assert.equal(await client.request('chapeau/citedText', nothing), null);
    }));
});
