import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, withClient } from './client.ts';

const uri = 'untitled:draft';
const textDocument = { uri };
const options = { tabSize: 4, insertSpaces: true };
const UNTIDY = `The General Assembly,

*Recalling*  its resolution 70/1;

1. *Requests* the Secretary-General  to report ;



2. *Decides*  to remain seized of the matter;
`;

async function edited(client: Client, method: string, params: object, text = UNTIDY): Promise<string> {
  await client.open(uri, text);
  await client.diagnostics(uri);
  const edits = await client.request<TextEdit[]>(method, { textDocument, options, ...params });
  return TextDocument.applyEdits(TextDocument.create(uri, 'resolution', 1, text), edits);
}

describe('formatting over standard input and output', () => {
  it('formats a text', () =>
    withClient({}, async (client) => {
      assert.equal(
        await edited(client, 'textDocument/formatting', {}),
        'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n1. *Requests* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n',
      );
    }));

  it('formats the paragraphs that a selection touches', () =>
    withClient({}, async (client) => {
      const range = { start: { line: 4, character: 8 }, end: { line: 4, character: 9 } };
      assert.equal(
        await edited(client, 'textDocument/rangeFormatting', { range }),
        UNTIDY.replace('Secretary-General  to report ;\n\n\n', 'Secretary-General to report;\n'),
      );
    }));

  it('tidies the paragraph above a new line, and before a mark, but not at the cursor', () =>
    withClient({}, async (client) => {
      const text = UNTIDY.replace('report ;\n', 'report ; \n');
      assert.equal(
        await edited(
          client,
          'textDocument/onTypeFormatting',
          { position: { line: 5, character: 0 }, ch: '\n' },
          text,
        ),
        UNTIDY.replace('Secretary-General  to report ;', 'Secretary-General to report;'),
      );
    }));

  it('says what it does, and does nothing to a text that it does not know', () =>
    withClient({}, async (client) => {
      const { capabilities } = client.initialized;
      assert.equal(capabilities.documentFormattingProvider, true);
      assert.deepEqual(capabilities.documentOnTypeFormattingProvider?.firstTriggerCharacter, '\n');
      assert.equal(await client.request('textDocument/formatting', { textDocument, options }), null);
    }));
});
