// A folder with files that a server has open, as an editor's workspace.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Client, type ClientOptions, withClient } from './client.ts';

export interface Desk {
  readonly client: Client;
  uriOf(name: string): string;
  /** Writes a file and tells the server. */
  write(name: string, text: string): Promise<void>;
  /** Deletes a file and tells the server. */
  remove(name: string): Promise<void>;
  /** Asks until the answer is as wanted: the library is read when the first texts have been checked. */
  eventually<T>(method: string, params: object, isWanted: (answer: T) => boolean): Promise<T>;
}

const CREATED_OR_CHANGED = 2;
const DELETED = 3;
/** Milliseconds between two questions. */
const PAUSE = 25;
const QUESTIONS = 200;

export async function atDesk(
  files: Readonly<Record<string, string>>,
  use: (desk: Desk) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-desk-'));
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  for (const [name, text] of Object.entries(files)) put(name, text);
  const deskOf = (client: Client): Desk => {
    const tell = (name: string, type: number) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
    return {
      client,
      uriOf,
      async write(name, text) {
        put(name, text);
        await tell(name, CREATED_OR_CHANGED);
      },
      async remove(name) {
        rmSync(join(folder, name));
        await tell(name, DELETED);
      },
      async eventually<T>(method: string, params: object, isWanted: (answer: T) => boolean) {
        for (let asked = 1; ; asked++) {
          const answer = await client.request<T>(method, params);
          if (isWanted(answer)) return answer;
          if (asked === QUESTIONS)
            throw new Error(`${method}: ${JSON.stringify(answer)}\n${client.log.join('\n')}`);
          await new Promise((wake) => setTimeout(wake, PAUSE));
        }
      },
    };
  };
  try {
    await withClient({ ...options, folders: [uriOf('')] }, (client) => use(deskOf(client)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
