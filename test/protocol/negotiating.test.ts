import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  NegotiatedTextResult,
  Negotiating,
  NegotiationParams,
  NegotiationResult,
  NegotiationRow,
  RestructureResult,
} from '../../server/src/protocol/requests.ts';
import { type Client, type ClientOptions, withClient } from './client.ts';

const uri = 'untitled:draft';
const textDocument = { uri };

const DRAFT = `The General Assembly,

*Recalling* its resolution 70/1 [and its annex],

1. *Requests* States to plant [EU: native] hedges [Japan, Norway: along roads];

2. *Decides* to meet ~~every year~~ [in May/in June]; (agreed ad ref)
`;

async function opened(
  text: string,
  use: (client: Client) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  await withClient(options, async (client) => {
    await client.open(uri, text);
    await client.diagnostics(uri);
    await use(client);
  });
}

const listed = (client: Client, asked: Partial<NegotiationParams> = {}): Promise<NegotiationResult> =>
  client.request('chapeau/negotiation', { uri, by: 'paragraph', openOnly: false, ...asked });

/** Rows as lines, those below others indented. */
const linesOf = (rows: readonly NegotiationRow[], indent = ''): string[] =>
  rows.flatMap(({ kind, name, detail, rows: below }) => [
    `${indent}${kind}: ${name} | ${detail}`,
    ...linesOf(below, `${indent}  `),
  ]);

