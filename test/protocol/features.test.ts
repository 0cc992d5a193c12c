import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PressKeyResult } from '../../server/src/protocol/requests.ts';
import { marked, withCursor } from '../fixtures.ts';
import { type Client, withClient } from './client.ts';

const uri = 'untitled:draft';
const textDocument = { uri };
const DRAFT = `The General Assembly,

*Recalling* its resolution 70/1,

1. *Requests* the Secretary-General:

(a) to report;

(b) to advise;

3. *Decides* to remain seized of the matter.
`;

async function opened(client: Client, text = DRAFT): Promise<Diagnostic[]> {
  await client.open(uri, text);
  return client.diagnostics(uri);
}

describe('features over standard input and output', () => {
  it('outlines a draft, nested or flat as the client wants it', async () => {
    await withClient({}, async (client) => {
      await opened(client);
      const [resolution] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument,
      });
      assert.deepEqual(
        resolution!.children!.map(({ name }) => name),
        ['Preamble', 'Operative part'],
      );
      assert.equal(resolution!.children![1]!.children![0]!.children![1]!.name, '(b) to advise;');
    });
    await withClient({ capabilities: {} }, async (client) => {
      await opened(client);
      const flat = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
      assert.ok(
        flat.some(({ name, containerName }) => name === '(b) to advise;' && containerName?.startsWith('1. ')),
      );
    });
  });

  it('folds and selects', () =>
    withClient({}, async (client) => {
      await opened(client);
      const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
      assert.ok(folds.some(({ startLine, endLine }) => startLine === 4 && endLine === 8));
      const positions = [{ line: 6, character: 8 }];
      const [chain] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
        textDocument,
        positions,
      });
      assert.deepEqual(chain!.parent!.range, {
        start: { line: 6, character: 0 },
        end: { line: 6, character: 14 },
      });
    }));

  it('colours a draft, and then what changed', () =>
    withClient({}, async (client) => {
      await opened(client);
      const first = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
        textDocument,
      });
      const version = await client.type(uri, 4, 9, 'x');
      await client.diagnostics(uri, version);
      const previousResultId = first.resultId;
      const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        textDocument,
        previousResultId,
      });
      const data = [...first.data];
      for (const { start, deleteCount, data: added = [] } of delta.edits)
        data.splice(start, deleteCount, ...added);
      const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
      assert.deepEqual(data, full.data);
      const range = { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } };
      const some = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
        textDocument,
        range,
      });
      assert.equal(some.data[0], 4);
    }));

  it('offers fixes, and mends everything at once', () =>
    withClient({}, async (client) => {
      const [gap] = await opened(client);
      const range = gap!.range;
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range,
        context: { diagnostics: [gap] },
      });
      assert.ok(actions.length > 0);
      assert.equal(actions[0]!.kind, 'quickfix');
      const [all] = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range,
        context: { diagnostics: [], only: ['source.fixAll'] },
      });
      assert.equal(all!.kind, 'source.fixAll.chapeau');
      const [change] = all!.edit!.documentChanges as TextDocumentEdit[];
      assert.equal(change!.textDocument.version, 1);
      const mended = TextDocument.applyEdits(TextDocument.create(uri, '', 1, DRAFT), change!.edits as never);
      assert.equal(mended, DRAFT.replace('3. ', '2. '));
    }));
});

describe('keys over standard input and output', () => {
  async function press(key: string, before: string): Promise<string | null> {
    let after: string | null = null;
    await withClient({}, async (client) => {
      const { text, cursor } = marked(before);
      await opened(client, text);
      const document = TextDocument.create(uri, 'resolution', 1, text);
      const result = await client.request<PressKeyResult | null>('chapeau/pressKey', {
        uri,
        key,
        position: document.positionAt(cursor),
      });
      if (result === null) return;
      const changed = TextDocument.create(uri, '', 2, TextDocument.applyEdits(document, [...result.edits]));
      after = withCursor(changed.getText(), changed.offsetAt(result.cursor));
    });
    return after;
  }

  it('continue a draft', async () => {
    assert.equal(
      await press('enter', 'The General Assembly,\n\n1. *Requests* a;‸\n\n2. *Decides* b.\n'),
      'The General Assembly,\n\n1. *Requests* a;\n\n2. ‸\n\n3. *Decides* b.\n',
    );
    assert.equal(
      await press('tab', 'إن الجمعية العامة،\n\n1 - تطلب:\n\n2 - ‸\n'),
      'إن الجمعية العامة،\n\n1 - تطلب:\n\n(أ) ‸\n',
    );
  });

  it('are left to the editor elsewhere', async () => {
    assert.equal(await press('enter', 'Dear colleagues,‸'), null);
  });
});
