import {
  accessSync,
  chmodSync,
  constants,
  type Dirent,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import {
  type Host,
  HostError,
  isPassedOver,
  type ListedFile,
  type ListedFolder,
  type Unread,
} from './host.ts';

/** The host on Node. Calls are synchronous inside: a fifth of the time of their promised twins. */
export function nodeHost(): Required<Host> {
  return {
    async stat(path) {
      const stat = statOf(path);
      if (!stat) return null;
      return {
        kind: stat.isDirectory() ? 'folder' : 'file',
        size: stat.size,
        modified: stat.mtimeMs,
        writable: (stat.mode & 0o222) !== 0 && mayWrite(path),
      };
    },
    async entries(folder) {
      try {
        return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          kind: entry.isDirectory() ? 'folder' : 'file',
        }));
      } catch {
        return [];
      }
    },
    async *list(folder) {
      yield* filesUnder(folder);
    },
    async *survey(folder, wants, unread) {
      yield* surveyOf(folder, wants, unread);
    },
    async read(path) {
      return inWords(() => readFileSync(path));
    },
    async write(path, bytes) {
      inWords(() => replaceFile(path, bytes));
    },
  };
}

function* filesUnder(folder: string): Generator<string> {
  const entries = inWords(() => readdirSync(folder, { withFileTypes: true }));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isPassedOver(entry.name)) yield* filesUnder(path);
    } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) yield path;
  }
}

function* surveyOf(
  folder: string,
  wants: (name: string) => boolean,
  unread: Unread,
): Generator<ListedFolder> {
  let entries: Dirent[];
  try {
    entries = inWords(() => readdirSync(folder, { withFileTypes: true }));
  } catch (error) {
    unread(folder, (error as HostError).message);
    return;
  }
  const start = folder.endsWith(sep) ? folder : folder + sep;
  const files: ListedFile[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory()) {
      if (!isPassedOver(name)) yield* surveyOf(start + name, wants, unread);
    } else if (wants(name)) {
      const stat = statOf(start + name);
      if (stat?.isFile()) files.push({ path: start + name, name, size: stat.size, modified: stat.mtimeMs });
    }
  }
  yield { path: folder, files };
}

/** Symbolic links to folders are not followed: they may lead round in a circle. */
function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes beside the file that `path` leads to and renames, so that a break leaves the old file whole. */
function replaceFile(path: string, bytes: Uint8Array): void {
  const existing = statOf(path);
  const target = existing ? realpathSync(path) : path;
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    if (existing) chmodSync(temporary, existing.mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its symbolic links lead round in a circle',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB',
};

function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new HostError(REASONS[code] ?? (error instanceof Error ? error.message : String(error)));
  }
}
