import assert from 'node:assert/strict';
import type { Known } from '../../../server/src/config/config.ts';
import { findConfig, loadConfig } from '../../../server/src/config/find.ts';
import { memoryHost } from '../../../server/src/host/memory.ts';

const known: Known = { rules: new Map(), profiles: [] };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('finding the configuration file', () => {
  const host = memoryHost(
    new Map([
      ['/a/chapeau.config.json', bytes('{"language":"fr"}')],
      ['/a/b/c/text.resolution', bytes('')],
      ['/a/d/chapeau.config.json', bytes('{')],
      ['vscode-vfs://github/o/r/chapeau.config.json', bytes('{}')],
      ['/a/binary/chapeau.config.json', new Uint8Array([0, 1, 2])],
    ]),
  );

  it('takes the nearest above the text', async () => {
    assert.equal(await findConfig(host, '/a/b/c/text.resolution'), '/a/chapeau.config.json');
    assert.equal(await findConfig(host, '/a/d/e/f.md'), '/a/d/chapeau.config.json');
    assert.equal(await findConfig(host, '/elsewhere/f.md'), null);
    assert.equal(
      await findConfig(host, 'vscode-vfs://github/o/r/x/y.md'),
      'vscode-vfs://github/o/r/chapeau.config.json',
    );
  });

  it('reports a missing, broken or binary file in one line', async () => {
    const problemsOf = async (path: string) => (await loadConfig(host, path, known)).problems;
    assert.deepEqual(await problemsOf('/nowhere.json'), ['/nowhere.json: no such file']);
    assert.match(
      (await problemsOf('/a/d/chapeau.config.json')).join(),
      /^\/a\/d\/chapeau\.config\.json:1:2: not valid JSON/,
    );
    assert.deepEqual(await problemsOf('/a/binary/chapeau.config.json'), [
      '/a/binary/chapeau.config.json: looks like a binary file, not a text (it holds NUL bytes)',
    ]);
    assert.equal((await loadConfig(host, '/a/chapeau.config.json', known)).config.language, 'fr');
  });
});
