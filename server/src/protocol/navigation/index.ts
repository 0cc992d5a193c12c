import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  type DocumentLink,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  HoverRequest,
  type LocationLink,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  RequestType,
  type TextDocumentPositionParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { type Document, type Entry, houseOf, languageOf, t } from '../../core/index.ts';
import {
  chainAt,
  citedBy,
  citersOf,
  definitionAt,
  highlightsAt,
  hoverAt,
  linksOf,
  moveParagraph,
  referencesAt,
  searchSymbols,
  spotIn,
} from '../../core/navigation.ts';
import { around, openDocuments } from '../around.ts';
import { keyResultOf } from '../convert.ts';
import { type Handler, on } from '../handler.ts';
import * as own from '../requests.ts';
import { locationOf } from '../shown.ts';
import { say, type World } from '../world.ts';
import { answerCitationMap } from './citation-map.ts';
import { CITING } from './citing.ts';
import {
  addressOfPlace,
  type ChainData,
  chainItemOf,
  documentLinkOf,
  foundSymbolOf,
  highlightOf,
  hoverOf,
  incomingOf,
  linkTo,
  linkToHead,
  outgoingOf,
  plainLocationOf,
} from './convert.ts';
import { prepareRename, rename } from './rename.ts';

/** Most places that one answer holds. */
const MOST = 20_000;
const MOST_SYMBOLS = 200;

/** What follows citations and references from text to text. */
const HANDLERS: readonly Handler[] = [
  on(DefinitionRequest.type, async (world, params) => {
    const at = place(world, params);
    const links = at && (await linksFrom(world, at));
    if (links === null || links.length === 0) return null;
    return world.capabilities.textDocument?.definition?.linkSupport ? links : links.map(plainLocationOf);
  }),
  on(HoverRequest.type, async (world, params) => {
    const at = place(world, params);
    if (at === null) return null;
    const { document, offset } = at;
    if (world.texts.get(document.uri)?.amends) {
      const { hoverClause } = await import('../amending/index.ts');
      const told = await hoverClause(world, document, offset);
      if (told !== null) return told;
    }
    await world.known.loadTitles(languageOf(document) ?? world.language);
    const definition = definitionAt(document, offset, around(world));
    const [entry] = definition?.entries ?? [];
    // The rest of what is told stands in the index.
    const isQuoted = definition?.name.paragraph != null || definition?.name.annex != null;
    const cited = entry && isQuoted ? await world.documents.of(entry.file) : null;
    const content = hoverAt(document, offset, around(world), (each: Entry) =>
      each.file === cited?.uri || each === entry ? cited : null,
    );
    if (content !== null) return hoverOf(world, document, content);
    const { hoverOpening } = await import('../drafting/openings.ts');
    return hoverOpening(world, document, offset);
  }),
  on(DocumentLinkRequest.type, (world, { textDocument }) => {
    const document = world.texts.get(textDocument.uri)?.document;
    if (document === undefined) return null;
    return linksOf(document, around(world)).map(({ span }) => documentLinkOf(document, span));
  }),
  on(DocumentLinkResolveRequest.type, resolveLink),
  on(ReferencesRequest.type, (world, params) => {
    const at = place(world, params);
    if (at === null) return null;
    const { includeDeclaration } = params.context;
    return referencesAt(at.document, at.offset, around(world), openDocuments(world), {
      includeDeclaration,
      limit: MOST,
    }).map((found) => locationOf(world, found));
  }),
  on(DocumentHighlightRequest.type, (world, params) => {
    const at = place(world, params);
    return at && highlightsAt(at.document, at.offset).map((span) => highlightOf(at.document, span));
  }),
  on(CallHierarchyPrepareRequest.type, (world, params) => {
    const at = place(world, params);
    const text = at && chainAt(at.document, at.offset, around(world));
    return text && [chainItemOf(world, text)];
  }),
  on(CallHierarchyIncomingCallsRequest.type, (world, { item }) =>
    citersOf(chainData(item), around(world), MOST).map((link) => incomingOf(world, link)),
  ),
  on(CallHierarchyOutgoingCallsRequest.type, async (world, { item }) => {
    const data = chainData(item);
    const document = await world.documents.of(data.file);
    return document && citedBy(document, data, around(world)).map((link) => outgoingOf(world, link));
  }),
  on(WorkspaceSymbolRequest.type, async (world, { query }) => {
    const { language, navigates: withKnown } = world;
    if (withKnown) await world.known.loadTitles(language);
    const options = { language, withKnown, limit: MOST_SYMBOLS };
    return searchSymbols(query, around(world), options).map((symbol) => foundSymbolOf(world, symbol));
  }),
  on(PrepareRenameRequest.type, prepareRename),
  on(RenameRequest.type, rename),
  on(
    new RequestType<own.CitationMapParams, own.CitationMapResult | null, void>(own.CITATION_MAP),
    answerCitationMap,
  ),
  on(
    new RequestType<own.MoveParagraphParams, own.PressKeyResult | null, void>(own.MOVE_PARAGRAPH),
    (world, { uri, position, to }) => {
      const { document, config } = world.texts.get(uri) ?? {};
      if (document === undefined) return null;
      const offset = document.offsetAt(position);
      const move = moveParagraph(
        document,
        offset,
        to === 'up' ? -1 : 1,
        (house) => houseOf(house, config ?? {}).conventions,
      );
      return move && keyResultOf(document, move);
    },
  ),
];

