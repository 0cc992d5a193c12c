import assert from 'node:assert/strict';
import type { Hover, Location, LocationLink, MarkupContent, WorkspaceSymbol } from 'vscode-languageserver';
import { at, DRAFT, OPTIONS, openAt, PUITS, textIn, WELLS } from './cited-texts.ts';
import { atDesk } from './desk.ts';

describe('a library that changes while its citations are open', () => {
  it('is followed: a file changed, renamed, deleted', () =>
    atDesk(
      { 'library/wells.resolution': WELLS },
      async (desk) => {
        const place = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const targets = async (isWanted: (links: LocationLink[] | null) => boolean) =>
          desk.eventually<LocationLink[] | null>('textDocument/definition', place, isWanted);
        await targets(Boolean);
        const changed = `66/101. Town pumps\n\nThe General Assembly,\n\n1. Acts.\n\n${WELLS}`;
        await desk.write('library/wells.resolution', changed);
        await targets((links) => links?.[0]?.targetSelectionRange.start.line === 6);
        await desk.write('library/renamed.resolution', WELLS);
        await desk.remove('library/wells.resolution');
        await targets((links) => links?.[0]?.targetUri === desk.uriOf('library/renamed.resolution'));
        await desk.remove('library/renamed.resolution');
        await targets((links) => links === null);
      },
      OPTIONS,
    ));

  it('prefers what stands in an open text to what its file says', () =>
    atDesk(
      { 'wells.resolution': 'Nothing yet.\n', 'draft.resolution': DRAFT },
      async (desk) => {
        await openAt(desk, 'wells.resolution', `\n${WELLS}`, 'Village');
        const place = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const [link] = await desk.eventually<LocationLink[]>('textDocument/definition', place, Boolean);
        assert.equal(link!.targetSelectionRange.start.line, 1);
      },
      OPTIONS,
    ));
});

describe('a published text in the library', () => {
  const published = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <preface><p><docNumber>66/102.</docNumber> <docTitle>Village wells</docTitle></p></preface>
    <preamble eId="preamble">
      <container eId="c1" name="enacting"><p>The General Assembly,</p></container>
      <container eId="c2" name="recital"><p><i>Noting</i> the state of the wells,</p></container>
    </preamble>
    <mainBody eId="body">
      <paragraph eId="p1"><num>1.</num><content><p><i>Requests</i> a report;</p></content></paragraph>
      <paragraph eId="p2"><num>2.</num><content><p><i>Decides</i> to act.</p></content></paragraph>
    </mainBody>
  </statement>
</akomaNtoso>
`;
  const draft = DRAFT.replace('its resolution 66/102', 'paragraph 2 of its resolution 66/102');
  const files = { 'library/wells (1).akn.xml': published, 'draft.resolution': draft };

  it('is opened as the text that it marks up, at the cited paragraph', () =>
    atDesk(
      files,
      async (desk) => {
        const place = await openAt(desk, 'draft.resolution', draft, '66/102');
        const [link] = await desk.eventually<LocationLink[]>('textDocument/definition', place, Boolean);
        const uri = desk.uriOf('library/wells (1).akn.xml');
        assert.equal(
          link!.targetUri,
          `chapeau-akn:${new URL(uri).pathname}.resolution?${encodeURIComponent(uri)}`,
        );
        const read = await desk.client.request<{ text: string }>('chapeau/readMarkedUp', { uri });
        assert.equal(textIn(read.text, link!.targetRange), '2. Decides to act.');
        const hover = await desk.client.request<Hover>('textDocument/hover', place);
        assert.ok((hover.contents as MarkupContent).value.includes('> 2\\. Decides to act\\.'));
        await desk.client.open(link!.targetUri, read.text);
        const head = at(link!.targetUri, read.text, '66/102');
        const citing = await desk.client.request<Location[]>('textDocument/references', {
          ...head,
          context: { includeDeclaration: false },
        });
        assert.deepEqual(
          citing.map((each) => each.uri),
          [desk.uriOf('draft.resolution')],
        );
      },
      OPTIONS,
    ));

  it('is shown from its beginning where the client knows no such texts', () =>
    atDesk(files, async (desk) => {
      const place = await openAt(desk, 'draft.resolution', draft, '66/102');
      const [location] = await desk.eventually<Location[]>('textDocument/definition', place, Boolean);
      assert.equal(location!.uri, desk.uriOf('library/wells (1).akn.xml'));
      assert.deepEqual(location!.range.start, { line: 0, character: 0 });
    }));
});

describe('files of a library that hold the same text', () => {
  it('are told of in the log, once', () =>
    atDesk(
      { 'one.resolution': WELLS, 'two.resolution': WELLS.replace('act', 'wait'), 'draft.resolution': DRAFT },
      async (desk) => {
        await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const { log } = desk.client;
        const told = () => log.filter((line) => line.includes('different texts of GA/66/102 (en)'));
        await desk.client.until(() => told()[0]);
        await desk.write('three.resolution', PUITS);
        await desk.eventually<WorkspaceSymbol[]>(
          'workspace/symbol',
          { query: 'puits' },
          (answer) => answer.length > 0,
        );
        assert.equal(told().length, 1);
      },
      OPTIONS,
    ));
});
