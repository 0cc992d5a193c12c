import type { FileStat, Host } from '../host/host.ts';
import { webHost } from '../host/web.ts';
import { ENTRIES, type EntriesResult, type FileParams, READ, type ReadResult, STAT } from './requests.ts';

/** Files that the server reaches without asking the client: a host over paths, and the URIs that it serves. */
export interface LocalFiles {
  readonly host: Host;
  /** The path of `uri`, `null` for one that is no local file. */
  pathOf(uri: string): string | null;
  uriOf(path: string): string;
}

/** A place among the files, as its host calls it. */
export interface FilePlace {
  readonly host: Host;
  readonly path: string;
  /** The URI of a path of this host. */
  uriOf(path: string): string;
}

/** Asks the client; rejects where the client cannot answer. */
type Ask = <T>(method: string, params: FileParams) => Promise<T>;

/** Where files are: on this machine, or behind the client, in a browser or a virtual workspace. */
export class Files {
  private readonly local: LocalFiles | null;
  private readonly remote: Host | null;

  constructor(local: LocalFiles | null, ask: Ask | null) {
    this.local = local;
    this.remote = ask === null ? null : clientHost(ask);
  }

  /** `null` for a URI that names no file, as of an untitled text. */
  at(uri: string): FilePlace | null {
    const path = this.local?.pathOf(uri) ?? null;
    if (this.local !== null && path !== null) {
      const { host, uriOf } = this.local;
      return { host, path, uriOf };
    }
    const isFile = /^[a-z][\w+.-]*:\/\//i.test(uri);
    return isFile && this.remote !== null ? { host: this.remote, path: uri, uriOf: (other) => other } : null;
  }

  /** The URI that the file's place has for it: editors write the same one in several ways. */
  nameOf(uri: string): string {
    const place = this.at(uri);
    return place === null ? uri : place.uriOf(place.path);
  }
}

function clientHost(ask: Ask): Host {
  return webHost({
    stat: (uri) => ask<FileStat | null>(STAT, { uri }).catch(() => null),
    entries: (uri) => ask<EntriesResult>(ENTRIES, { uri }),
    read: async (uri) => Uint8Array.from(await ask<ReadResult>(READ, { uri })),
  });
}
