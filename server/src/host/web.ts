import {
  type FileStat,
  type FolderEntry,
  type Host,
  HostError,
  isPassedOver,
  type ListedFile,
  type ListedFolder,
  type Unread,
} from './host.ts';
import { baseName, joined } from './paths.ts';

/** What a page or an editor in a browser offers of its files; paths are URIs. */
export interface WebFiles {
  stat(uri: string): Promise<FileStat | null>;
  /** Entries of one folder. */
  entries(uri: string): Promise<readonly FolderEntry[]>;
  read(uri: string): Promise<Uint8Array>;
}

/** A host for a worker in a browser: files come from `files`, nothing is written. */
export function webHost(files: WebFiles): Host {
  async function* list(folder: string): AsyncGenerator<string> {
    const entries = [...(await files.entries(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of entries) {
      const uri = joined(folder, encodeURIComponent(name));
      if (kind === 'file') yield uri;
      else if (!isPassedOver(name)) yield* list(uri);
    }
  }
  async function* survey(
    folder: string,
    wants: (name: string) => boolean,
    unread: Unread,
  ): AsyncGenerator<ListedFolder> {
    const entries = await files.entries(folder).catch((error: unknown) => {
      unread(folder, error instanceof Error ? error.message : String(error));
      return [];
    });
    const found: ListedFile[] = [];
    for (const { name, kind } of entries) {
      const path = joined(folder, encodeURIComponent(name));
      if (kind === 'folder') {
        if (!isPassedOver(name)) yield* survey(path, wants, unread);
      } else if (wants(name)) found.push({ path, name, size: -1, modified: 0 });
    }
    yield { path: folder, files: found };
  }
  return {
    stat: (uri) => files.stat(uri),
    entries: (folder) => files.entries(folder).catch(() => []),
    list,
    survey,
    async read(uri) {
      try {
        return await files.read(uri);
      } catch (error) {
        throw new HostError(
          `${baseName(uri)} cannot be read: ${error instanceof Error ? error.message : error}`,
        );
      }
    },
  };
}
