import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './cli/main.ts';
import type { Output } from './cli/shell.ts';
import { nodeHost } from './host/node.ts';
import { dataIn } from './known.node.ts';
import { phrasesIn } from './phrases.node.ts';

/** The entry of the command line on Node. */

// A reader that goes away early (`chapeau … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

main(process.argv.slice(2), {
  host: nodeHost(),
  cwd: process.cwd(),
  env: process.env,
  out: output(() => process.stdout),
  err: output(() => process.stderr),
  stdin: readStandardInput,
  phrases: phrasesIn,
  data: dataIn,
  library: async () => (await import('./library.node.ts')).libraryMachine(),
  version: () => JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')).version,
}).then((status) => {
  process.exitCode = status;
});

/** The stream is opened when first used: that takes Node a while. */
function output(stream: () => NodeJS.WriteStream): Output {
  return {
    write: (text) => stream().write(text),
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
