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

describe('a configuration that extends others', () => {
  const houses: Known = { rules: new Map([['numbering/gap', '']]), profiles: ['un-ga', 'model-un'] };
  const load = (files: Record<string, object>, path = '/team/drafts/chapeau.config.json') =>
    loadConfig(
      memoryHost(new Map(Object.entries(files).map(([name, value]) => [name, bytes(JSON.stringify(value))]))),
      path,
      houses,
    );

  it('has its own say over theirs, the later over the earlier', async () => {
    const { config, problems, files } = await load({
      '/team/drafts/chapeau.config.json': {
        extends: ['model-un', '../house.json', './terms.json'],
        rules: { 'numbering/gap': 'off' },
        words: ['own'],
      },
      '/team/house.json': {
        profile: 'un-ga',
        language: 'fr',
        library: ['adopted'],
        rules: { 'numbering/gap': 'error' },
        conventions: { sole: 'either', self: 'this' },
        limits: { words: 2000, pages: 4 },
        openings: { fr: { operative: ['Fleurit'] } },
        words: ['house'],
      },
      '/team/drafts/terms.json': {
        language: 'ar',
        conventions: { self: 'any' },
        limits: { words: null },
        openings: { fr: { operative: ['Verdit'] } },
        terms: { a: 'b' },
      },
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(files, [
      '/team/drafts/chapeau.config.json',
      '/team/house.json',
      '/team/drafts/terms.json',
    ]);
    assert.deepEqual(config, {
      profile: 'un-ga',
      language: 'ar',
      library: ['/team/adopted'],
      rules: { 'numbering/gap': 'off' },
      conventions: { sole: 'either', self: 'any' },
      limits: { words: null, pages: 4 },
      vocabulary: {
        openings: { fr: { preambular: [], operative: ['Fleurit', 'Verdit'] } },
        bodies: [],
        words: ['house', 'own'],
        terms: { a: 'b' },
        forbidden: {},
      },
    });
  });

  it('may name a profile alone', async () => {
    const { config } = await load({ '/team/drafts/chapeau.config.json': { extends: 'model-un' } });
    assert.equal(config.profile, 'model-un');
  });

  it('may reach one file in two ways, but not itself', async () => {
    const twice = await load({
      '/team/drafts/chapeau.config.json': { extends: ['a.json', 'b.json'] },
      '/team/drafts/a.json': { extends: 'c.json' },
      '/team/drafts/b.json': { extends: 'c.json' },
      '/team/drafts/c.json': { language: 'zh' },
    });
    assert.deepEqual([twice.problems, twice.config.language], [[], 'zh']);
    const round = await load({
      '/team/drafts/chapeau.config.json': { extends: '../a.json', language: 'es' },
      '/team/a.json': { extends: 'drafts/chapeau.config.json' },
    });
    assert.deepEqual(round.problems, [
      '/team/a.json: extends: “drafts/chapeau.config.json” extends this file in its turn',
    ]);
    assert.equal(round.config.language, 'es');
    const self = await load({
      '/team/drafts/chapeau.config.json': { extends: './chapeau.config.json' },
    });
    assert.deepEqual(self.problems, [
      '/team/drafts/chapeau.config.json: extends: “./chapeau.config.json” is this file itself',
    ]);
  });

  it('says which file is missing or wrong', async () => {
    const { problems } = await load({
      '/team/drafts/chapeau.config.json': { extends: ['nowhere.json', '../bad.json'] },
      '/team/bad.json': { rules: { 'numbering/gpa': 'off' } },
    });
    assert.deepEqual(problems, [
      '/team/drafts/nowhere.json: no such file',
      '/team/bad.json: rules › numbering/gpa: there is no such rule; did you mean “numbering/gap”?',
    ]);
  });
});