/** By method. */
export const NAVIGATION: ReadonlyMap<string, Handler> = new Map(
  [...HANDLERS, ...CITING].map((handler) => [handler.method, handler]),
);

/** An open text, and where in it. */
function place(
  { texts }: World,
  { textDocument, position }: TextDocumentPositionParams,
): { readonly document: Document; readonly offset: number } | null {
  const document = texts.get(textDocument.uri)?.document;
  return document === undefined ? null : { document, offset: document.offsetAt(position) };
}

/** What a citation or reference leads to; in an amendment document, what a clause speaks of. */
async function linksFrom(
  world: World,
  { document, offset }: NonNullable<ReturnType<typeof place>>,
): Promise<LocationLink[] | null> {
  if (world.texts.get(document.uri)?.amends) {
    const { placesInDraft } = await import('../amending/index.ts');
    const links = await placesInDraft(world, document, offset);
    if (links.length > 0) return links;
  }
  return definitionLinks(world, document, offset);
}

async function definitionLinks(
  world: World,
  document: Document,
  offset: number,
): Promise<LocationLink[] | null> {
  const definition = definitionAt(document, offset, around(world));
  if (definition === null) return null;
  const { origin, here, entries, name } = definition;
  const links = here.map((spot) => linkTo(world, document, origin, document, spot));
  const isWhole = name.paragraph === null && name.annex === null;
  for (const entry of entries) {
    const { file } = entry;
    // The index knows where a text begins: its file is read for a part of it alone.
    const target = isWhole ? world.documents.openAt(file) : await world.documents.of(file);
    if (target !== null) links.push(linkTo(world, document, origin, target, spotIn(target, entry, name)));
    else if (isWhole) links.push(linkToHead(world, document, origin, entry));
  }
  return links;
}

async function resolveLink(world: World, link: DocumentLink): Promise<DocumentLink> {
  const { uri, at } = link.data as { uri: string; at: DocumentLink['range']['start'] };
  const document = world.texts.get(uri)?.document;
  if (document === undefined) return link;
  const offset = document.offsetAt(at);
  const [target] = (await definitionLinks(world, document, offset)) ?? [];
  if (target !== undefined)
    return {
      ...link,
      target: addressOfPlace(plainLocationOf(target)),
      tooltip: say(world, t`Go to the cited text`),
    };
  const address = linksOf(document, around(world)).find(({ span }) => span.start === offset)?.address;
  if (!address) return link;
  return { ...link, target: address, tooltip: say(world, t`Open the official text in the browser`) };
}

function chainData({ data }: CallHierarchyItem): ChainData {
  return data as ChainData;
}
