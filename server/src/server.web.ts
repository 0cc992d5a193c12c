import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-jsonrpc/browser';
import { Connection } from './protocol/connection.ts';
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

/** The data files lie beside the scripts, in the extension's own folder. */
async function readData(name: string): Promise<Uint8Array> {
  const { body } = await fetch(new URL(`../../data/${name}`, worker.chapeauScript ?? self.location.href));
  if (body === null) throw new Error(`${name} is empty`);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

serve(new Connection(reader, writer, null), {
  version: 'web',
  files: null,
  phrases: null,
  pageOf: null,
  data: readData,
  library: async () => ({ indexer: null, cache: null, rest: null }),
});
