/**
 * The port through which everything outside the core reaches files. A path is whatever the host calls one:
 * a path of the file system (node), a URI (web), any name with slashes (memory).
 */
export interface Host {
  /** The entry at `path`, symbolic links followed; `null` where nothing is or may be seen. */
  stat(path: string): Promise<FileStat | null>;
  /** What a folder itself holds, in any order; nothing where it cannot be read. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  /** Files under `folder` at any depth, in order of name; hidden folders and `node_modules` are passed over. */
  list(folder: string): AsyncIterable<string>;
  /**
   * The same files with size and time, a folder at a time in any order; those alone whose names `wants` lets pass. A
   * folder that cannot be read is told of to `unread` and passed over.
   */
  survey(folder: string, wants: (name: string) => boolean, unread: Unread): AsyncIterable<ListedFolder>;
  /** The bytes of a file. Rejects with a `HostError`. */
  read(path: string): Promise<Uint8Array>;
  /** Replaces a file in one step: a reader sees the old bytes or the new ones. Absent where nothing can be written. */
  write?(path: string, bytes: Uint8Array): Promise<void>;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileStat['kind'];
}

/** Files that lie side by side. */
export interface ListedFolder {
  /** Of the folder. */
  readonly path: string;
  readonly files: readonly ListedFile[];
}

export interface ListedFile {
  readonly path: string;
  readonly name: string;
  /** Bytes; -1 where only a question for each file would tell. */
  readonly size: number;
  /** Milliseconds since 1970; 0 as above. */
  readonly modified: number;
}

/** Hears of a folder that cannot be read, and why; the reason follows the name of the folder. */
export type Unread = (folder: string, reason: string) => void;

export interface FileStat {
  readonly kind: 'file' | 'folder';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly writable: boolean;
}

/** A file that could not be read or written; the message is for people and does not repeat the path. */
export class HostError extends Error {
  override readonly name = 'HostError';
}

/** True for the folders that a listing passes over. */
export function isPassedOver(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}
