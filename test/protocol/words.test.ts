import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import { marked } from '../fixtures.ts';
import { type Client, withClient } from './client.ts';

const uri = 'untitled:draft';
const BY_SPACE = { triggerKind: 2, triggerCharacter: ' ' };

async function complete(
  client: Client,
  source: string,
  context: object = { triggerKind: 1 },
): Promise<readonly CompletionItem[]> {
  const { text, cursor } = marked(source);
  await client.open(uri, text);
  await client.diagnostics(uri);
  const before = text.slice(0, cursor).split('\n');
  const list = await client.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)!.length },
    context,
  });
  return list?.items ?? [];
}

describe('words while a paragraph is written, over standard input and output', () => {
  it('offers a name with what it is, the same in the other languages, and where these are kept', () =>
    withClient({}, async (client) => {
      const [item] = await complete(
        client,
        'The General Assembly,\n\nRecalling the Convention on the Rights of the C‸\n',
      );
      assert.equal(item?.label, 'Convention on the Rights of the Child');
      assert.equal(item.detail, 'treaty, 1989');
      assert.match(
        String(item.documentation),
        /^العربية: اتفاقية حقوق الطفل\n中文: 《儿童权利公约》\nFrançais: .*\nРусский: .*\nEspañol: /i,
      );
      assert.match(String(item.documentation), /\nSource: United Nations Treaty Collection$/);
      assert.equal((item.textEdit as TextEdit).newText, 'Convention on the Rights of the Child');
      assert.ok(item.filterText?.startsWith('Convention on the Rights of the C'));
    }));

  it('tells which resolution holds a programme', () =>
    withClient({}, async (client) => {
      const [item] = await complete(client, 'The General Assembly,\n\nRecalling the 2030 Agenda for S‸\n');
      assert.equal(item?.label, '2030 Agenda for Sustainable Development');
      assert.match(String(item.documentation), /^General Assembly resolution 70\/1\n/);
    }));

  it('offers paragraphs of the same text when a space follows the word', () =>
    withClient({}, async (client) => {
      const items = await complete(
        client,
        'The General Assembly,\n\n1. Requests a list of wells;\n\n2. Decides to review the list in paragraph ‸\n',
        BY_SPACE,
      );
      assert.deepEqual(
        items.map(({ label, documentation }) => [label, documentation]),
        [['1 above', 'Requests a list of wells;']],
      );
    }));

  it('is silent after a space in other words', () =>
    withClient({}, async (client) => {
      const items = await complete(
        client,
        'The General Assembly,\n\nRecalling the Convention on the ‸\n',
        BY_SPACE,
      );
      assert.deepEqual(items, []);
    }));

  it('lets the middle of a Chinese phrase be typed over where the editor can', () =>
    withClient(
      { capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } } },
      async (client) => {
        const items = await complete(client, '大会，\n\n1. 请秘书长in consultation w‸\n');
        const [item] = items as [CompletionItem];
        assert.equal((item.textEdit as TextEdit).newText, `与\${1:……}协商`);
        assert.equal(item.insertTextFormat, 2);
      },
    ));
});
