import { decode } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import { ancestorsOf, joined } from '../host/paths.ts';
import { CONFIG_NAME, type Known } from './config.ts';
import type { ReadConfig } from './read.ts';

/** The configuration file that governs `path`: in its own folder or the nearest above; `null` for none. */
export async function findConfig(host: Host, path: string): Promise<string | null> {
  for (const folder of ancestorsOf(path)) {
    const candidate = joined(folder, CONFIG_NAME);
    if ((await host.stat(candidate))?.kind === 'file') return candidate;
  }
  return null;
}

/** Reads the configuration file at `path`. Never rejects: what is wrong is among the problems. */
export async function loadConfig(host: Host, path: string, known: Known): Promise<ReadConfig> {
  const { broken, readConfig } = await import('./read.ts');
  try {
    const decoded = decode(await host.read(path));
    return 'text' in decoded ? readConfig(decoded.text, path, known) : broken(`${path}: ${decoded.failure}`);
  } catch (error) {
    return broken(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
