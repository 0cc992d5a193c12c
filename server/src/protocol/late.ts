import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { Handler } from './handler.ts';
import {
  AMENDABLE,
  AMENDMENT_CONFLICTS,
  APPLY_AMENDMENTS,
  CITATION_MAP,
  CITED_TEXT,
  COMPARABLE,
  COMPARE,
  DRAFT_TREE,
  DRAG_TO,
  FIGURES,
  INSERT,
  INSERT_FRAMES,
  MOVE_PARAGRAPH,
  NEGOTIATE,
  NEGOTIATED_TEXT,
  NEGOTIATION,
  NEW_TEXT,
  NEW_TEXT_CHOICES,
  NEW_VERSION,
  ORDER_AMENDMENTS,
  PRESS_KEY,
  PREVIEW,
  RESTRUCTURE,
  WRITE_AMENDMENTS,
} from './requests.ts';

/** What is read when the first of its requests is asked, since no first diagnostics need it. */
interface Chunk {
  readonly load: () => Promise<ReadonlyMap<string, Handler>>;
  readonly methods: readonly string[];
}

const CODE_ACTIONS: Chunk = {
  load: async () => (await import('./code-actions.ts')).ACTIONS,
  methods: [CodeActionRequest.method, CodeActionResolveRequest.method],
};

const NAVIGATION: Chunk = {
  load: async () => (await import('./navigation/index.ts')).NAVIGATION,
  methods: [
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
    MOVE_PARAGRAPH,
    CITATION_MAP,
    CITED_TEXT,
  ],
};

const KEYS: Chunk = {
  load: async () => (await import('./keys/index.ts')).KEYS,
  methods: [PRESS_KEY],
};

const DRAFTING: Chunk = {
  load: async () => (await import('./drafting/index.ts')).DRAFTING,
  methods: [CompletionRequest.method, CompletionResolveRequest.method],
};

const READING: Chunk = {
  load: async () => (await import('./reading/index.ts')).READING,
  methods: [InlayHintRequest.method, CodeLensRequest.method, CodeLensResolveRequest.method, FIGURES],
};

const PRINTED: Chunk = {
  load: async () => (await import('./preview/index.ts')).PRINTED,
  methods: [PREVIEW],
};

const FORMATTING: Chunk = {
  load: async () => (await import('./formatting/index.ts')).FORMATTING,
  methods: [
    DocumentFormattingRequest.method,
    DocumentRangeFormattingRequest.method,
    DocumentOnTypeFormattingRequest.method,
  ],
};

/** What ends a paragraph: then an editor may have it tidied. */
export const FORMATTING_TRIGGERS = {
  firstTriggerCharacter: '\n',
  moreTriggerCharacter: [';', '.', '؛', '；', '。'],
};

const RESTRUCTURING: Chunk = {
  load: async () => (await import('./restructuring/index.ts')).RESTRUCTURING,
  methods: [RESTRUCTURE, DRAG_TO, DRAFT_TREE],
};

const NEGOTIATING: Chunk = {
  load: async () => (await import('./negotiating/index.ts')).NEGOTIATING,
  methods: [NEGOTIATION, NEGOTIATE, NEGOTIATED_TEXT],
};

const FRAMING: Chunk = {
  load: async () => (await import('./framing/index.ts')).FRAMING,
  methods: [INSERT_FRAMES, NEW_VERSION],
};

const NEW_TEXTS: Chunk = {
  load: async () => (await import('./new-texts/index.ts')).NEW_TEXTS,
  methods: [NEW_TEXT_CHOICES, NEW_TEXT, INSERT],
};

const COMPARING: Chunk = {
  load: async () => (await import('./comparing/index.ts')).COMPARING,
  methods: [COMPARE, COMPARABLE],
};

const AMENDING: Chunk = {
  load: async () => (await import('./amending/index.ts')).AMENDING,
  methods: [WRITE_AMENDMENTS, AMENDABLE, APPLY_AMENDMENTS, AMENDMENT_CONFLICTS, ORDER_AMENDMENTS],
};

/** Characters after which an editor asks for completions at once, besides those of words. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '/', '(', '第'];

const CHUNKS: readonly Chunk[] = [
  CODE_ACTIONS,
  NAVIGATION,
  KEYS,
  DRAFTING,
  READING,
  PRINTED,
  FORMATTING,
  RESTRUCTURING,
  NEGOTIATING,
  NEW_TEXTS,
  FRAMING,
  COMPARING,
  AMENDING,
];

export const LATE: readonly Handler[] = CHUNKS.flatMap(({ load, methods }) =>
  methods.map((method) => ({
    method,
    async answer(world, params, token) {
      return (await load()).get(method)?.answer(world, params, token) ?? null;
    },
  })),
);
