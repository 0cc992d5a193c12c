import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { Handler } from './handler.ts';
import { CITATION_MAP, CITED_TEXT, MOVE_PARAGRAPH } from './requests.ts';

/** What `navigation/` answers: it is read when the first of these is asked, since no first diagnostics need it. */
const METHODS: readonly string[] = [
  DefinitionRequest.method,
  HoverRequest.method,
  DocumentLinkRequest.method,
  DocumentLinkResolveRequest.method,
  ReferencesRequest.method,
  DocumentHighlightRequest.method,
  CallHierarchyPrepareRequest.method,
  CallHierarchyIncomingCallsRequest.method,
  CallHierarchyOutgoingCallsRequest.method,
  WorkspaceSymbolRequest.method,
  PrepareRenameRequest.method,
  RenameRequest.method,
  CodeLensRequest.method,
  CodeLensResolveRequest.method,
  MOVE_PARAGRAPH,
  CITATION_MAP,
  CompletionRequest.method,
  CITED_TEXT,
];

/** Characters after which an editor asks for completions at once, besides those of words. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '/', '(', '第'];

export const LATE: readonly Handler[] = METHODS.map((method) => ({
  method,
  async answer(world, params, token) {
    const { NAVIGATION } = await import('./navigation/index.ts');
    return NAVIGATION.get(method)?.answer(world, params, token) ?? null;
  },
}));
