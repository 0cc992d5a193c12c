// What the server says of citations: at once what the text tells, and once it has read them, what the table of known
// resolutions and the library tell; again when the library changes.
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { WELLS } from './cited-texts.ts';
import type { Client } from './client.ts';
import { atDesk, type Desk } from './desk.ts';

const CAPABILITIES = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
  workspace: { workspaceFolders: true },
};

const DRAFT = `The General Assembly,

Recalling its resolution 74/273 of 21 April 2020,

Reaffirming paragraph 7 of its resolution 66/102,

1. Requests a report;

2. Decides to act.
`;

/** Waits for diagnostics of the draft that are as wanted. */
function published(client: Client, uri: string, isWanted: (found: readonly Diagnostic[]) => boolean) {
  return client.until(() => {
    const last = client.published.findLast((params) => params.uri === uri);
    return last !== undefined && isWanted(last.diagnostics) ? last.diagnostics : undefined;
  });
}

const has = (code: string) => (found: readonly Diagnostic[]) => found.some((each) => each.code === code);

async function onDraft(
  files: Readonly<Record<string, string>>,
  use: (desk: Desk, uri: string) => Promise<void>,
) {
  await atDesk(
    { ...files, 'draft.resolution': DRAFT },
    async (desk) => {
      const uri = desk.uriOf('draft.resolution');
      await desk.client.open(uri, DRAFT);
      await use(desk, uri);
    },
    { capabilities: CAPABILITIES },
  );
}

describe('checks of citations over standard input and output', () => {
  it('tell a wrong date from the table of known resolutions, without a library', () =>
    onDraft({}, async ({ client }, uri) => {
      const found = await published(client, uri, has('citation/wrong-date'));
      assert.deepEqual(
        found.map(({ message }) => message),
        ['Resolution 74/273 was adopted on 20 April 2020.'],
      );
    }));

  it('tell of a missing paragraph, and point into the cited text', () =>
    onDraft({ 'wells.resolution': WELLS }, async ({ client, uriOf }, uri) => {
      const found = await published(client, uri, has('citation/no-such-paragraph'));
      const finding = found.find(({ code }) => code === 'citation/no-such-paragraph');
      assert.deepEqual(finding?.range.start, { line: 4, character: 22 });
      assert.equal(finding?.relatedInformation?.[0]?.location.uri, uriOf('wells.resolution'));
    }));

  it('change when the library does', () =>
    onDraft({}, async (desk, uri) => {
      await published(desk.client, uri, has('citation/wrong-date'));
      await desk.write('wells.resolution', WELLS);
      await published(desk.client, uri, has('citation/no-such-paragraph'));
      await desk.remove('wells.resolution');
      await published(desk.client, uri, (found) => !has('citation/no-such-paragraph')(found));
    }));

  it('tell a wrong title, for which the titles of the language are read', () =>
    atDesk(
      {},
      async ({ client, uriOf }) => {
        const uri = uriOf('other.resolution');
        const title = 'intitulée « Droit à un environnement propre, agréable et durable »,';
        await client.open(
          uri,
          `L’Assemblée générale,\n\nRappelant sa résolution 76/300 du 28 juillet 2022, ${title}\n\n1. Décide d’agir ;\n\n2. Décide d’attendre.\n`,
        );
        const found = await published(client, uri, has('citation/wrong-title'));
        assert.match(String(found[0]?.message), /Droit à un environnement propre, sain et durable/);
      },
      { capabilities: CAPABILITIES },
    ));
});
