import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { nodeHost } from './host/node.ts';
import { dataIn } from './known.node.ts';
import { phrasesIn } from './phrases.node.ts';
import { Connection, type Life } from './protocol/connection.ts';
import type { LocalFiles } from './protocol/files.ts';
import { serve } from './protocol/server.ts';

/** The entry of the language server on Node. */

const HELP = `chapeau-language-server: the language server for resolutions

usage: chapeau-language-server --stdio      speaks on standard input and output, as editors expect
       chapeau-language-server --node-ipc   speaks to a parent process on Node
       chapeau-language-server --version | --help
`;

const files: LocalFiles = {
  host: nodeHost(),
  pathOf: (uri) => (uri.startsWith('file:') ? fileURLToPath(uri) : null),
  uriOf: (path) => pathToFileURL(path).href,
};

/** The pages lie beside the bundles; they need no network. */
const pageOf = (code: string): string =>
  pathToFileURL(join(__dirname, '../../docs/rules', `${code}.md`)).href;

/** How often it is looked whether the client is alive. */
const LOOK_EVERY = 3000;

const life: Life = {
  exit: (code) => process.exit(code),
  watch: (processId, gone) => {
    setInterval(() => {
      try {
        process.kill(processId, 0);
      } catch {
        gone();
      }
    }, LOOK_EVERY);
  },
};

function connect(): Connection {
  if (args.includes('--node-ipc'))
    return new Connection(new IPCMessageReader(process), new IPCMessageWriter(process), life);
  // Standard output belongs to the protocol.
  globalThis.console = new console.Console(process.stderr);
  const reader = new StreamMessageReader(process.stdin);
  const connection = new Connection(reader, new StreamMessageWriter(process.stdout), life);
  process.stdin.on('end', () => connection.end());
  process.stdin.on('close', () => connection.end());
  return connection;
}

const args = process.argv.slice(2);
const version: string = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')).version;

if (args.includes('--help')) process.stdout.write(HELP);
else if (args.includes('--version')) process.stdout.write(`${version}\n`);
else if (args.includes('--stdio') || args.includes('--node-ipc'))
  serve(connect(), {
    version,
    files,
    phrases: phrasesIn,
    pageOf,
    data: dataIn,
    library: async (cache) => (await import('./library.node.ts')).libraryMachine(cache),
  });
else {
  process.stderr.write('chapeau-language-server: say how to talk to it: --stdio (--help tells more)\n');
  process.exitCode = 2;
}
