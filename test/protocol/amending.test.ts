import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
  MarkupContent,
  SemanticTokens,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  AmendableResult,
  AmendmentReport,
  ApplyAmendmentsResult,
  WriteAmendmentsResult,
} from '../../server/src/protocol/requests.ts';
import { type Client, type ClientOptions, codesOf, withClient } from './client.ts';
import { atDesk } from './desk.ts';

const [OLD, NEXT, NORWAY, KENYA] = ['draft', 'next', 'norway', 'kenya'].map((name) => `untitled:${name}`) as [
  string,
  string,
  string,
  string,
];

const DRAFT = `A/C.2/81/L.7

The General Assembly,

*Recalling* its resolution 70/1,

1. *Requests* States to plant hedges along roads;

2. *Invites* cities to count their trees;

3. *Decides* to meet in June.
`;

const AMENDMENTS = `Norway: amendments to draft resolution A/C.2/81/L.7

1. In paragraph 1, replace “along roads” with “along all roads”.

2. Delete paragraph 2.
`;

async function opened(
  texts: Readonly<Record<string, string>>,
  use: (client: Client) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  await withClient(options, async (client) => {
    for (const [uri, text] of Object.entries(texts)) {
      await client.open(uri, text);
      await client.diagnostics(uri);
    }
    await use(client);
  });
}

const applied = (client: Client, documents: readonly string[]): Promise<ApplyAmendmentsResult> =>
  client.request('chapeau/applyAmendments', { documents, draft: OLD });

/** What is published of an amendment document once it has been checked against its draft. */
const misfitsOf = (client: Client, uri: string): Promise<readonly Diagnostic[]> =>
  client.until(() => {
    const found = client.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
    return found.some(({ code }) => String(code).startsWith('amendment/')) ? found : undefined;
  });

const edited = (text: string, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('', 'resolution', 1, text), [...edits]);

async function colouredIn(client: Client, text: string): Promise<readonly string[]> {
  const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider!.legend;
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument: { uri: NORWAY },
  });
  const document = TextDocument.create(NORWAY, 'resolution', 1, text);
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [lines, characters, length, type] = data.slice(5 * index) as [number, number, number, number];
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const start = document.offsetAt({ line, character });
    return `${tokenTypes[type]}: ${text.slice(start, start + length)}`;
  });
}

