import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, Hover, MarkupContent, TextEdit } from 'vscode-languageserver';
import { marked } from '../fixtures.ts';
import { type Client, withClient } from './client.ts';

const uri = 'untitled:draft';
const SNIPPETS = {
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
};

async function at(client: Client, source: string) {
  const { text, cursor } = marked(source);
  await client.open(uri, text);
  await client.diagnostics(uri);
  const before = text.slice(0, cursor).split('\n');
  return {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)!.length },
  };
}

async function complete(client: Client, source: string, context: object = { triggerKind: 1 }) {
  const place = await at(client, source);
  return client.request<CompletionList | null>('textDocument/completion', { ...place, context });
}

const DRAFT = 'The General Assembly,\n\nRecalling the wells,\n\n1. Decides to list the wells.\n\n';

describe('openings of paragraphs, over standard input and output', () => {
  it('offers them in order, with what belongs to the paragraph, and the cursor before its mark', () =>
    withClient(SNIPPETS, async (client) => {
      const list = await complete(client, `${DRAFT}Req‸\n`);
      assert.equal(list?.isIncomplete, true);
      const [item, second] = list.items as [CompletionItem, CompletionItem];
      assert.equal(item.label, 'Requests');
      assert.equal((item.textEdit as TextEdit).newText, '2. Requests $0.');
      assert.equal(item.insertTextFormat, 2);
      assert.equal(item.preselect, true);
      assert.ok(item.filterText?.startsWith('Req'));
      assert.ok(item.sortText! < second.sortText!);
      assert.deepEqual(item.additionalTextEdits, [
        { range: { start: { line: 4, character: 28 }, end: { line: 4, character: 29 } }, newText: ';' },
      ]);
    }));

  it('writes plain text where the editor knows no snippets', () =>
    withClient({}, async (client) => {
      const [item] = (await complete(client, `${DRAFT}Req‸\n`))!.items;
      assert.equal((item!.textEdit as TextEdit).newText, '2. Requests ');
      assert.equal(item!.insertTextFormat, undefined);
    }));

  it('offers them at once behind a number, and is silent behind a space in words', () =>
    withClient({}, async (client) => {
      const bySpace = { triggerKind: 2, triggerCharacter: ' ' };
      assert.ok((await complete(client, `${DRAFT}2. ‸`, bySpace))!.items.length > 5);
      assert.equal(await complete(client, `${DRAFT}2. Requests ‸`, bySpace), null);
    }));

  it('explains one that is looked at', () =>
    withClient({}, async (client) => {
      const [item] = (await complete(client, `${DRAFT}2. Req‸`))!.items;
      const { documentation } = await client.request<CompletionItem>('completionItem/resolve', item!);
      const { kind, value } = documentation as MarkupContent;
      assert.equal(kind, 'markdown');
      assert.match(value, /Force, from weak to strong: .*Encourages < .*\*\*Requests\*\* < .*Demands/);
      assert.match(value, /Often followed by: \*\w.*\(\d+ %\)/);
      assert.match(value, /- français: \*Prie\* \(\d+ %\)/);
      assert.match(value, /- العربية: \u2067\*تطلب\* \(\d+ %\)/);
    }));

  it('tells the same over an opening of the text, in the reader’s language', () =>
    withClient({ locale: 'es' }, async (client) => {
      const place = await at(client, 'Генеральная Ассамблея,\n\n1. про‸сит составить перечень.\n');
      const hover = await client.request<Hover | null>('textDocument/hover', place);
      const { value } = hover!.contents as MarkupContent;
      assert.match(value, /Fuerza, de menor a mayor: .*\*\*просит\*\*/);
      assert.match(value, /- English: \*Requests\*/);
      assert.deepEqual(hover!.range, {
        start: { line: 2, character: 3 },
        end: { line: 2, character: 9 },
      });
    }));
});
