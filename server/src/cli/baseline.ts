import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { decode, encode } from '../host/decode.ts';
import type { Diagnostic } from './diagnostics.ts';
import { Refusal, type Shell } from './shell.ts';

/** The file: fingerprints of the findings to pass over, by the path of their text seen from the baseline. */
interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** The baseline in `file`, as a run compares with it. */
export class KnownFindings {
  /** Findings of the baseline in the texts that were compared which are no longer found. */
  gone = 0;
  private readonly shell: Shell;
  private readonly file: string;
  private readonly known: Baseline['files'];

  private constructor(shell: Shell, file: string, known: Baseline['files']) {
    this.shell = shell;
    this.file = file;
    this.known = known;
  }

  static async read(shell: Shell, file: string): Promise<KnownFindings> {
    return new KnownFindings(shell, file, await readBaseline(shell, file));
  }

  /** Of all that is found in the text at `path`, what the baseline does not hold. */
  newAmong(path: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
    const left = new Set(this.known[nameIn(this.shell, this.file, path)]);
    const fresh = diagnostics.filter(({ fingerprint }) => !left.delete(fingerprint));
    this.gone += left.size;
    return fresh;
  }
}

export async function writeBaseline(
  shell: Shell,
  file: string,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const files: Record<string, string[]> = {};
  for (const { file: path, fingerprint } of diagnostics) {
    const name = nameIn(shell, file, path);
    files[name] ??= [];
    files[name].push(fingerprint);
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const baseline: Baseline = { version: 1, files: sorted };
  try {
    await shell.host.write(resolve(shell.cwd, file), encode(`${JSON.stringify(baseline, null, 2)}\n`, false));
  } catch (error) {
    throw new Refusal(
      `${file}: the baseline cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function readBaseline(shell: Shell, file: string): Promise<Baseline['files']> {
  let bytes: Uint8Array;
  try {
    bytes = await shell.host.read(resolve(shell.cwd, file));
  } catch (error) {
    throw new Refusal(
      `${file}: the baseline cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  const decoded = decode(bytes);
  const baseline = 'text' in decoded ? parsed(decoded.text) : null;
  if (!isBaseline(baseline)) throw new Refusal(`${file}: this is no baseline that --write-baseline made`);
  return baseline.files;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isBaseline(value: unknown): value is Baseline {
  const { version, files } = (value ?? {}) as Partial<Baseline>;
  return version === 1 && typeof files === 'object' && Object.values(files ?? {}).every(Array.isArray);
}

/** The path of a text as seen from the baseline's folder, with forward slashes on every system. */
function nameIn(shell: Shell, baseline: string, path: string): string {
  const absolute = resolve(shell.cwd, path);
  const name = relative(dirname(resolve(shell.cwd, baseline)), absolute);
  return (isAbsolute(name) ? absolute : name).replaceAll('\\', '/');
}
