import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './protocol/server.ts';

/** The entry of the language server in a browser's worker: its files are the client's. */

const worker = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(worker);
const writer = new BrowserMessageWriter(worker);
serve(createConnection(ProposedFeatures.all, reader, writer), {
  version: 'web',
  files: null,
  phrases: null,
  pageOf: null,
});
