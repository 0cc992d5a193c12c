import { encode } from '../host/decode.ts';
import type { Shell } from './shell.ts';
import type { Text } from './texts.ts';

/** Writes `text` where another was read from, in its encoding; resolves to why it could not, `null` when it did. */
export async function writeBack(shell: Shell, from: Text, text: string): Promise<string | null> {
  return (await obstacleTo(shell, from)) ?? (await write(shell, from, text));
}

/** Why nothing can go back to where the text came from; `null` when it can. */
async function obstacleTo(shell: Shell, { input, opened }: Text): Promise<string | null> {
  if (opened.encoding !== 'utf-8') return `only UTF-8 is written, and the file is in ${opened.encoding}`;
  const stat = await shell.host.stat(input.absolute);
  return stat?.writable ? null : 'the file is read-only';
}

async function write(shell: Shell, { input, opened }: Text, text: string): Promise<string | null> {
  try {
    await shell.host.write(input.absolute, encode(text, opened.bom));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The difference between two states of a file, as patches have it. */
export async function diffOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = path.replaceAll('\\', '/');
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options);
}
