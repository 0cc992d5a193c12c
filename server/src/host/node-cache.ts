import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { CacheStore } from './cache.ts';

/** So many files are kept, the newest. */
const MOST_FILES = 8;
/** Milliseconds after which a file that was never finished is taken away. */
const ABANDONED = 3_600_000;

/** A cache in a folder, which is made when first written to. */
export function nodeCache(folder: string): CacheStore {
  return {
    async read(name) {
      try {
        const bytes = await readFile(join(folder, name));
        // A buffer of its own: columns are read where they lie.
        return bytes.byteOffset % 8 === 0 ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);
      } catch {
        return null;
      }
    },
    async write(name, bytes) {
      const temporary = join(folder, `${name}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(temporary, bytes, { flag: 'wx' });
        await rename(temporary, join(folder, name));
        await tidy(folder);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function tidy(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(?:bin|tmp)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ name, modified: (await stat(join(folder, name))).mtimeMs })),
  );
  const newestFirst = files.sort((a, b) => b.modified - a.modified);
  const kept = newestFirst.filter(({ name }) => name.endsWith('.bin')).slice(0, MOST_FILES);
  for (const file of newestFirst) {
    const isUnderWay = file.name.endsWith('.tmp') && Date.now() - file.modified < ABANDONED;
    if (!isUnderWay && !kept.includes(file)) await rm(join(folder, file.name), { force: true });
  }
}

/** Where programs keep caches on this system; `null` where the environment says to keep none. */
export function cacheFolder(env: NodeJS.ProcessEnv): string | null {
  const { CHAPEAU_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (own !== undefined && own !== '') return own === 'off' ? null : own;
  if (process.platform === 'win32') return local ? join(local, 'chapeau', 'cache') : null;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'chapeau');
  return join(xdg || join(homedir(), '.cache'), 'chapeau');
}
