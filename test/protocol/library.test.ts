import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, SymbolInformation } from 'vscode-languageserver';
import { type Client, withClient } from './client.ts';

const LIGHTS = `71/14. Lights at the entrance of small harbours

The General Assembly,

*Recalling* its resolution 70/3 of 9 November 2015,

1. *Decides* to come back to the matter.
`;
const BUOYS = `72/9. Buoys and other marks of shallow water

The General Assembly,

*Recalling* its resolution 71/14 of 14 November 2016,

1. *Calls upon* all coastal States to renew their buoys.
`;
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

interface Registrations {
  readonly registrations: readonly {
    readonly registerOptions: {
      readonly watchers?: readonly {
        readonly globPattern: string | { readonly baseUri: string; readonly pattern: string };
      }[];
    };
  }[];
}

/** Runs `use` on a folder with texts about harbours, and one beside it that its configuration names. */
async function inHarbours(
  use: (client: Client, at: (name: string) => string) => Promise<void>,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'chapeau-library-'));
  const at = (name: string): string => join(root, name);
  mkdirSync(at('drafts'));
  mkdirSync(at('adopted'));
  writeFileSync(at('drafts/lights.resolution'), LIGHTS);
  writeFileSync(at('adopted/buoys.txt'), BUOYS);
  writeFileSync(at('drafts/chapeau.config.json'), '{ "library": ["../adopted", "../missing"] }');
  const capabilities = {
    window: { workDoneProgress: true },
    workspace: {
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    },
  };
  try {
    await withClient(
      {
        capabilities,
        folders: [pathToFileURL(at('drafts')).href],
        initializationOptions: { cache: at('cache') },
      },
      (client) => use(client, at),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const uriOf = (file: string): string => pathToFileURL(file).href;

/** Titles that a search finds, once they are these. */
async function found(client: Client, query: string, titles: readonly string[]): Promise<void> {
  for (;;) {
    const symbols = await client.request<SymbolInformation[] | null>('workspace/symbol', { query });
    const names = (symbols ?? []).map(({ name }) => name);
    const isAsWanted =
      names.length === titles.length && titles.every((title) => names.some((name) => name.includes(title)));
    if (isAsWanted) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const tell = (client: Client, changes: readonly { readonly uri: string; readonly type: number }[]) =>
  client.notify('workspace/didChangeWatchedFiles', { changes });

describe('a library over standard input and output', () => {
  it('is made of the folders of the editor and those that their configuration names', () =>
    inHarbours(async (client, at) => {
      const warned = new Promise<string>((resolve) => {
        client.connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
          resolve(message),
        );
      });
      const watched = new Promise<string>((resolve) => {
        client.connection.onRequest('client/registerCapability', ({ registrations }: Registrations) => {
          for (const { registerOptions } of registrations)
            for (const { globPattern } of registerOptions.watchers ?? [])
              if (typeof globPattern !== 'string' && globPattern.baseUri.endsWith('adopted'))
                resolve(globPattern.pattern);
        });
      });
      await found(client, 'harbours', ['Lights at the entrance']);
      await found(client, 'shallow', ['Buoys']);
      assert.equal(await watched, '**/*');
      assert.match(await warned, /The library lacks what is in .*missing: no such file or folder/);
      await client.open(uriOf(at('drafts/lights.resolution')), LIGHTS);
      const places = await client.request<Location[]>('textDocument/references', {
        textDocument: { uri: uriOf(at('drafts/lights.resolution')) },
        position: { line: 0, character: 3 },
        context: { includeDeclaration: false },
      });
      assert.deepEqual(
        places.map(({ uri, range }) => [uri, range.start.line]),
        [[uriOf(at('adopted/buoys.txt')), 4]],
      );
    }));

  it('follows an open text as it is written, and its file once it is closed', () =>
    inHarbours(async (client, at) => {
      const uri = uriOf(at('drafts/lights.resolution'));
      await found(client, 'entrance', ['Lights at the entrance']);
      await client.open(uri, LIGHTS.replace('Lights', 'Lanterns'));
      await found(client, 'lanterns', ['Lanterns']);
      await client.type(uri, 0, 7, 'Bright ');
      await found(client, 'bright', ['Bright Lanterns']);
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      await found(client, 'bright', []);
      await found(client, 'entrance', ['Lights at the entrance']);
    }));

  it('follows files that are changed, renamed and deleted by other programs, also while they are open', () =>
    inHarbours(async (client, at) => {
      const [buoys, lights] = [at('adopted/buoys.txt'), at('drafts/lights.resolution')];
      await found(client, 'shallow', ['Buoys']);
      writeFileSync(buoys, BUOYS.replace('shallow', 'muddy'));
      await tell(client, [{ uri: uriOf(buoys), type: CHANGED }]);
      await found(client, 'muddy', ['Buoys']);

      renameSync(buoys, at('adopted/marks.txt'));
      await tell(client, [
        { uri: uriOf(buoys), type: DELETED },
        { uri: uriOf(at('adopted/marks.txt')), type: CREATED },
      ]);
      await found(client, 'buoys', ['Buoys']);

      await client.open(uriOf(lights), LIGHTS);
      rmSync(lights);
      await tell(client, [{ uri: uriOf(lights), type: DELETED }]);
      await found(client, 'entrance', ['Lights at the entrance']);
      await client.notify('textDocument/didClose', { textDocument: { uri: uriOf(lights) } });
      await found(client, 'entrance', []);

      rmSync(at('adopted'), { recursive: true });
      await tell(client, [{ uri: uriOf(at('adopted')), type: DELETED }]);
      await found(client, 'buoys', []);
    }));
});