describe('amendments over the protocol', () => {
  const LANGUAGES: Readonly<Record<string, readonly [old: string, next: string, clause: string]>> = {
    ar: [
      'إن الجمعية العامة،\n\n1 - تطلب إلى الدول غرس الأشجار على الطرق؛\n\n2 - تقرر أن تجتمع في حزيران/يونيه.\n',
      'إن الجمعية العامة،\n\n1 - تطلب إلى الدول غرس الأشجار على الأنهار؛\n\n2 - تقرر أن تجتمع في حزيران/يونيه.\n',
      'في الفقرة 1',
    ],
    en: [
      'The General Assembly,\n\n1. *Requests* States to plant trees along roads;\n\n2. *Decides* to meet in June.\n',
      'The General Assembly,\n\n1. *Requests* States to plant trees along rivers;\n\n2. *Decides* to meet in June.\n',
      'In paragraph 1',
    ],
    es: [
      'La Asamblea General,\n\n1. *Solicita* a los Estados que planten setos en los caminos;\n\n2. *Decide* reunirse en junio.\n',
      'La Asamblea General,\n\n1. *Solicita* a los Estados que planten setos en los ríos;\n\n2. *Decide* reunirse en junio.\n',
      'En el párrafo 1',
    ],
    fr: [
      'L’Assemblée générale,\n\n1. *Prie* les États de planter des haies sur les routes ;\n\n2. *Décide* de se réunir en juin.\n',
      'L’Assemblée générale,\n\n1. *Prie* les États de planter des haies sur les rives ;\n\n2. *Décide* de se réunir en juin.\n',
      'Au paragraphe 1',
    ],
    ru: [
      'Генеральная Ассамблея,\n\n1. *просит* государства сажать деревья вдоль дорог;\n\n2. *постановляет* собраться в июне.\n',
      'Генеральная Ассамблея,\n\n1. *просит* государства сажать деревья вдоль рек;\n\n2. *постановляет* собраться в июне.\n',
      'В пункте 1',
    ],
    zh: [
      '大会，\n\n1. *请*各国沿道路种植树木；\n\n2. *决定*于六月开会。\n',
      '大会，\n\n1. *请*各国沿河流种植树木；\n\n2. *决定*于六月开会。\n',
      '第1段',
    ],
  };
  for (const [language, [old, next, clause]] of Object.entries(LANGUAGES))
    it(`are written from two drafts and applied to the first: ${language}`, () =>
      opened({ [OLD]: old, [NEXT]: next }, async (client) => {
        const { text, house } = await client.request<WriteAmendmentsResult>('chapeau/writeAmendments', {
          old: OLD,
          next: NEXT,
        });
        assert.equal(house, 'un');
        assert.ok(text.includes(clause), text);
        await client.open(NORWAY, text);
        await client.diagnostics(NORWAY);
        assert.deepEqual(await applied(client, [NORWAY]), { text: next, applied: 1, left: [] });
      }));

  for (const [language, [old, next]] of Object.entries(LANGUAGES))
    it(`are checked against their draft, and by no rule for resolutions: ${language}`, () =>
      opened({ [OLD]: old, [NEXT]: next }, async (client) => {
        const asked = { old: OLD, next: NEXT };
        const { text } = await client.request<WriteAmendmentsResult>('chapeau/writeAmendments', asked);
        await client.notify('textDocument/didClose', { textDocument: { uri: OLD } });
        await client.open(NORWAY, text);
        assert.deepEqual(codesOf(await client.diagnostics(NORWAY)), []);
        const [found, ...more] = await misfitsOf(client, NORWAY);
        assert.deepEqual([found!.code, more], ['amendment/words-not-found', []]);
      }));

  it('are mended to the nearest words of the draft', () =>
    opened({ [OLD]: DRAFT }, async (client) => {
      const text = AMENDMENTS.replace('“along roads”', '“along the roads”');
      await client.open(NORWAY, text);
      const [found] = await misfitsOf(client, NORWAY);
      const [fix] = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: NORWAY },
        range: found!.range,
        context: { diagnostics: [], only: ['quickfix'] },
      });
      const [change] = fix!.edit!.documentChanges as [TextDocumentEdit];
      assert.equal(
        edited(text, change.edits as TextEdit[]),
        text.replace('along the roads', 'hedges along roads'),
      );
    }));

  it('have an outline and colours of their own', () =>
    opened({ [NORWAY]: AMENDMENTS }, async (client) => {
      const asked = { textDocument: { uri: NORWAY } };
      const [head, ...more] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', asked);
      assert.deepEqual(more, []);
      assert.equal(head!.name, 'Norway: amendments to draft resolution A/C.2/81/L.7');
      assert.deepEqual(
        head!.children!.map(({ name }) => name),
        ['1. In paragraph 1, replace “along roads” with “along all roads”', '2. Delete paragraph 2'],
      );
      assert.deepEqual(await colouredIn(client, AMENDMENTS), [
        'headLine: Norway: amendments to draft resolution A/C.2/81/L.7',
        'label: 1.',
        'amendedPlace: In paragraph 1',
        'operativeOpening: replace',
        'wordsBefore: “along roads”',
        'operativeOpening: with',
        'wordsAfter: “along all roads”',
        'label: 2.',
        'operativeOpening: Delete',
        'amendedPlace: paragraph 2',
      ]);
    }));

  it('are recognised as they are written, and no longer when they become a draft', () =>
    opened({ [OLD]: DRAFT, [NORWAY]: '' }, async (client) => {
      await client.change(NORWAY, [{ text: AMENDMENTS.replace('paragraph 2', 'paragraph 9') }]);
      const [found] = await misfitsOf(client, NORWAY);
      assert.equal(found!.code, 'amendment/no-such-place');
      const version = await client.change(NORWAY, [{ text: DRAFT.replace('1. ', '1  . ') }]);
      const codes = await client.until(() => {
        const last = client.published.findLast(({ uri }) => uri === NORWAY);
        return last?.version === version && last.diagnostics.length > 0
          ? codesOf(last.diagnostics)
          : undefined;
      });
      assert.ok(
        codes.every((code) => !code.startsWith('amendment/')),
        codes.join(),
      );
    }));

  it('lead to the draft, show there what they change, and change it in one step', () =>
    opened(
      { [OLD]: DRAFT, [NORWAY]: AMENDMENTS },
      async (client) => {
        const at = { textDocument: { uri: NORWAY }, position: { line: 2, character: 8 } };
        const [link] = await client.request<Location[]>('textDocument/definition', at);
        assert.equal(link!.uri, OLD);
        assert.equal(link!.range.start.line, 6);
        const hover = await client.request<Hover>('textDocument/hover', at);
        assert.equal(
          (hover.contents as MarkupContent).value,
          'As it stands: 1. *Requests* States to plant hedges along roads;\n\nAs it would read: 1. *Requests* States to plant hedges along all roads;',
        );
        const [action, ...others] = await client.request<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: NORWAY },
          range: { start: at.position, end: at.position },
          context: { diagnostics: [], triggerKind: 1 },
        });
        assert.deepEqual([action!.title, others], ['Apply this amendment to the draft', []]);
        const [change] = action!.edit!.documentChanges as [TextDocumentEdit];
        assert.deepEqual(change.textDocument, { uri: OLD, version: 1 });
        assert.equal(
          edited(DRAFT, change.edits as TextEdit[]),
          DRAFT.replace('along roads', 'along all roads'),
        );
      },
      { initializationOptions: { refactor: true } },
    ));

  it('say of Model UN who moves them and in what spirit', () =>
    opened(
      { [OLD]: DRAFT, [NEXT]: DRAFT.replace('June', 'May') },
      async (client) => {
        const asked = { old: OLD, next: NEXT };
        const first = await client.request<WriteAmendmentsResult>('chapeau/writeAmendments', asked);
        assert.equal(first.house, 'model-un');
        const { text } = await client.request<WriteAmendmentsResult>('chapeau/writeAmendments', {
          ...asked,
          by: 'Kelvana',
          stance: 'unfriendly',
        });
        assert.match(text, /Kelvana/);
        assert.match(text, /unfriendly amendment/i);
      },
      { settings: { profile: 'model-un' } },
    ));

  it('list what cannot be applied, and change nothing for it', () =>
    opened(
      {
        [OLD]: DRAFT,
        [NORWAY]: AMENDMENTS,
        [KENYA]: '1. In paragraph 3, replace “in July” with “in May”.\n\n2. Delete paragraph 9.\n',
        [NEXT]: 'Notes for lunch\n',
      },
      async (client) => {
        const { text, applied: count, left } = await applied(client, [NORWAY, KENYA, NEXT]);
        assert.equal(count, 2);
        assert.equal(
          text,
          DRAFT.replace('along roads', 'along all roads').replace(
            '2. *Invites* cities to count their trees;\n\n',
            '',
          ),
        );
        assert.deepEqual(
          left.map(({ name, uri, range }) => [name, uri, range.start.line]),
          [
            [NEXT, NEXT, 0],
            ['Clause 1 (untitled:kenya)', KENYA, 0],
            ['Clause 2 (untitled:kenya)', KENYA, 2],
          ],
        );
      },
    ));

  it('are compared for conflicts, and ordered by how far they depart', () =>
    opened(
      {
        [OLD]: DRAFT,
        [NORWAY]: AMENDMENTS,
        [KENYA]:
          'Amendments to draft resolution A/C.2/81/L.7\n\n1. In paragraph 1, replace “along roads” with “in towns”.\n',
      },
      async (client) => {
        const asked = { documents: [KENYA, NORWAY], draft: OLD };
        const conflicts = await client.request<AmendmentReport>('chapeau/amendmentConflicts', asked);
        assert.match(conflicts.text, /Clause 1 \(untitled:kenya\), Clause 1 \(untitled:norway\): /);
        const order = await client.request<AmendmentReport>('chapeau/orderAmendments', asked);
        assert.match(order.text, /1\. untitled:norway: [\s\S]*2\. untitled:kenya: /);
        const alone = { documents: [NORWAY], draft: OLD };
        assert.deepEqual(await client.request('chapeau/amendmentConflicts', alone), { text: '' });
      },
    ));

  it('find their draft by its symbol, among open texts and files beside them', async () => {
    await opened({ [OLD]: DRAFT, [NORWAY]: AMENDMENTS }, async (client) => {
      const found = await client.request<AmendableResult>('chapeau/amendable', { uri: NORWAY });
      assert.ok(found.amends);
      assert.equal(found.draft?.uri, OLD);
      assert.deepEqual(
        found.documents.map(({ name, detail }) => [name, detail]),
        [[NORWAY, 'By Norway']],
      );
      const draft = await client.request<AmendableResult>('chapeau/amendable', { uri: OLD });
      assert.ok(!draft.amends && draft.draft === null);
    });
    await atDesk(
      { 'L.7.resolution': DRAFT, 'other.resolution': DRAFT.replace('L.7', 'L.8') },
      async ({ client, uriOf }) => {
        const uri = uriOf('norway.resolution');
        await client.open(uri, AMENDMENTS);
        await client.diagnostics(uri);
        const found = await client.request<AmendableResult>('chapeau/amendable', { uri });
        assert.equal(found.draft?.uri, uriOf('L.7.resolution'));
      },
    );
  });
});
