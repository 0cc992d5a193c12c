import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
  type TextDocumentsConfiguration,
} from 'vscode-languageserver/node';

/** Serves one client: keeps its texts in step, and publishes an empty list for each change. */
export function serveEmpty<T extends { readonly uri: string; readonly version: number }>(
  configuration: TextDocumentsConfiguration<T>,
): void {
  const connection = createConnection(ProposedFeatures.all);
  const documents = new TextDocuments(configuration);
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    void connection.sendDiagnostics({ uri, version, diagnostics: [] });
  });
  documents.listen(connection);
  connection.listen();
}
