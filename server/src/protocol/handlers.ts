import {
  CodeActionRequest,
  CodeActionResolveRequest,
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
import { checkWorkspace } from './check-workspace.ts';
import { codeActionsAt, resolveCodeAction } from './code-actions.ts';
import { flatSymbolsOf, foldOf, protocolSymbolsOf, selectionOf } from './convert.ts';
import { editConfig } from './edit-config.ts';
import { type Handler, on } from './handler.ts';
import { LATE } from './late.ts';
import { readMarkedUp } from './marked-up.ts';
import * as own from './requests.ts';
import { encodeTokens } from './semantic-tokens.ts';
import type { World } from './world.ts';

/** Everything that a client may ask for, a line each. */
export const HANDLERS: readonly Handler[] = [
  on(DocumentSymbolRequest.type, (world, { textDocument }) => {
    const document = world.texts.get(textDocument.uri)?.document;
    if (document === undefined) return null;
    const isNested = world.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    const symbols = protocolSymbolsOf(document);
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
  on(SemanticTokensRequest.type, (world, { textDocument: { uri } }) => {
    const data = tokenData(world, uri);
    return data && { ...world.tokens.next(uri, data), data };
  }),
  on(SemanticTokensDeltaRequest.type, (world, { textDocument: { uri }, previousResultId }) => {
    const data = tokenData(world, uri);
    return data && world.tokens.next(uri, data, previousResultId);
  }),
  on(SemanticTokensRangeRequest.type, (world, { textDocument: { uri }, range }) => {
    const data = tokenData(world, uri, range);
    return data && { data };
  }),
  on(CodeActionRequest.type, codeActionsAt),
  on(CodeActionResolveRequest.type, resolveCodeAction),
  on(ExecuteCommandRequest.type, (world, { command, workDoneToken, arguments: args = [] }, token) => {
    if (command === own.CHECK_WORKSPACE) return checkWorkspace(world, token, workDoneToken);
    return command === own.EDIT_CONFIG ? editConfig(world, args[0], args[1]) : null;
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

function tokenData(world: World, uri: string, range?: Range): number[] | null {
  const document = world.texts.get(uri)?.document;
  return document === undefined ? null : encodeTokens(tokensOf(document, range?.start.line, range?.end.line));
}
