import {
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  type Range,
  RequestType,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { beginsAsResolution, foldsOf, selectionAt, tokensOf } from '../core/index.ts';
import { flatSymbolsOf, foldOf, protocolSymbolsOf, selectionOf } from './convert.ts';
import { type Handler, on } from './handler.ts';
import { LATE } from './late.ts';
import { readMarkedUp } from './marked-up.ts';
import { isAmending } from './recognised.ts';
import * as own from './requests.ts';
import { encodeTokens } from './semantic-tokens.ts';
import type { World } from './world.ts';

/** Everything that a client may ask for, a line each. */
export const HANDLERS: readonly Handler[] = [
  on(DocumentSymbolRequest.type, async (world, { textDocument }) => {
    const text = world.texts.get(textDocument.uri);
    if (text === undefined) return null;
    const amends = await isAmending(text);
    const { document } = text;
    const isNested = world.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    const symbols = amends
      ? (await import('./amending/index.ts')).symbolsIn(document)
      : protocolSymbolsOf(document);
    return isNested ? symbols : flatSymbolsOf(document, symbols);
  }),
  on(FoldingRangeRequest.type, (world, { textDocument }) => {
    const document = world.texts.get(textDocument.uri)?.document;
    if (document === undefined) return null;
    return foldsOf(document).flatMap((span) => foldOf(document, span) ?? []);
  }),
  on(SelectionRangeRequest.type, (world, { textDocument, positions }) => {
    const document = world.texts.get(textDocument.uri)?.document;
    if (document === undefined) return null;
    return positions.map((at) => selectionOf(document, selectionAt(document, document.offsetAt(at))));
  }),
  on(SemanticTokensRequest.type, async (world, { textDocument: { uri } }) => {
    const data = await tokenData(world, uri);
    return data && { ...world.tokens.next(uri, data), data };
  }),
  on(SemanticTokensDeltaRequest.type, async (world, { textDocument: { uri }, previousResultId }) => {
    const data = await tokenData(world, uri);
    return data && world.tokens.next(uri, data, previousResultId);
  }),
  on(SemanticTokensRangeRequest.type, async (world, { textDocument: { uri }, range }) => {
    const data = await tokenData(world, uri, range);
    return data && { data };
  }),
  on(ExecuteCommandRequest.type, async (world, { command, workDoneToken, arguments: args = [] }, token) => {
    if (command === own.CHECK_WORKSPACE)
      return (await import('./check-workspace.ts')).checkWorkspace(world, token, workDoneToken);
    if (command !== own.EDIT_CONFIG) return null;
    return (await import('./edit-config.ts')).editConfig(world, args[0], args[1]);
  }),
  on(new RequestType<own.RecogniseParams, boolean | null, void>(own.RECOGNISE), (_, { text }) =>
    beginsAsResolution(text),
  ),
  on(
    new RequestType<own.ReadMarkedUpParams, own.ReadMarkedUpResult | null, void>(own.READ_MARKED_UP),
    readMarkedUp,
  ),
  ...LATE,
];

async function tokenData(world: World, uri: string, range?: Range): Promise<number[] | null> {
  const text = world.texts.get(uri);
  if (text === undefined) return null;
  const colours = (await isAmending(text)) ? (await import('./amending/index.ts')).coloursIn : tokensOf;
  return encodeTokens(colours(text.document, range?.start.line, range?.end.line));
}
