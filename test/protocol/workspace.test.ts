import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { StatusParams } from '../../server/src/protocol/requests.ts';
import { type Client, type ClientOptions, codesOf, withClient } from './client.ts';

const GAP =
  'The General Assembly,\n\n*Recalling* its work,\n\n1. *Requests* a report;\n\n3. *Decides* to act.\n';
const RIGHT = GAP.replace('3.', '2.');

/** Runs `use` in a folder that holds `files`. */
async function inFolder(
  files: Readonly<Record<string, string>>,
  use: (
    client: Client,
    uriOf: (name: string) => string,
    write: (name: string, text: string) => void,
  ) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-workspace-'));
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  for (const [name, text] of Object.entries(files)) write(name, text);
  try {
    await withClient({ ...options, folders: [uriOf('')] }, (client) => use(client, uriOf, write));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a workspace over standard input and output', () => {
  const files = {
    'one.resolution': GAP,
    'sub folder/two.resolution.md': GAP,
    'right.resolution': RIGHT,
    'notes.md': '# Notes\n\n1. Buy bread;\n\n3. Go home.\n',
    'pasted.txt': GAP,
    'node_modules/other.resolution': GAP,
  };

  it('is checked on request, file by file, with progress', () =>
    inFolder(files, async (client, uriOf) => {
      const steps: { kind: string; message?: string }[] = [];
      client.connection.onNotification(
        '$/progress',
        ({ value }: { value: { kind: string } }) => void steps.push(value),
      );
      await client.open(uriOf('one.resolution'), RIGHT);
      const result = await client.request('workspace/executeCommand', {
        command: 'chapeau.server.checkWorkspace',
        workDoneToken: 'check',
      });
      assert.deepEqual(result, { files: 3, findings: 2 });
      const found = client.published
        .filter(({ diagnostics }) => diagnostics.length > 0)
        .map(({ uri }) => uri);
      assert.deepEqual(found.sort(), [uriOf('pasted.txt'), uriOf('sub folder/two.resolution.md')].sort());
      assert.equal(steps[0]!.kind, 'begin');
      assert.equal(steps.at(-1)!.kind, 'end');
      assert.ok(steps.some(({ message }) => message === 'two.resolution.md'));
    }));

  it('stops its check when that is cancelled', () =>
    inFolder(
      Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.resolution`, GAP])),
      async (client) => {
        const { CancellationTokenSource } = await import('vscode-languageserver/node');
        const source = new CancellationTokenSource();
        const params = { command: 'chapeau.server.checkWorkspace', arguments: [] };
        const answer = client.connection.sendRequest('workspace/executeCommand', params, source.token);
        await client.until(() => (client.published.length > 3 ? true : undefined));
        source.cancel();
        await answer.catch(() => null);
        assert.ok(client.published.length < 60);
      },
    ));
});

describe('configuration over standard input and output', () => {
  it('is the file’s, and the editor’s where the file is silent', () =>
    inFolder(
      { 'chapeau.config.json': '{ "rules": { "numbering/gap": "hint" } }' },
      async (client, uriOf) => {
        await client.open(uriOf('a.resolution'), GAP);
        const [gap] = await client.diagnostics(uriOf('a.resolution'));
        assert.equal(gap!.severity, 4);
      },
      { settings: { rules: { 'numbering/gap': 'off' } } },
    ));

  it('is the editor’s without a file, and of untitled texts, too', () =>
    inFolder(
      {},
      async (client) => {
        await client.open('untitled:a', GAP);
        assert.deepEqual(await client.diagnostics('untitled:a'), []);
      },
      { settings: { rules: { 'numbering/gap': 'off', 'no/such-rule': 'off' }, profile: 7 } },
    ));

  it('is read anew when its file changes', () =>
    inFolder({}, async (client, uriOf, write) => {
      const uri = uriOf('a.resolution');
      await client.open(uri, GAP);
      assert.deepEqual(codesOf(await client.diagnostics(uri)), ['numbering/gap']);
      write('chapeau.config.json', '{ "rules": { "numbering/gap": "off" } }');
      client.published.length = 0;
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf('chapeau.config.json'), type: 1 }],
      });
      // What is known of the library may have the text checked once more before that.
      const isFree = (params: PublishDiagnosticsParams) =>
        params.uri === uri && params.diagnostics.length === 0;
      await client.until(() => client.published.find(isFree));
    }));

  it('is taken from the start options of a client that cannot be asked', () =>
    withClient(
      { capabilities: {}, initializationOptions: { settings: { rules: { 'numbering/gap': 'info' } } } },
      async (client) => {
        await client.open('untitled:a', GAP);
        const [gap] = await client.diagnostics('untitled:a');
        assert.equal(gap!.severity, 3);
      },
    ));

  it('that is faulty is logged, and its sound part used', () =>
    inFolder(
      { 'chapeau.config.json': '{ "rules": { "numbering/gap": "off" }, "profil": "x" }' },
      async (client, uriOf) => {
        await client.open(uriOf('a.resolution'), GAP);
        assert.deepEqual(await client.diagnostics(uriOf('a.resolution')), []);
        await client.until(() => client.log.find((line) => line.includes('profil')));
      },
    ));
});

describe('status over standard input and output', () => {
  const initializationOptions = { status: true };

  async function statusOf(client: Client, fits: (status: StatusParams) => boolean): Promise<StatusParams> {
    return new Promise((resolve) => {
      client.connection.onNotification('chapeau/status', (status: StatusParams) => {
        if (fits(status)) resolve(status);
      });
    });
  }

  it('tells language and profile', () =>
    withClient({ initializationOptions }, async (client) => {
      const told = statusOf(client, () => true);
      await client.open('untitled:a', '大会，\n\n1. 请秘书长提交报告。\n');
      const { language, isSet, profile, silence } = await told;
      assert.deepEqual([language?.code, isSet, profile, silence], ['zh', false, 'un-ga', null]);
    }));

  it('tells why no resolution was recognised', () =>
    withClient({ initializationOptions }, async (client) => {
      const told = statusOf(client, () => true);
      await client.open('untitled:a', 'Dear colleagues,\n');
      const { language, silence } = await told;
      assert.equal(language, null);
      assert.match(silence!, /resolution/);
    }));

  it('follows the language that the user sets', () =>
    withClient({ initializationOptions }, async (client) => {
      const told = statusOf(client, ({ isSet }) => isSet);
      await client.open('untitled:a', RIGHT);
      await client.diagnostics('untitled:a');
      await client.notify('chapeau/setLanguage', { uri: 'untitled:a', language: 'en' });
      assert.equal((await told).language?.code, 'en');
    }));
});

describe('files that the client alone can reach', () => {
  it('are read through it', () =>
    withClient({ initializationOptions: { files: true } }, async (client) => {
      const bytes = [...new TextEncoder().encode('{ "rules": { "numbering/gap": "off" } }')];
      const config = 'memfs://host/drafts/chapeau.config.json';
      client.connection.onRequest('chapeau/stat', ({ uri }: { uri: string }) =>
        uri === config ? { kind: 'file', size: bytes.length, modified: 0, writable: true } : null,
      );
      client.connection.onRequest('chapeau/read', () => bytes);
      await client.open('memfs://host/drafts/a.resolution', GAP);
      assert.deepEqual(await client.diagnostics('memfs://host/drafts/a.resolution'), []);
    }));
});

describe('recognition and marked-up texts over standard input and output', () => {
  it('tells a resolution’s head', () =>
    withClient({}, async (client) => {
      assert.equal(await client.request('chapeau/recognise', { text: RIGHT }), true);
      assert.equal(await client.request('chapeau/recognise', { text: '# Notes' }), false);
    }));

  it('reads Akoma Ntoso, and says what is wrong with another file', () =>
    inFolder(
      {
        'a.xml':
          '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><preamble><p>The General Assembly,</p></preamble></statement></akomaNtoso>',
        'b.xml': '<html/>',
      },
      async (client, uriOf) => {
        const read = (name: string) => client.request<object>('chapeau/readMarkedUp', { uri: uriOf(name) });
        assert.match(((await read('a.xml')) as { text: string }).text, /The General Assembly,/);
        assert.deepEqual(await read('b.xml'), { failure: 'it is no Akoma Ntoso XML' });
        assert.match(((await read('c.xml')) as { failure: string }).failure, /no such file/);
      },
    ));
});
