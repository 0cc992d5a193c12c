import {
  type DidChangeWorkspaceFoldersParams,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_TYPES } from '../core/index.ts';
import { FIX_ALL, REFACTOR_KINDS } from './action-kinds.ts';
import type { Connection } from './connection.ts';
import { HANDLERS } from './handlers.ts';
import { COMPLETION_TRIGGERS, FORMATTING_TRIGGERS } from './late.ts';
import * as own from './requests.ts';
import { type Machine, Session } from './session.ts';

/** Serves one client on `connection`. */
export function serve(connection: Connection, machine: Machine): void {
  connection.onRequest('initialize', (params: InitializeParams) => {
    connection.endWith(params.processId);
    const session = new Session(connection, machine, params);
    listen(connection, session, params);
    return initializeResult(machine.version);
  });
  connection.listen();
}

function initializeResult(version: string): InitializeResult {
  return {
    serverInfo: { name: 'Chapeau', version },
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true },
      documentSymbolProvider: true,
      definitionProvider: true,
      hoverProvider: true,
      documentLinkProvider: { resolveProvider: true },
      referencesProvider: true,
      documentHighlightProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: FORMATTING_TRIGGERS,
      callHierarchyProvider: true,
      workspaceSymbolProvider: true,
      renameProvider: { prepareProvider: true },
      codeLensProvider: { resolveProvider: true },
      inlayHintProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
        full: { delta: true },
        range: true,
      },
      codeActionProvider: {
        codeActionKinds: ['quickfix', ...REFACTOR_KINDS, FIX_ALL],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: [own.CHECK_WORKSPACE, own.EDIT_CONFIG] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** What a client watches for, as `WatchKind` numbers it. */
const CREATED_OR_DELETED = 5;

function listen(connection: Connection, session: Session, { capabilities }: InitializeParams): void {
  for (const { method, answer } of HANDLERS) {
    connection.onRequest(method, (params: unknown, token) =>
      session.guarded(method, () => answer(session.world, params, token)),
    );
  }
  const notifications: Readonly<Record<string, (params: never) => void>> = session.notifications;
  for (const [method, take] of Object.entries(notifications)) {
    connection.onNotification(method, async (params: unknown) => {
      await session.guarded(method, () => take(params as never));
    });
  }

  connection.onNotification(
    'workspace/didChangeWorkspaceFolders',
    ({ event: { added, removed } }: DidChangeWorkspaceFoldersParams) =>
      session.foldersChanged(added, removed),
  );
  connection.onNotification('initialized', () => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.register('workspace/didChangeConfiguration', { section: 'chapeau' });
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.register('workspace/didChangeWatchedFiles', {
        watchers: [
          // A configuration may extend files of any name.
          { globPattern: '**/*.json' },
          { globPattern: '**/*.{resolution,md,txt,xml}' },
          // Of folders that come or go, nothing more is told.
          { globPattern: '**/*', kind: CREATED_OR_DELETED },
        ],
      });
    session.start();
  });
}
