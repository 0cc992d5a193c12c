// Living with the rules: turning them off, the team's own words, pages, and the reader's language.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  Diagnostic,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, type ClientOptions, codesOf, withClient } from './client.ts';

const DRAFT = `The General Assembly,

*Recalling* its work;

*Noting* the rain;

1. *Requests* member states to report;

2. *Decides* to act.
`;
const COMMA = 'preamble/ends-with-comma';

const capabilities = {
  textDocument: {
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

/** A folder with `files`, the editor's workspace, and what its edits make of it. */
async function inFolder(
  files: Readonly<Record<string, string>>,
  use: (client: Client, uriOf: (name: string) => string, read: (name: string) => string) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-living-'));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  try {
    await withClient({ capabilities, ...options, folders: [uriOf('')] }, async (client) => {
      client.connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
        apply(edit);
        return { applied: true };
      });
      await use(client, uriOf, (name) => readFileSync(join(folder, name), 'utf8'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function apply({ changes = {}, documentChanges = [] }: ApplyWorkspaceEditParams['edit']): void {
  const edits: Record<string, TextEdit[]> = { ...changes };
  for (const change of documentChanges) {
    if ('kind' in change) writeFileSync(fileURLToPath((change as { uri: string }).uri), '');
    else edits[change.textDocument.uri] = change.edits as TextEdit[];
  }
  for (const [uri, own] of Object.entries(edits)) {
    const path = fileURLToPath(uri);
    writeFileSync(path, applied(readFileSync(path, 'utf8'), own));
  }
}

const applied = (text: string, edits: readonly TextEdit[]) =>
  TextDocument.applyEdits(TextDocument.create('x:y', '', 1, text), [...edits]);

/** The actions on the first diagnostic with this code, by title. */
async function actionsOn(client: Client, uri: string, found: readonly Diagnostic[], code: string) {
  const diagnostic = found.find((each) => each.code === code)!;
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
  return new Map(actions.map((action) => [action.title, action]));
}

/** The text after an action, whose edit the client asks for. */
async function chosen(client: Client, action: CodeAction | undefined, text = DRAFT): Promise<string> {
  assert.ok(action && action.edit === undefined);
  const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
  const [change] = edit!.documentChanges as TextDocumentEdit[];
  return applied(text, change!.edits as TextEdit[]);
}

describe('actions on a rule over standard input and output', () => {
  it('mend all of its kind, and turn it off here or in the file', () =>
    inFolder({}, async (client, uriOf) => {
      const uri = uriOf('a.resolution');
      await client.open(uri, DRAFT);
      const found = await client.diagnostics(uri);
      const actions = await actionsOn(client, uri, found, COMMA);
      assert.equal(
        await chosen(client, actions.get(`Fix all of this kind (${COMMA})`)),
        DRAFT.replace('work;', 'work,').replace('rain;', 'rain,'),
      );
      assert.equal(
        await chosen(client, actions.get(`Turn off ${COMMA} here`)),
        DRAFT.replace('*Recalling*', `<!-- chapeau-disable-next-line ${COMMA} -->\n*Recalling*`),
      );
      assert.equal(
        await chosen(client, actions.get(`Turn off ${COMMA} in this file`)),
        `<!-- chapeau-disable-file ${COMMA} -->\n${DRAFT}`,
      );
      assert.equal(actions.has(`Explain ${COMMA}`), false);
      await client.type(uri, 0, 0, '\n');
      const late = await client.request<CodeAction>(
        'codeAction/resolve',
        actions.get(`Turn off ${COMMA} here`)!,
      );
      assert.equal(late.edit, undefined);
    }));

  it('come with their edits where the client cannot ask for them', () =>
    withClient({ capabilities: {} }, async (client) => {
      await client.open('untitled:a', DRAFT);
      const actions = await actionsOn(client, 'untitled:a', await client.diagnostics('untitled:a'), COMMA);
      const [edit] = actions.get(`Turn off ${COMMA} here`)!.edit!.changes!['untitled:a']!;
      assert.equal(edit!.newText, `<!-- chapeau-disable-next-line ${COMMA} -->\n`);
      assert.equal(actions.has(`Turn off ${COMMA} in this workspace`), false);
    }));

  it('turn it off in the workspace, in a new configuration or the one that governs', () =>
    inFolder({ 'sub/chapeau.config.json': '{\n\t"language": "en"\n}\n' }, async (client, uriOf, read) => {
      for (const [name, config] of [
        ['deep/er/a.resolution', 'chapeau.config.json'],
        ['sub/b.resolution', 'sub/chapeau.config.json'],
      ] as const) {
        const uri = uriOf(name);
        await client.open(uri, DRAFT);
        const actions = await actionsOn(client, uri, await client.diagnostics(uri), COMMA);
        const { command } = actions.get(`Turn off ${COMMA} in this workspace`)!;
        client.published.length = 0;
        assert.equal(await client.request('workspace/executeCommand', command!), true);
        assert.equal(JSON.parse(read(config)).rules[COMMA], 'off');
        await client.until(() =>
          client.published.find((each) => each.uri === uri && !codesOf(each.diagnostics).includes(COMMA)),
        );
      }
      assert.ok(read('sub/chapeau.config.json').startsWith('{\n\t"language": "en",\n\t"rules": {\n\t\t"'));
    }));

  it('add a word to the workspace’s own', () =>
    inFolder({ 'chapeau.config.json': '{}' }, async (client, uriOf, read) => {
      const uri = uriOf('a.resolution');
      await client.open(uri, DRAFT);
      const found = await client.diagnostics(uri);
      const actions = await actionsOn(client, uri, found, 'capitals/states');
      const { command } = actions.get('Add “member states” to this workspace’s words')!;
      client.published.length = 0;
      await client.request('workspace/executeCommand', command!);
      assert.deepEqual(JSON.parse(read('chapeau.config.json')), { words: ['member states'] });
      await client.until(() =>
        client.published.find(({ diagnostics }) => !codesOf(diagnostics).includes('capitals/states')),
      );
      assert.equal(
        (await actionsOn(client, uri, found, COMMA)).has('Add “;” to this workspace’s words'),
        false,
      );
    }));

  it('leave a configuration alone that cannot be read, and say so', () =>
    inFolder({ 'chapeau.config.json': '{' }, async (client, uriOf, read) => {
      const shown: string[] = [];
      client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
        shown.push(message);
      });
      const uri = uriOf('a.resolution');
      await client.open(uri, DRAFT);
      const actions = await actionsOn(client, uri, await client.diagnostics(uri), COMMA);
      const { command } = actions.get(`Turn off ${COMMA} in this workspace`)!;
      assert.equal(await client.request('workspace/executeCommand', command!), false);
      assert.equal(read('chapeau.config.json'), '{');
      assert.match(shown.join(), /chapeau\.config\.json cannot be read; mend it first\.$/);
    }));

  it('explain it, where the client shows pages; change nothing in a text that is only shown', () =>
    withClient({ capabilities, initializationOptions: { rulePages: true } }, async (client) => {
      const uri = 'chapeau-akn:/a.xml.resolution';
      await client.open(uri, DRAFT);
      const actions = await actionsOn(client, uri, await client.diagnostics(uri), COMMA);
      assert.deepEqual(actions.get(`Explain ${COMMA}`)!.command!.arguments, [COMMA]);
      assert.deepEqual(
        [...actions.keys()].filter((title) => title.includes('Turn off') || title.includes('Fix all')),
        [],
      );
    }));
});

describe('diagnostics', () => {
  it('name the page of their rule, and the other place that they speak of', () =>
    withClient({ capabilities }, async (client) => {
      await client.open('untitled:a', DRAFT.replace('*Noting* the rain;', '*Recalling* the rain,'));
      const found = await client.diagnostics('untitled:a');
      const comma = found.find(({ code }) => code === COMMA)!;
      const page = readFileSync(fileURLToPath(comma.codeDescription!.href), 'utf8');
      assert.ok(page.startsWith(`# ${COMMA}\n`));
      const [related] = found.flatMap(({ relatedInformation = [] }) => relatedInformation);
      assert.equal(related!.location.uri, 'untitled:a');
      assert.equal(related!.location.range.start.line, 2);
    }));

  it('keep to themselves what the client does not understand', () =>
    withClient({ capabilities: {} }, async (client) => {
      await client.open('untitled:a', DRAFT);
      for (const each of await client.diagnostics('untitled:a'))
        assert.deepEqual(Object.keys(each).sort(), ['code', 'message', 'range', 'severity', 'source']);
    }));
});

describe('a configuration that extends another', () => {
  it('is read anew when that changes', () =>
    inFolder(
      {
        'chapeau.config.json': '{ "extends": "./house.json" }',
        'house.json': `{ "rules": { "${COMMA}": "off" } }`,
      },
      async (client, uriOf) => {
        const uri = uriOf('a.resolution');
        await client.open(uri, DRAFT);
        assert.ok(!codesOf(await client.diagnostics(uri)).includes(COMMA));
        client.published.length = 0;
        writeFileSync(fileURLToPath(uriOf('house.json')), '{}');
        await client.notify('workspace/didChangeWatchedFiles', {
          changes: [{ uri: uriOf('house.json'), type: 2 }],
        });
        await client.until(() =>
          client.published.find(({ diagnostics }) => codesOf(diagnostics).includes(COMMA)),
        );
      },
    ));
});

describe('messages', () => {
  const TITLES = {
    'fr-CA': `Désactiver ${COMMA} ici`,
    es: `Desactivar ${COMMA} aquí`,
    ar: `إيقاف ${COMMA} هنا`,
    ru: `Отключить ${COMMA} здесь`,
    'zh-cn': `在此处关闭${COMMA}`,
    de: `Turn off ${COMMA} here`,
  };
  for (const [locale, title] of Object.entries(TITLES))
    it(`are in the language of the editor: ${locale}`, () =>
      withClient({ capabilities, locale }, async (client) => {
        await client.open('untitled:a', DRAFT);
        const found = await client.diagnostics('untitled:a');
        assert.ok((await actionsOn(client, 'untitled:a', found, COMMA)).has(title));
      }));
});