/** The range of `words` in a text. */
function rangeOf(text: string, words: string) {
  const document = TextDocument.create(uri, 'resolution', 1, text);
  const start = text.indexOf(words);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

const edited = (text: string, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create(uri, 'resolution', 1, text), [...edits]);

/** What becomes of a text when something is done at these words. */
async function done(
  client: Client,
  text: string,
  action: Negotiating,
  at: string,
  delegation?: string,
): Promise<string | null> {
  const range = rangeOf(text, at);
  const made = await client.request<RestructureResult | null>('chapeau/negotiate', {
    uri,
    range,
    action,
    delegation,
  });
  return made && edited(text, made.edits);
}

const RESOLVING = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit', 'command'] } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** What is offered at these words. */
async function offeredAt(client: Client, text: string, words: string): Promise<CodeAction[]> {
  const context = { diagnostics: [], only: ['refactor.rewrite'] };
  return client.request('textDocument/codeAction', { textDocument, range: rangeOf(text, words), context });
}

describe('negotiation over standard input and output', () => {
  it('is listed by paragraph: words, who says what of them, what became of it', () =>
    opened(DRAFT, async (client) => {
      const { open, summary, delegations, rows } = await listed(client);
      assert.deepEqual(linesOf(rows), [
        'paragraph: Preambular paragraph 1 | 1 open',
        '  proposal: and its annex | ',
        'paragraph: Paragraph 1 | 2 open',
        '  proposal: EU: native | ',
        '  proposal: Japan, Norway: along roads | ',
        'paragraph: Paragraph 2 | 2 open, 1 agreed',
        '  deletion: every year | ',
        '  alternatives: in May / in June | ',
        '    alternative: in May | ',
        '    alternative: in June | ',
        '  agreed: agreed ad ref | ',
      ]);
      assert.deepEqual([open, summary], [5, '5 open, 1 agreed']);
      assert.deepEqual(delegations, ['EU', 'Japan', 'Norway']);
      assert.equal(rows[1]!.rows[0]!.spoken, 'Proposal, EU: native');
      assert.deepEqual(rows[1]!.rows[0]!.range, rangeOf(DRAFT, '[EU: native]'));
    }));

  it('is listed by delegation, and without what is agreed', () =>
    opened(DRAFT, async (client) => {
      const { open, rows } = await listed(client, { by: 'delegation', openOnly: true });
      assert.deepEqual(linesOf(rows), [
        'delegation: EU | 1 open',
        '  proposal: native | Paragraph 1',
        'delegation: Japan | 1 open',
        '  proposal: Japan, Norway: along roads | Paragraph 1',
        'delegation: Norway | 1 open',
        '  proposal: Japan, Norway: along roads | Paragraph 1',
        'delegation: Nobody named | 3 open',
        '  proposal: and its annex | Preambular paragraph 1',
        '  deletion: every year | Paragraph 2',
        '  alternatives: in May / in June | Paragraph 2',
        '    alternative: in May | ',
        '    alternative: in June | ',
      ]);
      assert.equal(open, 5);
    }));

  it('says who else speaks of it, and what they say', () =>
    opened(
      'The General Assembly,\n\n1. *Decides* to [EU: meet] [US: oppose] in May; [Japan: reserve]\n\n2. *Invites* [States] [AU: delete] to [listen.\n',
      async (client) => {
        const lines = linesOf((await listed(client)).rows);
        assert.ok(lines.pop()?.startsWith('  unbalanced: Bracket without a partner | '));
        assert.deepEqual(lines, [
          'paragraph: Paragraph 1 | 2 open',
          '  proposal: EU: meet | US: opposes',
          '  remark: Japan: reservation | ',
          'paragraph: Paragraph 2 | 2 open',
          '  deletion: AU: States | ',
        ]);
      },
    ));

  it('says what is left before submission when it is asked', () =>
    opened('The General Assembly,\n\n1. *Decides* to meet on [date]; (agreed)\n', async (client) => {
      assert.equal((await listed(client)).left, undefined);
      assert.equal((await listed(client, { check: true })).left, '1 agreed, 1 to fill in');
    }));

  it('puts items below their paragraph, which is settled with them', async () => {
    const text =
      'The General Assembly,\n\n1. *Requests* [all] States:\n\n(a) To meet [in May];\n\n(b) To [EU: report];\n\n2. *Decides*:\n\n(a) To [wait].\n';
    await opened(text, async (client) => {
      const { rows } = await listed(client);
      assert.deepEqual(linesOf(rows), [
        'paragraph: Paragraph 1 | 3 open',
        '  proposal: all | ',
        '  paragraph: Paragraph 1 (a) | 1 open',
        '    proposal: in May | ',
        '  paragraph: Paragraph 1 (b) | 1 open',
        '    proposal: EU: report | ',
        'paragraph: Paragraph 2 (a) | 1 open',
        '  proposal: wait | ',
      ]);
      const accepted = async (row: NegotiationRow): Promise<string> => {
        const params = { uri, range: row.range, action: 'accept-paragraph' };
        const { edits } = await client.request<RestructureResult>('chapeau/negotiate', params);
        return edited(text, edits);
      };
      assert.equal(await accepted(rows[0]!), text.replace(/\[(?:EU: )?([^\]]*)\](?!\.)/g, '$1'));
      assert.equal(await accepted(rows[0]!.rows[1]!), text.replace('[in May]', 'in May'));
    });
  });

  it('gives every row a name of its own, and the same after an edit elsewhere', () =>
    opened(DRAFT, async (client) => {
      const all = (rows: readonly NegotiationRow[]): string[] =>
        rows.flatMap(({ id, rows: below }) => [id, ...all(below)]);
      const before = all((await listed(client)).rows);
      assert.equal(new Set(before).size, before.length);
      await client.type(uri, 0, 0, 'Draft\n\n');
      assert.deepEqual(all((await listed(client)).rows), before);
    }));

  it('is nothing in a text without marks, and in one that is not open', () =>
    opened('The General Assembly,\n\n1. *Decides*[^1] to meet.\n\n[^1]: In May.\n', async (client) => {
      assert.deepEqual(await listed(client), { open: 0, summary: '', delegations: [], rows: [] });
      const other = { uri: 'untitled:other', by: 'paragraph', openOnly: false };
      assert.equal(await client.request('chapeau/negotiation', other), null);
    }));

  const CHANGES: readonly (readonly [Negotiating, string, string, string?])[] = [
    ['accept', '[EU: native]', 'plant native hedges'],
    ['reject', '[EU: native]', 'plant hedges [Japan'],
    ['accept', 'every year', 'to meet [in May'],
    ['reject', 'every year', 'to meet every year [in May'],
    ['accept', 'in June', 'year~~ in June;'],
    ['reject', 'in June', 'year~~ in May;'],
    ['unbracket', 'native', 'plant native hedges'],
    ['bracket', 'States', '*Requests* [States] to'],
    ['attribute', 'States', '*Requests* [US: States] to', 'US'],
    ['attribute', '[EU: native]', '[EU, US: native]', 'US'],
    ['attribute', 'and its annex', '[US: and its annex]', 'US'],
    ['agree', 'native', 'along roads]; (agreed ad ref)'],
    ['accept-paragraph', 'native', 'plant native hedges along roads;'],
    ['reject-paragraph', 'native', 'plant hedges;'],
    ['accept-delegation', 'The General Assembly', 'plant [EU: native] hedges along roads;', 'Norway'],
    ['reject-delegation', 'The General Assembly', 'plant hedges [Japan', 'EU'],
  ];
  for (const [action, at, after, by] of CHANGES)
    it(`${action} at “${at}” makes “${after}”`, () =>
      opened(DRAFT, async (client) => {
        const text = await done(client, DRAFT, action, at, by);
        assert.ok(text?.includes(after), text ?? 'nothing');
      }));

  it('changes nothing where there is no mark, and for a delegation that is not named', () =>
    opened(DRAFT, async (client) => {
      for (const action of ['accept', 'reject', 'unbracket'] as const)
        assert.equal(await done(client, DRAFT, action, 'States'), null, action);
      assert.equal(await done(client, DRAFT, 'accept-delegation', 'States', 'Kelvana'), null);
    }));

  it('gives the clean text, and the text as a delegation proposes it', () =>
    opened(DRAFT, async (client) => {
      const textFor = async (delegation: string | null) =>
        (await client.request<NegotiatedTextResult | null>('chapeau/negotiatedText', { uri, delegation }))
          ?.text;
      assert.equal(
        await textFor(null),
        'The General Assembly,\n\n*Recalling* its resolution 70/1 and its annex,\n\n1. *Requests* States to plant native hedges along roads;\n\n2. *Decides* to meet in June;\n',
      );
      assert.ok((await textFor('Norway'))?.includes('plant hedges along roads;'));
      assert.equal(await textFor('Kelvana'), undefined);
    }));

  it('is offered as code actions, with the edit when it is wanted', () =>
    opened(
      DRAFT,
      async (client) => {
        const offered = await offeredAt(client, DRAFT, 'native');
        const titles = offered.map(({ title }) => title);
        for (const title of [
          'Put into square brackets',
          'Put into square brackets and attribute…',
          'Accept “native”',
          'Reject “native”',
          'Remove the square brackets',
          'Accept all that EU proposes',
          'Accept all proposals in this paragraph',
          'Mark this paragraph as agreed ad ref',
        ])
          assert.ok(titles.includes(title), titles.join('\n'));
        const accept = offered.find(({ title }) => title === 'Accept “native”')!;
        assert.equal(accept.edit, undefined);
        const { edit } = await client.request<CodeAction>('codeAction/resolve', accept);
        const [change] = edit!.documentChanges as TextDocumentEdit[];
        assert.deepEqual(change!.textDocument, { uri, version: 1 });
        assert.ok(edited(DRAFT, change!.edits as TextEdit[]).includes('plant native hedges'));
        const attribute = offered.find(({ command }) => command?.command === 'chapeau.attribute')!;
        assert.deepEqual(await client.request('codeAction/resolve', attribute), attribute);
        await client.type(uri, 0, 0, '\n');
        assert.equal((await client.request<CodeAction>('codeAction/resolve', accept)).edit, undefined);
      },
      { capabilities: RESOLVING, initializationOptions: { refactor: true } },
    ));

  it('offers edits at once to a client that does not ask for them, and no command that it lacks', () =>
    opened(DRAFT, async (client) => {
      const offered = await offeredAt(client, DRAFT, 'in May');
      const keep = offered.find(({ title }) => title === 'Keep this alternative, and drop the others')!;
      const [change] = keep.edit!.documentChanges as TextDocumentEdit[];
      assert.ok(edited(DRAFT, change!.edits as TextEdit[]).includes('year~~ in May;'));
      assert.ok(offered.every(({ command }) => command === undefined));
    }));

  const LANGUAGES: Readonly<Record<string, readonly [text: string, row: string, title: string]>> = {
    ar: [
      'إن الجمعية العامة،\n\n1 - تطلب إلى الدول [الاتحاد الأوروبي: غرس] الأشجار؛\n',
      'الفقرة 1 | الاتحاد الأوروبي: غرس',
      'قبول ”غرس“',
    ],
    es: [
      'La Asamblea General,\n\n1. *Solicita* a los Estados que [UE: planten] setos;\n',
      'Párrafo 1 | UE: planten',
      'Aceptar «planten»',
    ],
    fr: [
      'L’Assemblée générale,\n\n1. *Prie* les États de [UE : planter] des haies ;\n',
      'Paragraphe 1 | UE : planter',
      'Accepter « planter »',
    ],
    ru: [
      'Генеральная Ассамблея,\n\n1. *просит* государства [ЕС: сажать] изгороди;\n',
      'Пункт 1 | ЕС: сажать',
      'Принять «сажать»',
    ],
    'zh-cn': ['大会，\n\n1. *请*各国[欧盟：种植]树篱；\n', '第1段 | 欧盟：种植', '接受“种植”'],
  };
  for (const [locale, [text, expected, title]] of Object.entries(LANGUAGES))
    it(`reads a text and speaks to its reader in their language: ${locale}`, () =>
      opened(
        text,
        async (client) => {
          const [row] = (await listed(client)).rows;
          const [{ name }] = row!.rows as [NegotiationRow];
          assert.equal(`${row!.name} | ${name}`, expected);
          const words = name.split(/[:：]\s?/)[1]!;
          const titles = (await offeredAt(client, text, words)).map((each) => each.title);
          assert.ok(titles.includes(title), titles.join('\n'));
          const clean = await client.request<NegotiatedTextResult>('chapeau/negotiatedText', {
            uri,
            delegation: null,
          });
          assert.equal(clean.text, text.replace(/\[[^\]]*[:：]\s?([^\]]*)\]/, '$1'));
        },
        { locale },
      ));
});
