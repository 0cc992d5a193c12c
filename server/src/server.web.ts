import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { InitializationOptions } from './protocol/requests.ts';
import { serve } from './protocol/server.ts';

/** The entry of the language server in a browser's worker: its files are the client's. */

const worker = self as unknown as DedicatedWorkerGlobalScope & { chapeauScript?: string | undefined };
// The client's first message says where the script is: a worker that VS Code starts is a blob.
worker.addEventListener(
  'message',
  ({ data }) => {
    const options: InitializationOptions | undefined = data.params?.initializationOptions;
    worker.chapeauScript = options?.script;
  },
  { once: true },
);
const reader = new BrowserMessageReader(worker);
const writer = new BrowserMessageWriter(worker);
serve(createConnection(ProposedFeatures.all, reader, writer), {
  version: 'web',
  files: null,
  phrases: null,
  pageOf: null,
});
