import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { LibraryFolder } from './open.ts';

/** Milliseconds after which a server that has nothing to do is at rest. */
const REST = 15_000;

/** Megabytes that a server with the library read and the texts open holds over one that has neither. */
export async function residentGrowth(texts: LibraryFolder, opened: readonly object[]): Promise<number> {
  const idle = await residentOf([], []);
  const busy = await residentOf([pathToFileURL(texts.folder).href], opened);
  return busy - idle;
}

async function residentOf(folders: readonly string[], opened: readonly object[]): Promise<number> {
  const child = spawn(process.execPath, [path.resolve('dist/server/server.node.cjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, CHAPEAU_CACHE: 'off' },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  const ended = new Promise<void>((resolve) => {
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      if (value.kind === 'end') resolve();
    });
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { window: { workDoneProgress: true } },
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});
  for (const params of opened) await connection.sendNotification('textDocument/didOpen', params);
  if (folders.length > 0) await ended;
  await new Promise((resolve) => setTimeout(resolve, REST));
  const resident = residentMegabytes(child);
  connection.dispose();
  child.kill();
  return resident;
}

function residentMegabytes({ pid }: ChildProcess): number {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
