import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftTreeRow, RestructureResult } from '../../server/src/protocol/requests.ts';
import { marked } from '../fixtures.ts';
import { type Client, type ClientOptions, withClient } from './client.ts';

const uri = 'untitled:draft';
const textDocument = { uri };

const RESOLVING = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit', 'command'] } } },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

interface Opened {
  readonly client: Client;
  readonly text: string;
  readonly range: { readonly start: object; readonly end: object };
}

/** Opens a marked text, and tells where its cursor is. */
async function opened(
  source: string,
  use: (opened: Opened) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const { text, cursor } = marked(source);
  const at = TextDocument.create(uri, 'resolution', 1, text).positionAt(Math.max(0, cursor));
  await withClient(options, async (client) => {
    await client.open(uri, text);
    await client.diagnostics(uri);
    await use({ client, text, range: { start: at, end: at } });
  });
}

function actionsOf({ client, range }: Opened, only?: readonly string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  return client.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context });
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'resolution', 1, text), [...edits]);
}

const BEFORE = 'The General Assembly,\n\n1. *Encourages* States to ‸plant hedges;\n\n2. *Decides* to meet.\n';
const AFTER =
  'The General Assembly,\n\n1. *Strongly encourages* States to plant hedges;\n\n2. *Decides* to meet.\n';

