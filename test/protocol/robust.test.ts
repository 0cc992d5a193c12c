import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { SERVER, withClient } from './client.ts';

const uri = 'untitled:draft';
const textDocument = { uri };

function run(...args: string[]) {
  return spawnSync(process.execPath, [SERVER, ...args], { encoding: 'utf8', input: '' });
}

describe('the server’s command line', () => {
  it('tells version and usage', () => {
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(run('--help').stdout, /--stdio/);
  });

  it('says what is missing when it is not told how to talk', () => {
    const { status, stderr } = run();
    assert.equal(status, 2);
    assert.match(stderr, /^chapeau-language-server: .*--stdio.*\n$/);
  });
});

describe('bad input', () => {
  it('of any kind of text does no harm', () =>
    withClient({}, async (client) => {
      const texts = [
        '',
        '\ufeff',
        '\r',
        '\0\0',
        '\ud800',
        '('.repeat(20_000),
        '1.'.repeat(20_000),
        '大会，'.repeat(5000),
      ];
      for (const [index, text] of texts.entries()) {
        await client.open(`untitled:${index}`, text);
        await client.diagnostics(`untitled:${index}`);
        for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full'])
          assert.notEqual(
            await client.request(`textDocument/${method}`, { textDocument: { uri: `untitled:${index}` } }),
            null,
            method,
          );
      }
      assert.deepEqual(client.log, []);
    }));

  it('of positions outside the text is taken to the nearest inside', () =>
    withClient({}, async (client) => {
      await client.open(uri, 'The General Assembly,\n');
      const far = { line: 900, character: 900 };
      assert.equal(await client.request('chapeau/pressKey', { uri, key: 'enter', position: far }), null);
      const version = await client.change(uri, [
        { range: { start: far, end: { line: 0, character: 5 } }, text: 'x' },
        { range: { start: { line: 0, character: 99 }, end: far }, text: '\n\n1. Decides to act.\n' },
      ]);
      await client.diagnostics(uri, version);
      assert.deepEqual(client.log, []);
    }));

  it('of requests for unknown texts is answered by nothing', () =>
    withClient({}, async (client) => {
      for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'codeAction'])
        assert.equal(
          await client.request(`textDocument/${method}`, {
            textDocument,
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            context: { diagnostics: [] },
          }),
          null,
        );
      await client.change(uri, [{ text: 'x' }]);
      await client.notify('textDocument/didClose', { textDocument });
    }));

  it('of malformed parameters is logged, and the server goes on', () =>
    withClient({}, async (client) => {
      assert.equal(await client.request('textDocument/documentSymbol', {}), null);
      await client.notify('textDocument/didChange', { textDocument: { uri, version: 'x' } });
      await client.notify('textDocument/didOpen', {});
      await client.until(() => (client.log.length >= 2 ? true : undefined));
      assert.match(client.log[0]!, /documentSymbol failed/);
      await client.open(uri, 'The General Assembly,\n\n1. Decides to act.\n');
      await client.diagnostics(uri);
    }));
});
