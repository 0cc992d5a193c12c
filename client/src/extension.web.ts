import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activateWith } from './activate.ts';

/** The entry where extensions run in a browser: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server/server.web.js').toString(true);
  let worker: Worker | null = null;
  // The extension host's workers are not what the client library takes for one, so it gets their two ends.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(script, { name: 'Chapeau' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateWith(
    context,
    ({ initializationOptions, ...options }) =>
      new LanguageClient('chapeau', 'Chapeau', server, {
        ...options,
        initializationOptions: () => ({ ...initializationOptions(), script }),
      }),
  );
}