describe('refactorings over standard input and output', () => {
  it('are offered as code actions of their kinds, with the edit when it is wanted', async () => {
    await opened(
      BEFORE,
      async (draft) => {
        const actions = await actionsOf(draft, ['refactor']);
        assert.ok(actions.every(({ kind, edit }) => kind!.startsWith('refactor.') && edit === undefined));
        const rewriting = await actionsOf(draft, ['refactor.rewrite']);
        assert.ok(rewriting.length > 0 && rewriting.every(({ kind }) => kind === 'refactor.rewrite'));
        const stronger = rewriting.find(({ title }) => title === 'Say it stronger: “Strongly encourages”')!;
        const { edit } = await draft.client.request<CodeAction>('codeAction/resolve', stronger);
        const [change] = edit!.documentChanges as TextDocumentEdit[];
        assert.deepEqual(change!.textDocument, { uri, version: 1 });
        assert.equal(edited(draft.text, change!.edits as TextEdit[]), AFTER);
        await draft.client.type(uri, 0, 0, '\n');
        const late = await draft.client.request<CodeAction>('codeAction/resolve', stronger);
        assert.equal(late.edit, undefined);
      },
      { capabilities: RESOLVING },
    );
  });

  it('carry the edit at once where a client does not ask for it, and stand aside for other kinds', () =>
    opened(BEFORE, async (draft) => {
      const actions = await actionsOf(draft);
      const stronger = actions.find(({ title }) => title.startsWith('Say it stronger'))!;
      const [change] = stronger.edit!.documentChanges as TextDocumentEdit[];
      assert.equal(edited(draft.text, change!.edits as TextEdit[]), AFTER);
      assert.deepEqual(await actionsOf(draft, ['quickfix']), []);
      // The cursor has merely moved there.
      const context = { diagnostics: [], triggerKind: 2 };
      const { range } = draft;
      const shown = await draft.client.request('textDocument/codeAction', { textDocument, range, context });
      assert.deepEqual(shown, []);
      const { codeActionProvider } = draft.client.initialized.capabilities;
      const { codeActionKinds } = codeActionProvider as { codeActionKinds: string[] };
      assert.ok(codeActionKinds.includes('refactor.rewrite') && codeActionKinds.includes('refactor.move'));
    }));

  it('are titled in the reader’s language', () =>
    opened(
      BEFORE,
      async (draft) => {
        const titles = (await actionsOf(draft, ['refactor.rewrite'])).map(({ title }) => title);
        assert.ok(titles.includes('Le dire plus fermement : « Strongly encourages »'), titles.join(', '));
      },
      { locale: 'fr' },
    ));

  it('answer a request with edits and a cursor, and nothing where they offer nothing', () =>
    opened(BEFORE, async ({ client, text, range }) => {
      const ask = (id: string, variant?: string) =>
        client.request<RestructureResult | null>('chapeau/restructure', { uri, range, id, variant });
      const made = await ask('change-opening', 'stronger');
      assert.equal(edited(text, made!.edits), AFTER);
      assert.deepEqual(made!.warnings, []);
      const shift = 'Strongly encourages'.length - 'Encourages'.length;
      assert.deepEqual(made!.cursor, { line: 2, character: '1. *Encourages* States to '.length + shift });
      assert.equal(await ask('change-opening', 'loudest'), null);
      assert.equal(await ask('no-such-thing'), null);
    }));

  it('ask before a reference loses its target, as far as the client can', async () => {
    const text =
      'The General Assembly,\n\n1. Requests ‸this;\n\n2. Decides, as in paragraph 1 above, to meet;\n\n3. Invites that.\n';
    const warning = 'A reference to paragraph 1 stands in paragraph 2.';
    const chosen = async (draft: Opened): Promise<CodeAction> => {
      const actions = await actionsOf(draft, ['refactor']);
      const action = actions.find(({ title }) => title === 'Delete paragraph 1')!;
      return action.data === undefined
        ? action
        : draft.client.request<CodeAction>('codeAction/resolve', action);
    };
    await opened(
      text,
      async (draft) => {
        const { command, edit } = await chosen(draft);
        assert.equal(edit, undefined);
        const [params] = command!.arguments!;
        assert.deepEqual([command!.command, params.id, params.uri], ['chapeau.refactor', 'delete', uri]);
        const made = await draft.client.request<RestructureResult>('chapeau/restructure', params);
        assert.deepEqual(made.warnings, [warning]);
        assert.ok(edited(draft.text, made.edits).includes('\n\n2. Invites that.'));
      },
      { capabilities: RESOLVING, initializationOptions: { refactor: true } },
    );
    await opened(
      text,
      async (draft) => {
        const { edit } = await chosen(draft);
        const [annotation] = Object.values(edit!.changeAnnotations!);
        assert.deepEqual([annotation!.needsConfirmation, annotation!.description], [true, warning]);
      },
      { capabilities: RESOLVING },
    );
    await opened(text, async (draft) => {
      const { edit } = await chosen(draft);
      assert.equal(edit!.changeAnnotations, undefined);
      assert.equal((edit!.documentChanges as TextDocumentEdit[]).length, 1);
    });
  });

  it('move what is dragged', () =>
    opened(BEFORE, async ({ client, text }) => {
      const drag = (from: number, to: object) =>
        client.request<RestructureResult | null>('chapeau/dragTo', {
          uri,
          from: { line: from, character: 0 },
          to,
        });
      const above = await drag(4, { before: { line: 2, character: 0 } });
      const moved =
        'The General Assembly,\n\n1. *Decides* to meet;\n\n2. *Encourages* States to plant hedges.\n';
      assert.equal(edited(text, above!.edits), moved);
      const below = await drag(2, { endOf: 'operative', resolution: { line: 4, character: 0 } });
      assert.equal(edited(text, below!.edits), moved);
      assert.equal(await drag(2, { before: { line: 0, character: 0 } }), null);
    }));

  it('show a draft as a tree', () =>
    opened(
      'The General Assembly,\n\nRecalling this,\n\n1. Requests:\n\n(a) a list;\n\n(b) a map.\n\nAnnex I\n\nRules\n\nAnnex II\n\nLists\n\n1st plenary meeting\n2 May 2020\n',
      async ({ client }) => {
        const rows = await client.request<DraftTreeRow[]>('chapeau/draftTree', { uri });
        const shown = (row: DraftTreeRow): unknown[] => [row.kind, row.name, ...row.rows.map(shown)];
        assert.deepEqual(
          rows.map((row) => shown(row).slice(2)),
          [
            [
              ['preamble', 'Preamble', ['preambular', 'Recalling this,']],
              [
                'operative-part',
                'Operative part',
                ['operative', '1. Requests:', ['item', '(a) a list;'], ['item', '(b) a map.']],
              ],
              ['annexes', 'Annexes', ['annex', 'Annex I Rules'], ['annex', 'Annex II Lists']],
            ],
          ],
        );
        assert.equal(await client.request('chapeau/draftTree', { uri: 'untitled:other' }), null);
      },
    ));
});
