import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PressKeyResult } from '../../server/src/protocol/requests.ts';
import { at, DRAFT, OPTIONS, openAt, PUITS, textIn, WELLS } from './cited-texts.ts';
import { atDesk } from './desk.ts';

describe('navigation over standard input and output', () => {
  const files = {
    'library/wells.resolution': WELLS,
    'library/puits (fr).resolution': PUITS,
    'draft.resolution': DRAFT,
  };

  it('goes to the cited text', () =>
    atDesk(
      files,
      async (desk) => {
        const place = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const [link] = await desk.eventually<LocationLink[]>('textDocument/definition', place, Boolean);
        assert.equal(link!.targetUri, desk.uriOf('library/wells.resolution'));
        assert.deepEqual(link!.targetSelectionRange.start, { line: 0, character: 0 });
        assert.equal(textIn(DRAFT, link!.originSelectionRange!), 'its resolution 66/102 of 9 December 2011');
      },
      OPTIONS,
    ));

  it('gives plain locations to clients that know no links', () =>
    atDesk(files, async (desk) => {
      const place = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
      const [location] = await desk.eventually<Location[]>('textDocument/definition', place, Boolean);
      assert.equal(location!.uri, desk.uriOf('library/wells.resolution'));
      assert.deepEqual(location!.range.start, { line: 0, character: 0 });
    }));

  it('finds nothing where no file has the text, and says in a hover where it is', () =>
    atDesk(
      files,
      async (desk) => {
        const place = await openAt(desk, 'draft.resolution', DRAFT, '19/5');
        assert.equal(await desk.client.request('textDocument/definition', place), null);
        const hover = await desk.client.request<Hover>('textDocument/hover', place);
        const { value } = hover.contents as MarkupContent;
        assert.match(value, /\]\(https:\/\/docs\.un\.org\/en\/A\/HRC\/RES\/19\/5\)$/);
      },
      OPTIONS,
    ));

  it('hovers with what the library has, nothing of it read as Markdown', () => {
    const hostile = WELLS.replace(
      'Village wells',
      'Wells [here](command:evil) <img src=x> https://evil.example `code`',
    );
    return atDesk(
      { ...files, 'library/wells.resolution': hostile },
      async (desk) => {
        const place = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const hover = await desk.eventually<Hover>('textDocument/hover', place, (answer) =>
          JSON.stringify(answer).includes('Wells'),
        );
        const { value, kind } = hover.contents as MarkupContent;
        assert.equal(kind, 'markdown');
        assert.ok(
          value.includes(
            'Wells \\[here\\]\\(command\\:evil\\) \\<img src\\=x\\> https\\:\\/\\/evil\\.example \\`code\\`',
          ),
          value,
        );
        assert.ok(value.includes('9 December 2011'), value);
      },
      OPTIONS,
    );
  });

  it('sets off words that are written from right to left', () => {
    const draft = 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 66/102،\n\n1 - تقرر.\n';
    return atDesk(
      files,
      async (desk) => {
        const place = await openAt(desk, 'ar.resolution', draft, '66/102');
        const hover = await desk.eventually<Hover>('textDocument/hover', place, (answer) =>
          JSON.stringify(answer).includes('Village wells'),
        );
        const { value } = hover.contents as MarkupContent;
        assert.ok(
          value.startsWith('**66\\/102** · **Village wells**\n\n\u2068الجمعية العامة\u2069 · '),
          value,
        );
      },
      OPTIONS,
    );
  });

  it('links citations to the library, else to the official address', () =>
    atDesk(
      files,
      async (desk) => {
        const { textDocument } = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        await desk.eventually('textDocument/definition', at(textDocument.uri, DRAFT, '66/102'), Boolean);
        const links = await desk.client.request<DocumentLink[]>('textDocument/documentLink', {
          textDocument,
        });
        assert.deepEqual(
          links.map(({ range }) => textIn(DRAFT, range)),
          ['66/102', '66/103', '19/5'],
        );
        const [own, other] = await Promise.all(
          links.map((link) => desk.client.request<DocumentLink>('documentLink/resolve', link)),
        );
        assert.equal(own!.target, `${desk.uriOf('library/wells.resolution')}#L1,1`);
        assert.equal(other!.target, 'https://docs.un.org/en/A/RES/66/103');
        assert.notEqual(own!.tooltip, other!.tooltip);
      },
      OPTIONS,
    ));

  it('finds references in the library and the open texts, and highlights them', () =>
    atDesk(
      { ...files, 'other.resolution': DRAFT.replace('Recalling its', 'Reaffirming its') },
      async (desk) => {
        const place = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const context = { includeDeclaration: false };
        const found = await desk.eventually<Location[]>(
          'textDocument/references',
          { ...place, context },
          (answer) => answer.length === 2,
        );
        assert.deepEqual(
          found.map(({ uri }) => uri),
          [desk.uriOf('draft.resolution'), desk.uriOf('other.resolution')],
        );
        const all = await desk.client.request<Location[]>('textDocument/references', {
          ...place,
          context: { includeDeclaration: true },
        });
        assert.equal(all.length, 4);
        const highlights = await desk.client.request<DocumentHighlight[]>(
          'textDocument/documentHighlight',
          place,
        );
        assert.deepEqual(
          highlights.map(({ range }) => textIn(DRAFT, range)),
          ['66/102'],
        );
      },
      OPTIONS,
    ));

  it('follows the chain of citations both ways', () =>
    atDesk(
      files,
      async (desk) => {
        const place = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const [item] = await desk.eventually<CallHierarchyItem[]>(
          'textDocument/prepareCallHierarchy',
          place,
          (answer) => answer?.[0]?.detail === 'Village wells',
        );
        assert.equal(item!.name, '66/102');
        const incoming = await desk.client.request<CallHierarchyIncomingCall[]>(
          'callHierarchy/incomingCalls',
          { item },
        );
        assert.deepEqual(
          incoming.map(({ from, fromRanges }) => [from.uri, textIn(DRAFT, fromRanges[0]!)]),
          [[desk.uriOf('draft.resolution'), 'its resolution 66/102 of 9 December 2011']],
        );
        const outgoing = await desk.client.request<CallHierarchyOutgoingCall[]>(
          'callHierarchy/outgoingCalls',
          { item: incoming[0]!.from },
        );
        assert.deepEqual(
          outgoing.map(({ to }) => to.name),
          ['66/102', '66/103', '19/5'],
        );
      },
      OPTIONS,
    ));

  it('finds texts by number and title, and counts who cites them', () =>
    atDesk(
      files,
      async (desk) => {
        await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const [symbol] = await desk.eventually<WorkspaceSymbol[]>(
          'workspace/symbol',
          { query: 'village wells' },
          (answer) => answer.length > 0,
        );
        assert.equal(symbol!.location.uri, desk.uriOf('library/wells.resolution'));
        const { textDocument } = await openAt(desk, 'library/wells.resolution', WELLS, '66/102');
        const [lens] = await desk.eventually<CodeLens[]>(
          'textDocument/codeLens',
          { textDocument },
          (answer) => answer.length > 0,
        );
        const { command } = await desk.client.request<CodeLens>('codeLens/resolve', lens!);
        assert.equal(command!.title, 'Cited by 1');
        assert.equal((command!.arguments![2] as Location[])[0]!.uri, desk.uriOf('draft.resolution'));
      },
      OPTIONS,
    ));

  it('renames a text with its citations, those of other files once that is confirmed', () =>
    atDesk(
      files,
      async (desk) => {
        const place = await openAt(desk, 'library/wells.resolution', WELLS, '66/102');
        assert.deepEqual(await desk.client.request('textDocument/prepareRename', place), {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
          placeholder: '66/102',
        });
        const edit = await desk.eventually<WorkspaceEdit>(
          'textDocument/rename',
          { ...place, newName: '67/1' },
          (answer) => (answer.documentChanges?.length ?? 0) > 1,
        );
        const changed = edit.documentChanges as TextDocumentEdit[];
        assert.equal(changed[0]!.textDocument.uri, desk.uriOf('library/wells.resolution'));
        const draft = changed.find(
          ({ textDocument }) => textDocument.uri === desk.uriOf('draft.resolution'),
        )!;
        assert.deepEqual(
          (draft.edits as TextEdit[]).map(({ newText }) => newText),
          ['67/1'],
        );
        const [annotation] = Object.values(edit.changeAnnotations!);
        assert.equal(annotation!.needsConfirmation, true);
        await assert.rejects(
          desk.client.request('textDocument/rename', { ...place, newName: 'later' }),
          /“later” is not the number of a resolution/,
        );
      },
      OPTIONS,
    ));

  it('knows a file by whatever way the editor writes its address', () =>
    atDesk(
      { 'wells (en).resolution': WELLS, 'drafts (new)/a&b.resolution': DRAFT },
      async (desk) => {
        const asEditor = (uri: string) =>
          uri.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('&', '%26');
        const uri = asEditor(desk.uriOf('wells (en).resolution'));
        const draft = asEditor(desk.uriOf('drafts (new)/a&b.resolution'));
        await desk.client.open(uri, WELLS);
        await desk.client.open(draft, DRAFT);
        const { client } = desk;
        const [link, ...more] = await desk.eventually<LocationLink[]>(
          'textDocument/definition',
          at(draft, DRAFT, '66/102'),
          Boolean,
        );
        assert.deepEqual([link!.targetUri, more.length], [uri, 0]);
        const context = { includeDeclaration: true };
        const found = await client.request<Location[]>('textDocument/references', {
          ...at(uri, WELLS, '66/102'),
          context,
        });
        assert.deepEqual(
          found.map((each) => each.uri),
          [uri, draft],
        );
        const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
          ...at(uri, WELLS, '66/102'),
          newName: '67/1',
        });
        assert.deepEqual(
          (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.uri),
          [uri, draft],
        );
      },
      OPTIONS,
    ));

  it('moves a paragraph', () =>
    atDesk(files, async (desk) => {
      const { textDocument, position } = await openAt(desk, 'draft.resolution', DRAFT, '1. Requests');
      const params = { uri: textDocument.uri, position, to: 'down' };
      const moved = await desk.client.request<PressKeyResult>('chapeau/moveParagraph', params);
      const before = TextDocument.create('', '', 0, DRAFT);
      const after = TextDocument.applyEdits(before, [...moved.edits]);
      assert.ok(after.includes('1. Decides to act;\n\n2. Requests a report.\n'), after);
      assert.deepEqual(moved.cursor, { line: 8, character: '2. Requests'.length });
      assert.equal(await desk.client.request('chapeau/moveParagraph', { ...params, to: 'up' }), null);
    }));
});
