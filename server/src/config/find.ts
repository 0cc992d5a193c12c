import { decode } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import { ancestorsOf, joined, parentOf, resolved } from '../host/paths.ts';
import { CONFIG_NAME, type Config, DEFAULT_CONFIG, type Known, merge } from './config.ts';
import type { ReadConfig } from './read.ts';

/** The configuration file that governs `path`: in its own folder or the nearest above; `null` for none. */
export async function findConfig(host: Host, path: string): Promise<string | null> {
  for (const folder of ancestorsOf(path)) {
    const candidate = joined(folder, CONFIG_NAME);
    if ((await host.stat(candidate))?.kind === 'file') return candidate;
  }
  return null;
}

export interface LoadedConfig extends Omit<ReadConfig, 'bases'> {
  /** Paths of all files that were read or should have been, its own first. */
  readonly files: readonly string[];
}

/**
 * Reads the configuration file at `path` and what it extends. Never rejects: what is wrong is among the problems.
 */
export async function loadConfig(host: Host, path: string, known: Known): Promise<LoadedConfig> {
  const files: string[] = [];
  const problems: string[] = [];
  const stated = await load([path]);
  return { config: merge(DEFAULT_CONFIG, stated), stated, problems, files: [...new Set(files)] };

  /** What the last of `chain` states, over all that it extends; each file before it extends the next. */
  async function load(chain: readonly string[]): Promise<Partial<Config>> {
    const own = chain.at(-1)!;
    files.push(own);
    const { bases, ...read } = await readAt(host, own, known);
    problems.push(...read.problems);
    let stated: Partial<Config> = {};
    for (const base of bases) stated = merge(stated, await loadBase(chain, base));
    return merge(stated, read.stated);
  }

  async function loadBase(chain: readonly string[], base: string): Promise<Partial<Config>> {
    if (known.profiles.includes(base)) return { profile: base };
    const own = chain.at(-1)!;
    const target = resolved(parentOf(own) ?? '', base);
    if (!chain.includes(target)) return load([...chain, target]);
    problems.push(
      `${own}: extends: ${target === own ? `“${base}” is this file itself` : `“${base}” extends this file in its turn`}`,
    );
    return {};
  }
}

async function readAt(host: Host, path: string, known: Known): Promise<ReadConfig> {
  const { broken, readConfig } = await import('./read.ts');
  try {
    const decoded = decode(await host.read(path));
    return 'text' in decoded ? readConfig(decoded.text, path, known) : broken(`${path}: ${decoded.failure}`);
  } catch (error) {
    return broken(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
