import { type Document, type Finding, fixed } from '../core/index.ts';
import { encode } from '../host/decode.ts';
import type { Shell } from './shell.ts';
import type { Text } from './texts.ts';

export interface Repaired {
  /** The text as it is after the fixes, or as it was when they could not be written. */
  readonly document: Document;
  /** False when there are fixes that could not be written. */
  readonly isWritten: boolean;
}

/** A function that mends a text and writes it back, or with `isDryRun` prints the difference. */
export function repairer(shell: Shell, isDryRun: boolean) {
  return async (text: Text, findingsIn: (document: Document) => readonly Finding[]): Promise<Repaired> => {
    const { document, input, opened } = text;
    const mended = opened.paragraphAt === null ? fixed(document, findingsIn) : document;
    const before = document.text();
    const after = mended.text();
    if (after === before) return { document, isWritten: true };
    if (isDryRun) {
      shell.out.write(await diffOf(input.path, before, after));
      return { document: mended, isWritten: true };
    }
    const obstacle = (await obstacleTo(shell, text)) ?? (await write(shell, text, after));
    if (obstacle === null) return { document: mended, isWritten: true };
    shell.err.write(`chapeau: ${input.path}: not fixed: ${obstacle}\n`);
    return { document, isWritten: false };
  };
}

/** Why fixes cannot go back to where the text came from; `null` when they can. */
async function obstacleTo(shell: Shell, { input, opened }: Text): Promise<string | null> {
  if (input.isStandardInput) return 'standard input cannot be written; --dry-run shows the changes';
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

async function diffOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = path.replaceAll('\\', '/');
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options);
}
