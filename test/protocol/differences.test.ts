import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { LANGUAGES, type LanguageCode } from '../../server/src/core/index.ts';
import { atDesk, type Desk } from './desk.ts';
import { adoptedIn, draftIn } from './versions.ts';

const MISSING = 'versions/missing-paragraph';

/** The draft without its first operative paragraph. */
const shortIn = (language: LanguageCode): string => {
  const paragraphs = draftIn(language).split('\n\n');
  return [...paragraphs.slice(0, 2), paragraphs[3]!.replace('2', '1')].join('\n\n');
};

describe('differences of language versions, over standard input and output', () => {
  it('are told in the version that lacks something, and are gone when the other is mended', () =>
    atDesk({}, async (desk) => {
      const [english, french] = await openBoth(desk, draftIn('en'), shortIn('fr'));
      assert.deepEqual(linesOf(await differences(desk, french, 1)), [2]);
      await differences(desk, english, 0);
      const gone = { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } };
      const label = { start: { line: 4, character: 0 }, end: { line: 4, character: 1 } };
      await desk.client.change(english, [
        { range: gone, text: '' },
        { range: label, text: '1' },
      ]);
      await differences(desk, french, 0);
    }));

  it('go when the other version is closed', () =>
    atDesk({}, async (desk) => {
      const [english, french] = await openBoth(desk, draftIn('en'), shortIn('fr'));
      await differences(desk, french, 1);
      await desk.client.notify('textDocument/didClose', { textDocument: { uri: english } });
      await differences(desk, french, 0);
    }));

  it('are found beside files that are not open, as these are now', () =>
    atDesk({ 'w.en.resolution': draftIn('en') }, async (desk) => {
      const french = await open(desk, 'w.fr.resolution', shortIn('fr'));
      await differences(desk, french, 1);
      await desk.write('w.en.resolution', shortIn('en'));
      await differences(desk, french, 0);
      await desk.write('w.en.resolution', draftIn('en'));
      await differences(desk, french, 1);
      await desk.remove('w.en.resolution');
      await differences(desk, french, 0);
    }));

  it('are found by number in the library', () =>
    atDesk({ 'library/a.resolution': adoptedIn('en') }, async (desk) => {
      const short = `${adoptedIn('fr').split('\n', 1)}\n\n${shortIn('fr')}`;
      await differences(desk, await open(desk, 'b.resolution', short), 1);
    }));

  it('of a file that is not open are told beside the paragraph in the open one', () =>
    atDesk({ 'w.fr.resolution': shortIn('fr') }, async (desk) => {
      const english = await open(desk, 'w.en.resolution', draftIn('en'));
      const [told] = await differences(desk, english, 1);
      assert.match(String(told!.message), /^In w\.fr\.resolution: /);
      assert.equal(told!.range.start.line, 4);
      await open(desk, 'w.fr.resolution', shortIn('fr'));
      await differences(desk, english, 0);
    }));

  for (const language of LANGUAGES)
    it(`are found in one file with six versions (${language})`, () => {
      const texts = LANGUAGES.map((each) => (each === language ? shortIn(each) : draftIn(each)));
      const before = texts.slice(0, LANGUAGES.indexOf(language)).join('\n');
      const line = before === '' ? 2 : before.split('\n').length + 2;
      return atDesk({}, async (desk) => {
        const uri = await open(desk, 'all.resolution', texts.join('\n'));
        assert.deepEqual(linesOf(await differences(desk, uri, 1)), [line]);
      });
    });

  it('stay with their words while these are moved, and go with them', () =>
    atDesk({}, async (desk) => {
      const [, french] = await openBoth(desk, draftIn('en'), shortIn('fr'));
      await differences(desk, french, 1);
      const moved = await desk.client.type(french, 0, 0, 'Projet\n\n');
      const now = await desk.client.diagnostics(french, moved);
      assert.deepEqual(linesOf(now.filter(({ code }) => code === MISSING)), [4]);
      const all = { start: { line: 3, character: 0 }, end: { line: 6, character: 0 } };
      const emptied = await desk.client.change(french, [{ range: all, text: '' }]);
      const after = await desk.client.diagnostics(french, emptied);
      assert.deepEqual(linesOf(after.filter(({ code }) => code === MISSING)), []);
    }));

  it('have the level that the configuration gives them, and are not looked for where that is off', () =>
    atDesk({ 'chapeau.config.json': `{"rules":{"${MISSING}":"error"}}` }, async (desk) => {
      const [, french] = await openBoth(desk, draftIn('en'), shortIn('fr'));
      assert.equal((await differences(desk, french, 1))[0]!.severity, 1);
      await desk.write('chapeau.config.json', `{"rules":{"${MISSING}":"off"}}`);
      await differences(desk, french, 0);
    }));

  it('are silenced by comments, which are not idle then', () =>
    atDesk({}, async (desk) => {
      const comment = `<!-- chapeau-disable ${MISSING} -->\n\n`;
      const [, french] = await openBoth(desk, draftIn('en'), shortIn('fr'));
      await differences(desk, french, 1);
      const version = await desk.client.type(french, 0, 0, comment);
      await differences(desk, french, 0);
      const codes = (await desk.client.diagnostics(french, version)).map(({ code }) => code);
      assert.deepEqual(codes, ['numbering/sole']);
      const written = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
      await desk.client.change(french, [{ range: written, text: '' }]);
      await differences(desk, french, 1);
    }));

  it('offer to show the versions side by side, to a client that can', () =>
    atDesk(
      {},
      async (desk) => {
        const [, french] = await openBoth(desk, draftIn('en'), shortIn('fr'));
        const [{ range } = {} as Diagnostic] = await differences(desk, french, 1);
        const textDocument = { uri: french };
        const context = { diagnostics: [] };
        const actions = await desk.client.request<CodeAction[]>('textDocument/codeAction', {
          textDocument,
          range,
          context,
        });
        const commands = actions.flatMap(({ command }) => command?.command ?? []);
        assert.ok(commands.includes('chapeau.showVersions'));
      },
      { initializationOptions: { navigation: true } },
    ));

  it('point into the other version', () =>
    atDesk(
      {},
      async (desk) => {
        const [english, french] = await openBoth(desk, draftIn('en'), shortIn('fr'));
        const [{ relatedInformation } = {} as Diagnostic] = await differences(desk, french, 1);
        assert.equal(relatedInformation!.length, 1);
        const [{ location, message } = {} as never] = relatedInformation!;
        assert.equal(location.uri, english);
        assert.equal(location.range.start.line, 4);
        assert.match(message, /^English: .*Requests/);
      },
      { capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } } },
    ));
});

async function open({ client, uriOf }: Desk, name: string, text: string): Promise<string> {
  await client.open(uriOf(name), text);
  return uriOf(name);
}

async function openBoth(desk: Desk, english: string, french: string): Promise<readonly [string, string]> {
  return [await open(desk, 'w.en.resolution', english), await open(desk, 'w.fr.resolution', french)];
}

/** What is told of missing paragraphs in a text, once there is so much of it. */
async function differences({ client }: Desk, uri: string, count: number): Promise<readonly Diagnostic[]> {
  for (let asked = 1; ; asked++) {
    const last = client.published.findLast((params) => params.uri === uri);
    const found = last?.diagnostics.filter(({ code }) => code === MISSING);
    if (found?.length === count) return found;
    if (asked === 200) throw new Error(`${JSON.stringify(last?.diagnostics)}\n${client.log.join('\n')}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

const linesOf = (found: readonly Diagnostic[]): readonly number[] =>
  found.map(({ range }) => range.start.line);
