import { join, relative, resolve, sep } from 'node:path';
import { mayHoldResolution } from '../host/endings.ts';
import { Refusal, type Shell } from './shell.ts';

/** A file that a PATH names. */
export interface Input {
  /** As messages name it. */
  readonly path: string;
  readonly absolute: string;
  /** True for files that were named one by one or by a glob: these are read whatever they look like. */
  readonly isNamed: boolean;
  readonly isStandardInput: boolean;
  readonly read: () => Promise<Uint8Array>;
}

const STANDARD_INPUT = '-';

/**
 * The files that `paths` name, each once: a file, a folder (every file in it that may hold a resolution),
 * a glob, or `-` for standard input, called `stdinPath`.
 */
export async function inputsOf(
  shell: Shell,
  paths: readonly string[],
  stdinPath: string | null,
): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    for await (const input of inputsAt(shell, path, stdinPath)) {
      if (!inputs.has(input.absolute) || input.isNamed) inputs.set(input.absolute, input);
    }
  }
  return [...inputs.values()];
}

async function* inputsAt(shell: Shell, path: string, stdinPath: string | null): AsyncGenerator<Input> {
  if (path === STANDARD_INPUT) {
    yield { ...fileInput(shell, stdinPath ?? '<stdin>', true), isStandardInput: true, read: shell.stdin };
    return;
  }
  const stat = await shell.host.stat(resolve(shell.cwd, path));
  if (stat?.kind === 'file') yield fileInput(shell, path, true);
  else if (stat) yield* folderInputs(shell, path);
  else if (/[*?[\]{}]/.test(path)) yield* globInputs(shell, path);
  else throw new Refusal(`${path}: no such file or folder`);
}

async function* folderInputs(shell: Shell, folder: string): AsyncGenerator<Input> {
  const root = resolve(shell.cwd, folder);
  let found = false;
  for await (const absolute of shell.host.list(root)) {
    if (!mayHoldResolution(absolute)) continue;
    found = true;
    yield fileInput(shell, join(folder, relative(root, absolute)), false);
  }
  if (!found) throw new Refusal(`${folder}: the folder holds no resolution (.resolution, .md, .txt or .xml)`);
}

async function* globInputs(shell: Shell, pattern: string): AsyncGenerator<Input> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob } = picomatch.scan(pattern);
  const root = resolve(shell.cwd, base);
  const matches = picomatch(glob);
  let found = false;
  if ((await shell.host.stat(root))?.kind === 'folder') {
    for await (const absolute of shell.host.list(root)) {
      const name = relative(root, absolute);
      if (!matches(name.replaceAll(sep, '/'))) continue;
      found = true;
      yield fileInput(shell, join(base, name), true);
    }
  }
  if (!found) throw new Refusal(`${pattern}: no file matches`);
}

function fileInput(shell: Shell, path: string, isNamed: boolean): Input {
  const absolute = resolve(shell.cwd, path);
  return { path, absolute, isNamed, isStandardInput: false, read: () => shell.host.read(absolute) };
}
